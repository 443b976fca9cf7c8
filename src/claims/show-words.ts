import type { StatementWords } from "./statement-words.ts";

/** For the tests here: a statement as "source | cue | content", the pieces of one with "…" between. */
export const showWords = (text: string, { source, cue, content }: StatementWords): string =>
  [source, [cue], content].map((spans) => spans.map((span) => text.slice(...span)).join(" … ")).join(" | ");
