import { addNumberWord, type Sum } from "./add-number-word.ts";
import { indefinites } from "./en/function-words.ts";
import { fractions } from "./en/labels.ts";
import { scales, smallNumbers } from "./en/number-words.ts";
import { isHyphen, type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import type { Numeral } from "./numeral.ts";
import { withScale } from "./with-scale.ts";

/** A number in words: "twenty-three", "a hundred and fifty", "two and a half million". */
export function readNumberWords(lexemes: readonly Lexeme[], first: number): Numeral | null {
  const word = lexemes[first]!.lower;
  const isArticle = indefinites.has(word);
  if (isArticle && scales.get(lowerAt(lexemes, first + 1)) === undefined) return null;
  const begin = isArticle ? 1 : smallNumbers.get(word);
  if (begin === undefined) return null;
  const start: Sum = { total: 0, current: begin, last: first };
  const sum = addWords(lexemes, start, true);
  if (isPieceOfFraction(lexemes, first, sum.last)) return null;
  const isSplit = lowerAt(lexemes, first - 1) === "between" && lowerAt(lexemes, sum.last + 1) !== "and";
  return toNumeral(lexemes, first, isSplit ? addWords(lexemes, start, false) : sum);
}

/** Whether the words of two numbers with "and" between may as well be one: "one hundred and twenty thousand". */
export function readsAsOne(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  const begin = indefinites.has(lowerAt(lexemes, first)) ? 1 : smallNumbers.get(lowerAt(lexemes, first));
  return begin !== undefined && addWords(lexemes, { total: 0, current: begin, last: first }, true).last === last;
}

/** All the words of a number; without "and" where the one that is there stands between two numbers. */
function addWords(lexemes: readonly Lexeme[], start: Sum, withAnd: boolean): Sum {
  let sum = start;
  for (let next = addNumberWord(lexemes, sum); next !== null; next = addNumberWord(lexemes, sum)) {
    if (!withAnd && lowerAt(lexemes, sum.last + 1) === "and") break;
    sum = next;
  }
  return sum;
}

/** "Three quarters of a million", "a million and a quarter", "one point five million": parts of what is not read. */
const isPieceOfFraction = (lexemes: readonly Lexeme[], first: number, last: number): boolean =>
  lowerAt(lexemes, first - 1) === "point" ||
  (lowerAt(lexemes, first - 1) === "of" && fractions.has(lowerAt(lexemes, first - 2))) ||
  (phraseOf(lexemes, last + 1, last + 2) === "and a" && fractions.has(lowerAt(lexemes, last + 3)));

function toNumeral(lexemes: readonly Lexeme[], first: number, { total, current, last }: Sum): Numeral {
  const hyphened = isHyphen(lexemes, last + 1);
  const tail = hyphened ? "- and - a - half" : "and a half";
  const size = hyphened ? 6 : 3;
  const half = phraseOf(lexemes, last + 1, last + size) === tail;
  const atEnd = scalesAtEnd(lexemes, first, last);
  const value = total + current + (half ? halfOf(atEnd) : 0);
  return withScale(lexemes, {
    first,
    last: half ? last + size : last,
    value,
    scales: atEnd,
    kind: "words",
    unread: null,
  });
}

/** "Two and a half", and "a million and a half", which is half a million more. */
const halfOf = (atEnd: readonly number[]): number => ((atEnd.at(-1) ?? 1) >= 1e3 ? atEnd.at(-1)! / 2 : 0.5);

function scalesAtEnd(lexemes: readonly Lexeme[], first: number, last: number): readonly number[] {
  const sizes = lexemes.slice(first, last + 1).map(({ lower }) => scales.get(lower));
  return sizes.slice(sizes.lastIndexOf(undefined) + 1).filter((size) => size !== undefined);
}
