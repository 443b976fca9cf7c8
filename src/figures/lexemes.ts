import type { Span } from "../text/span.ts";
import { surePlural } from "./en/endings.ts";
import { hyphens } from "./en/marks.ts";

/** A word, a number in digits or a mark, in the order of the text. A hyphen is a mark: "34-year-old" is five of them. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: "word" | "digits" | "mark";
  /** Whether no white space stands before it. */
  readonly isGlued: boolean;
}

/** Groups of three digits may be set apart by a space that does not break, or by a plain one. */
const anyLexeme =
  /(?<digits>[0-9]{1,3}(?:[\u00a0\u2009\u202f ][0-9]{3})+(?![0-9.,]*[0-9])|[0-9]+(?:[.,][0-9]+)*)|(?<word>(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*)|[^\s]/gu;

/** The words, numbers and marks of one sentence, with where they stand in the whole text. */
export function readLexemes(text: string, [start, end]: Span): readonly Lexeme[] {
  let last = -1;
  return [...text.slice(start, end).matchAll(anyLexeme)].map((found) => {
    const from = start + found.index;
    const isGlued = from === last;
    last = from + found[0].length;
    const kind = found.groups?.digits === undefined ? (found.groups?.word === undefined ? "mark" : "word") : "digits";
    return {
      start: from,
      end: last,
      text: found[0],
      lower: found[0].toLowerCase().replaceAll("’", "'"),
      kind,
      isGlued,
    };
  });
}

/** The words from one lexeme to another, both included, in lower case with one space between: what tables of phrases hold. */
export function phraseOf(lexemes: readonly Lexeme[], first: number, last: number): string {
  let phrase = "";
  for (let at = Math.max(first, 0); at <= last && at < lexemes.length; at++)
    phrase += phrase === "" ? lexemes[at]!.lower : ` ${lexemes[at]!.lower}`;
  return phrase;
}

/** Whether a lexeme is a hyphen with a word or number at either side, without a space. */
export const isHyphen = (lexemes: readonly Lexeme[], index: number): boolean =>
  hyphens.has(lexemes[index]?.text ?? "") && lexemes[index]?.isGlued === true && lexemes[index + 1]?.isGlued === true;

/** Whether a word begins with a capital. */
export const isCapital = (lexeme: Lexeme | undefined): boolean => lexeme !== undefined && /^\p{Lu}/u.test(lexeme.text);

/** Longer sentences are judged by their beginning. */
const headlineLength = 40;

/** Whether most longer words of a sentence have capitals, as headlines do: capitals tell nothing there. */
export function isHeadlineCase(lexemes: readonly Lexeme[]): boolean {
  const long = lexemes.slice(0, headlineLength).filter(({ kind, lower }) => kind === "word" && lower.length > 3);
  return long.filter(isCapital).length > long.length * 0.6;
}

/** The word at a lexeme in lower case; nothing where there is none. */
export const lowerAt = (lexemes: readonly Lexeme[], at: number): string => lexemes[at]?.lower ?? "";

/** Behind a hyphen, if one stands at a lexeme: where "48 hours" and "48-hour" have their unit. */
export const behindHyphen = (lexemes: readonly Lexeme[], at: number): number => (isHyphen(lexemes, at) ? at + 1 : at);

/** Whether a word that looks like a plural stands at a lexeme. */
export const isPluralAt = (lexemes: readonly Lexeme[], at: number): boolean =>
  lexemes[at]?.kind === "word" && surePlural.test(lowerAt(lexemes, at));
