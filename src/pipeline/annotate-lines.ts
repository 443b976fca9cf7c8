import { CounterclaimError } from "../errors.ts";
import { type AnnotateInput, annotateInputSchema } from "../schema/annotation.ts";
import type { AnnotateOptions } from "./annotate-options.ts";
import type { Pool } from "./open-pool.ts";
import { type Line, readLines } from "./read-lines.ts";
import { toAnnotationError } from "./to-annotation-error.ts";

/** Longest line that is looked at, in bytes: a page at its limit, escaped as unkindly as JSON allows. */
const longestLine = 64 * 1024 * 1024;

/** Reports that are read ahead for each worker, so that none waits for the input or for a slower neighbour. */
const aheadPerWorker = 4;

/**
 * JSON Lines in, JSON Lines out (without the line ends), in the order of the input. A line that cannot be read gives an
 * error in its place. Memory does not grow with the number of lines.
 */
export async function* annotateLines(
  chunks: AsyncIterable<Uint8Array>,
  pool: Pool,
  options: AnnotateOptions = {},
): AsyncGenerator<string> {
  const most = pool.workers * aheadPerWorker;
  const lines = readLines(chunks, longestLine);
  const pending: Promise<string>[] = [];
  let coming: Promise<IteratorResult<Line>> | null = lines.next();
  while (coming !== null || pending.length > 0) {
    // Whatever is there first: an answer goes out at once, even where no further line has come in yet.
    const [answer] = pending;
    const isRoom: boolean = pending.length < most;
    const event: Arrival = await Promise.race([
      ...(answer === undefined ? [] : [answer.then((line): Arrival => ({ answer: line }))]),
      ...(coming === null || !isRoom ? [] : [coming.then((line): Arrival => ({ line }))]),
    ]);
    if ("answer" in event) {
      void pending.shift();
      yield event.answer;
    } else if (event.line.done) {
      coming = null;
    } else {
      if (!isBlank(event.line.value)) pending.push(annotateLine(event.line.value, pool, options));
      coming = lines.next();
    }
  }
}

type Arrival = { readonly answer: string } | { readonly line: IteratorResult<Line> };

const isBlank = ({ bytes }: Line): boolean =>
  bytes?.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d) ?? false;

async function annotateLine(line: Line, pool: Pool, options: AnnotateOptions): Promise<string> {
  const parsed = tryParse(line);
  if (parsed instanceof CounterclaimError) return JSON.stringify(toAnnotationError(idOf(line), parsed));
  return pool.annotate(parsed, options);
}

function tryParse(line: Line): AnnotateInput | CounterclaimError {
  try {
    return parseLine(line);
  } catch (error) {
    if (error instanceof CounterclaimError) return error;
    throw error;
  }
}

/** Parses one line. Throws `line-too-long`, `input-not-utf8`, `input-not-json` or `input-invalid`. */
function parseLine({ number, bytes, length }: Line): AnnotateInput {
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
