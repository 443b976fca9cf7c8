import { countingOf, countingWords, smallNumbers, vagueBefore } from "./en/number-words.ts";
import type { Lexeme } from "./lexemes.ts";
import type { Numeral } from "./numeral.ts";
import { readCounting } from "./read-counting.ts";
import { readDigits } from "./read-digits.ts";
import { readHalf } from "./read-half.ts";
import { readNumberWords } from "./read-number-words.ts";
import { readScore } from "./read-score.ts";

/** The number that begins at a lexeme; `null` if none does, or if its digits are grouped in a way that has two readings. */
export function readNumber(lexemes: readonly Lexeme[], first: number): Numeral | null {
  const one = lexemes[first];
  if (one === undefined || one.kind === "mark") return null;
  if (one.kind === "digits") return readDigits(lexemes, first);
  if (!opensNumber.has(one.lower)) return null;
  return (
    readCounting(lexemes, first) ??
    readHalf(lexemes, first) ??
    readScore(lexemes, first) ??
    readNumberWords(lexemes, first)
  );
}

/** Most words begin no number: they are told at one look. */
const opensNumber: ReadonlySet<string> = new Set([
  "a",
  "an",
  "half",
  ...smallNumbers.keys(),
  ...countingWords.keys(),
  ...countingOf.keys(),
  ...[...vagueBefore].map((phrase) => phrase.split(" ")[0]!),
]);
