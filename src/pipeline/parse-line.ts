import { CounterclaimError } from "../errors.ts";
import { type AnnotateInput, type AnnotationError, annotateInputSchema } from "../schema/annotation.ts";
import type { Line } from "./read-lines.ts";
import { toAnnotationError } from "./to-annotation-error.ts";

/** Longest line that is looked at, in bytes: a page at its limit, escaped as unkindly as JSON allows. */
export const longestLine = 64 * 1024 * 1024;

/** Whether there is nothing on a line: it is passed over. */
export const isBlank = ({ bytes }: Line): boolean =>
  bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) ?? false;

/** What a line asks to be read, or the error that is given in its place. */
export function parseLine(line: Line): AnnotateInput | AnnotationError {
  try {
    return toInput(line);
  } catch (error) {
    return toAnnotationError(idOf(line), error);
  }
}

/** Throws `line-too-long`, `input-not-utf8`, `input-not-json` or `input-invalid`. */
function toInput({ number, bytes, length }: Line): AnnotateInput {
  if (bytes === null) {
    throw new CounterclaimError("line-too-long", { line: number, bytes: length, limit: longestLine });
  }
  const value = parseJson(decode(bytes, number), number);
  const result = annotateInputSchema.safeParse(value);
  if (result.success) return result.data;
  const { path, message } = result.error.issues[0]!;
  const reason = path.length > 0 ? `${path.join(".")}: ${message}` : message;
  throw new CounterclaimError("input-invalid", { id: idIn(value) ?? `on line ${number}`, reason });
}

function decode(bytes: Uint8Array, line: number): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new CounterclaimError("input-not-utf8", { line }, { cause });
  }
}

function parseJson(json: string, line: number): unknown {
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new CounterclaimError(
      "input-not-json",
      { line, reason: (cause as SyntaxError).message.slice(0, 200) },
      { cause },
    );
  }
}

const idIn = (value: unknown): string | null =>
  typeof value === "object" && value !== null && "id" in value && typeof value.id === "string" ? value.id : null;

/** The id of a line that could not be read, where it can still be made out. */
function idOf({ bytes }: Line): string | null {
  if (bytes === null) return null;
  try {
    return idIn(JSON.parse(Buffer.from(bytes).toString("utf8")));
  } catch {
    return null;
  }
}
