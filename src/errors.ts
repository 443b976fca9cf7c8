/**
 * Every message the program can fail with: a readable code, the value at fault, and what to do next.
 * A test renders each one, and checks that it ends in a full stop and names a next step.
 */
const wording = {
  "input-not-json": (d: { line: number; reason: string }) =>
    `Line ${d.line} is not JSON (${d.reason}). Write one object a line: {"id": "…", "text": "…"}.`,
  "input-invalid": (d: { id: string; reason: string }) =>
    `Report ${d.id} cannot be read: ${d.reason}. Give it an "id" and exactly one of "text" and "html".`,
  "input-not-utf8": (d: { line: number }) =>
    `Line ${d.line} is not UTF-8. Convert the stream first, for example with iconv -t utf-8.`,
  "line-too-long": (d: { line: number; bytes: number; limit: number }) =>
    `Line ${d.line} has ${d.bytes} bytes, over the limit of ${d.limit}. Split it, or pass its page to counterclaim read as a file.`,
  "file-unreadable": (d: { path: string; reason: string }) =>
    `${d.path} cannot be opened (${d.reason}). Check the path, or pass "-" to read standard input.`,
  "file-not-text": (d: { path: string }) =>
    `${d.path} is neither a text nor a web page. Save its words as text (a PDF with pdftotext, say), and read that.`,
  "report-empty": (d: { what: string; kept: number }) =>
    `There is no article in ${d.what}: without menus and adverts, ${d.kept} characters are left. Pass the text of the report itself.`,
  "report-too-long": (d: { what: string; length: number; limit: number; option: string }) =>
    `${d.what} has ${d.length} characters, over the limit of ${d.limit}. Split it, or raise the limit with ${d.option}.`,
  "page-too-deep": (d: { depth: number; limit: number }) =>
    `The page nests its elements ${d.depth} deep, over the limit of ${d.limit}. Pass its text instead, or raise the limit with --max-depth.`,
  "page-too-large": (d: { limit: number }) =>
    `The page has more than ${d.limit} elements, which no report needs. Pass the text of the report itself.`,
  "page-too-slow": (d: { id: string; seconds: number }) =>
    `Reading ${d.id} took longer than ${d.seconds} s and was stopped. Pass the text instead of the page, or raise the limit with --time-limit.`,
  "language-not-read": (d: { language: string }) =>
    `The text seems to be in "${d.language}", and the model reads English. Pass an English translation, or only its English part.`,
  "model-missing": (d: { path: string; reason: string }) =>
    `The model cannot be loaded from ${d.path} (${d.reason}). Restore the folder models/ from the package or the repository.`,
  "gazetteer-missing": (d: { path: string; reason: string }) =>
    `The gazetteer cannot be read from ${d.path} (${d.reason}). Run npm run build in a checkout, or install the package again.`,
  "option-invalid": (d: { option: string; value: string; allowed: string }) =>
    `${d.option} cannot be "${d.value}". Use ${d.allowed}.`,
  "data-in-use": (d: { folder: string; pid: number }) =>
    `${d.folder} is in use by another counterclaim (process ${d.pid}). Wait until it is done, or choose another folder with --data.`,
  "data-unreadable": (d: { folder: string; reason: string }) =>
    `The record in ${d.folder} cannot be opened (${d.reason}). Check the folder, or choose another with --data.`,
  "database-unreachable": (d: { url: string; reason: string }) =>
    `The database ${d.url} cannot be reached (${d.reason}). Check DATABASE_URL, or unset it to use the embedded database.`,
  "database-failed": (d: { reason: string }) =>
    `The database could not do this (${d.reason}). Check its disk and its log, and run the command again; what was acknowledged before is kept.`,
  "record-newer": (d: { version: string; known: string }) =>
    `The record was written by a newer version (its last migration is ${d.version}, this version knows ${d.known}). Install the newer version.`,
  "text-not-storable": (d: { id: string; offset: number; what: string }) =>
    `The text of ${d.id} has ${d.what} at ${d.offset}, which a database cannot keep. Remove it; counterclaim annotate reads the text as it is.`,
  "id-unknown": (d: { id: string }) =>
    `The record has no ${d.id}. Look for it with counterclaim reports or counterclaim claims.`,
  "worker-lost": (d: { id: string; reason: string }) =>
    `The worker that was reading report ${d.id} ended (${d.reason}). The rest goes on; read this report again by itself.`,
} as const;

export type ErrorCode = keyof typeof wording;
export type Detail<Code extends ErrorCode> = Parameters<(typeof wording)[Code]>[0];

/** The codes of the catalogue, for documentation and tests. */
export const errorCodes = Object.keys(wording) as readonly ErrorCode[];

/** The only error this package throws on purpose: `code` is stable, `message` is for people. */
export class CounterclaimError<Code extends ErrorCode = ErrorCode> extends Error {
  override readonly name = "CounterclaimError";
  readonly code: Code;
  readonly detail: Detail<Code>;

  constructor(code: Code, detail: Detail<Code>, options?: ErrorOptions) {
    super((wording[code] as (d: Detail<Code>) => string)(detail), options);
    this.code = code;
    this.detail = detail;
  }
}

/** Whether `error` is ours and has that code. */
export const isError = <Code extends ErrorCode>(error: unknown, code: Code): error is CounterclaimError<Code> =>
  error instanceof CounterclaimError && error.code === code;
