import type { Span } from "../text/span.ts";
import { elisions } from "./en/elisions.ts";

/** Which marks belong together; a quote opened by one family is closed by the same. */
export type Family = "curly" | "straight" | "doubled" | "guillemet" | "single-guillemet" | "single";

export interface Mark {
  readonly span: Span;
  readonly family: Family;
  /** What its glyph and neighbours allow: some marks look the same at either end. */
  readonly role: "open" | "close" | "either";
  /** The mark as it stands in the text. */
  readonly glyph: string;
}

const families: Readonly<Record<string, Family>> = {
  "“": "curly",
  "”": "curly",
  "„": "curly",
  "‟": "curly",
  '"': "straight",
  "``": "doubled",
  "''": "doubled",
  "‘‘": "doubled",
  "’’": "doubled",
  "«": "guillemet",
  "»": "guillemet",
  "‹": "single-guillemet",
  "›": "single-guillemet",
  "‘": "single",
  "’": "single",
  "'": "single",
};
const openers = new Set(["“", "„", "‟", "``", "‘‘", "«", "‹"]);
const closers = new Set(["”", "''", "’’", "»", "›"]);

const word = /[\p{L}\p{N}\p{M}]/u;
const lead = /[\s\p{Ps}\p{Pi}\p{Pd}„"'/]/u;
const markPattern = /``|''|‘‘|’’|[“”„‟"«»‹›‘’']/g;

interface Neighbours {
  readonly before: string;
  readonly after: string;
  /** The words that follow, enough of them to know an elision. */
  readonly rest: string;
}

const isSpace = (char: string): boolean => char === "" || /\s/u.test(char);
/** White space, an opening bracket or mark, or a dash stands before, and something to quote follows. */
const atStart = ({ before, after }: Neighbours): boolean => (before === "" || lead.test(before)) && !isSpace(after);
/** Something quoted stands before, and the word is over. */
const atEnd = ({ before, after }: Neighbours): boolean => !isSpace(before) && !word.test(after);

/** The quotation marks of one block, in order; apostrophes are left out. */
export function findMarks(text: string, block: Span): readonly Mark[] {
  const marks: Mark[] = [];
  const inside = text.slice(...block);
  for (const { 0: glyph, index } of inside.matchAll(markPattern)) {
    const end = index + glyph.length;
    const near = { before: charBefore(inside, index), after: charAfter(inside, end), rest: inside.slice(end, end + 8) };
    const family = families[glyph]!;
    const role = family === "single" ? roleOfSingle(glyph, near) : roleOfDouble(glyph, near);
    if (role) marks.push({ span: [block[0] + index, block[0] + end], family, role, glyph });
  }
  return marks;
}

const charAfter = (text: string, at: number): string =>
  text.slice(at, at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1));
const charBefore = (text: string, at: number): string =>
  at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff ? text.slice(at - 2, at) : text.slice(Math.max(0, at - 1), at);

function roleOfDouble(glyph: string, near: Neighbours): Mark["role"] | null {
  const starts = atStart(near);
  const ends = atEnd(near);
  if (openers.has(glyph)) return ends && !starts ? "close" : "open";
  if (closers.has(glyph)) return starts && word.test(near.after) ? "either" : "close";
  if (starts !== ends) return starts ? "open" : "close";
  return "either";
}

function roleOfSingle(glyph: string, near: Neighbours): Mark["role"] | null {
  if (atStart(near))
    return isElision(glyph, near.rest) ? null : glyph === "’" && !word.test(near.after) ? "close" : "open";
  return glyph !== "‘" && atEnd(near) ? "close" : null;
}

function isElision(glyph: string, rest: string): boolean {
  // ‘90 opens a quote about a number, ’90 is a year; ‘90s is a decade whichever way the mark turns.
  const year = glyph === "‘" ? /^\d0s\b/ : /^\d\ds?\b/;
  return year.test(rest) || elisions.has(/^[a-z]+/i.exec(rest)?.[0]?.toLowerCase() ?? "");
}
