import {
  beforeParts,
  beforeShares,
  fractions,
  largeShares,
  ones,
  smallShares,
  tenths,
  wholesOfShares,
} from "./en/labels.ts";
import { behindHyphen, isPluralAt, type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import type { Amount } from "./read-amount.ts";

/** Whether a number is a part of a share in words: "one in five", "nine out of ten", "two thirds", "all but three". */
export function isFraction(lexemes: readonly Lexeme[], { number, last, first }: Amount): boolean {
  if (fractions.has(lowerAt(lexemes, behindHyphen(lexemes, last + 1)))) return true;
  if (beforeParts.has(phraseOf(lexemes, first - 2, first - 1))) return true;
  if (isFew(lexemes, last) && isOutOf(lexemes, last + 1) && (first === number || isTenths(lexemes, last + 1)))
    return true;
  return [1, 2].some((back) => isFew(lexemes, number - back - 1) && isOutOf(lexemes, number - back));
}

const isFew = (lexemes: readonly Lexeme[], at: number): boolean => smallShares.has(lowerAt(lexemes, at));

const isMany = (lexemes: readonly Lexeme[], at: number): boolean =>
  largeShares.has(lowerAt(lexemes, at)) && lowerAt(lexemes, at + 1) !== "of";

/** "In 10": with a bound before it, only ten makes a share sure ("nearly 6 in 10", and not "at least 3 in two days"). */
const isTenths = (lexemes: readonly Lexeme[], at: number): boolean =>
  lowerAt(lexemes, at) === "in" && tenths.has(lowerAt(lexemes, at + 1));

/** "In five", "out of ten", "of 10" behind a small number. */
function isOutOf(lexemes: readonly Lexeme[], at: number): boolean {
  const word = lowerAt(lexemes, at);
  if (word === "of") return wholesOfShares.has(lowerAt(lexemes, at + 1));
  if (word === "out") return lowerAt(lexemes, at + 1) === "of" && isMany(lexemes, at + 2);
  if (isTenths(lexemes, at)) return true;
  if (word !== "in" || !isMany(lexemes, at + 1)) return false;
  if (at < 2 || beforeShares.has(lowerAt(lexemes, at - 2))) return true;
  return ones.has(lowerAt(lexemes, at - 1)) || !isPluralAt(lexemes, at + 2);
}
