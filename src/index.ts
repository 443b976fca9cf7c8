/** The door: what a program may use. Everything else may change. */
export { CounterclaimError, type ErrorCode } from "./errors.ts";
export { explain } from "./glossary.ts";
export type { AnnotateOptions } from "./pipeline/annotate-options.ts";
export { type OpenReaderOptions, openReader, type Reader } from "./pipeline/open-reader.ts";
export type { AnnotateInput, Annotation } from "./schema/annotation.ts";
