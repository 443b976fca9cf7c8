import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { buffer } from "node:stream/consumers";
import { CounterclaimError } from "../../errors.ts";
import type { Given } from "../../pipeline/add-reports.ts";
import { isBlank, longestLine, parseLine } from "../../pipeline/parse-line.ts";
import { readLines } from "../../pipeline/read-lines.ts";
import { toAnnotationError } from "../../pipeline/to-annotation-error.ts";
import { decodePage, isPage, isText } from "../../reports/decode-page.ts";
import type { AnnotateInput, AnnotationError } from "../../schema/annotation.ts";
import { reasonOf } from "./find-report-files.ts";
import type { Terminal } from "./terminal.ts";

/** What texts may not say of themselves. */
export interface ReportFields {
  readonly published?: string;
  readonly outlet?: string;
  readonly url?: string;
}

/** A report of a file, as it is read. Throws `file-unreadable`, `file-not-text`. */
export async function readInput(path: string, fields: ReportFields, terminal: Terminal): Promise<AnnotateInput> {
  const content = decodePage(await readBytes(path, terminal));
  if (!isText(content)) throw new CounterclaimError("file-not-text", { path });
  const { published = null, outlet = null, url = null } = fields;
  const given = { id: path, published, outlet, url };
  return isPage(content) ? { ...given, html: content } : { ...given, text: content };
}

async function readBytes(path: string, terminal: Terminal): Promise<Uint8Array> {
  try {
    return path === "-" ? await buffer(terminal.input) : await readFile(path);
  } catch (error) {
    throw new CounterclaimError("file-unreadable", { path, reason: reasonOf(error) }, { cause: error });
  }
}

/** Whether a file holds many reports, one a line. */
export const isStream = (path: string): boolean => extname(path).toLowerCase() === ".jsonl";

/** The reports of files, one after another as they are asked for, or the error in the place of each that cannot be opened. */
export async function* readGiven(
  paths: readonly string[],
  fields: ReportFields,
  terminal: Terminal,
): AsyncGenerator<Given | AnnotationError> {
  for (const path of paths) {
    if (isStream(path)) yield* readStream(path);
    else yield await readFileGiven(path, fields, terminal);
  }
}

async function readFileGiven(path: string, fields: ReportFields, terminal: Terminal): Promise<Given | AnnotationError> {
  try {
    const input = await readInput(path, fields, terminal);
    return { input, path: path === "-" ? null : path, key: path === "-" ? path : resolve(path) };
  } catch (error) {
    return toAnnotationError(path, error);
  }
}

/** Lines of `annotate`'s input. A line without an address is the report of its id. */
async function* readStream(path: string): AsyncGenerator<Given | AnnotationError> {
  try {
    await stat(path);
    for await (const line of readLines(createReadStream(path), longestLine)) {
      if (isBlank(line)) continue;
      const input = parseLine(line);
      yield "error" in input ? input : { input, path: null, key: input.id };
    }
  } catch (error) {
    yield toAnnotationError(
      path,
      new CounterclaimError("file-unreadable", { path, reason: reasonOf(error) }, { cause: error }),
    );
  }
}
