import { boundsAfter, boundsBefore, type Effect, measuring, prepositionAfter } from "./en/bounds.ts";
import { copulas } from "./en/function-words.ts";
import { smallNumbers } from "./en/number-words.ts";
import { currencyCodes, currencySigns, dollarLetters, unitWords } from "./en/units.ts";
import { type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import type { Numeral } from "./numeral.ts";
import { readNumber } from "./read-number.ts";
import { readRange } from "./read-range.ts";

/** A number with its bounds, before it is known what it counts. Lexemes `first` to `last`, both included. */
export interface Amount {
  readonly first: number;
  readonly last: number;
  /** Where the number itself begins, behind its bounds and its currency sign. */
  readonly number: number;
  readonly values: readonly [least: number, most: number];
  readonly kind: Numeral["kind"];
  readonly effects: readonly Effect[];
  /** What a currency sign before it says: "dollars". */
  readonly currency: string | null;
  /** Whether it is a range with a dash, which may be a score where no noun follows. */
  readonly isDashed: boolean;
  /** Whether its words have two readings: "between one hundred and twenty thousand". */
  readonly isUnsure: boolean;
  /** A scale that stays in words: "trillion". */
  readonly unread: string | null;
}

/** The amount whose number begins at a lexeme; `null` if none does. */
export function readAmount(lexemes: readonly Lexeme[], number: number): Amount | null {
  const numeral = readNumber(lexemes, number);
  if (numeral === null) return null;
  const currency = readCurrency(lexemes, number);
  const range = readRange(lexemes, numeral);
  const before = readBefore(lexemes, currency?.first ?? number, range?.last ?? numeral.last);
  const after = readAfter(lexemes, range?.last ?? numeral.last);
  return {
    first: range?.first ?? before.first,
    last: after.last,
    number,
    values: range?.values ?? [numeral.value, numeral.value],
    kind: numeral.kind,
    effects: [...(range?.first === undefined ? before.effects : []), ...after.effects],
    currency: currency?.unit ?? null,
    isDashed: range?.isDashed ?? false,
    isUnsure: range?.isUnsure ?? false,
    unread: range?.unread ?? numeral.unread,
  };
}

/** A currency sign or code before the number, with the letters before it. */
function readCurrency(lexemes: readonly Lexeme[], number: number): { first: number; unit: string } | null {
  const sign = lexemes[number - 1];
  const code = currencyCodes.get(sign?.lower ?? "");
  if (code !== undefined && lexemes[number]?.kind === "digits") return { first: number - 1, unit: code };
  const unit = currencySigns.get(sign?.text ?? "");
  if (unit === undefined) return null;
  const letters = sign?.isGlued ? dollarLetters.get(lexemes[number - 2]?.lower.replaceAll(".", "") ?? "") : undefined;
  return letters === undefined || unit !== "dollars"
    ? { first: number - 1, unit }
    : { first: number - 2, unit: letters };
}

interface Bound {
  readonly first: number;
  readonly effects: readonly Effect[];
}

/** The bounds before a number, up to four of them: "at least another 20", "more than an estimated 300". */
function readBefore(lexemes: readonly Lexeme[], from: number, last: number): Bound {
  let bound: Bound = { first: from, effects: [] };
  for (let more = 0; more < 4; more++) {
    const next = readOneBefore(lexemes, bound.first, last);
    if (next === null) break;
    bound = { first: next.first, effects: [...next.effects, ...bound.effects] };
  }
  return bound;
}

const longestBound = 5;

function readOneBefore(lexemes: readonly Lexeme[], end: number, last: number): Bound | null {
  for (let size = Math.min(longestBound, end); size > 0; size--) {
    const effect = boundsBefore.get(phraseOf(lexemes, end - size, end - 1));
    if (effect === undefined) continue;
    const first = end - size;
    return size === 1 && isPreposition(lexemes, first, last) ? null : { first, effects: [effect] };
  }
  return null;
}

/** Whether "over", "about" and the like govern the number as prepositions do: "talks over two villages". */
function isPreposition(lexemes: readonly Lexeme[], at: number, last: number): boolean {
  const word = lexemes[at]!.lower;
  const governors = prepositionAfter.get(word);
  if (governors === undefined) return false;
  const before = lowerAt(lexemes, at - 1);
  const isCopula = copulas.has(before);
  const governor = isCopula ? lowerAt(lexemes, at - 2) : before;
  if (governors.has(governor)) return true;
  return (word !== "about" && isLocal(lexemes, at, last)) || (word === "over" && isDuring(lexemes, before, last));
}

/** "Under two flags", "above two villages": a small number in words that counts no unit. */
function isLocal(lexemes: readonly Lexeme[], at: number, last: number): boolean {
  const isSmall = last === at + 1 && (smallNumbers.get(lowerAt(lexemes, last)) ?? 10) < 10;
  return isSmall && !unitWords.has(lowerAt(lexemes, last + 1));
}

/** "The talks were held over two days" says when; "for over two days" says how long. */
function isDuring(lexemes: readonly Lexeme[], before: string, last: number): boolean {
  const unit = unitWords.get(lowerAt(lexemes, last + 1));
  return unit?.measure === "duration" && !measuring.has(before);
}

/** The bounds that follow the number at once: "20 or more", "12 more". */
function readAfter(lexemes: readonly Lexeme[], last: number): { last: number; effects: readonly Effect[] } {
  for (let size = 4; size > 0; size--) {
    const effect = boundsAfter.get(phraseOf(lexemes, last + 1, last + size));
    if (effect === undefined || last + size >= lexemes.length || isOfNext(lexemes, last + size)) continue;
    if (effect === "additional" && lowerAt(lexemes, last + size + 1) === "than")
      return { last, effects: ["additional"] };
    return { last: last + size, effects: [effect] };
  }
  return { last, effects: [] };
}

/** Whether a bound belongs to the number behind it: "14 howitzers at least 15 kilometres away". */
export const isOfNext = (lexemes: readonly Lexeme[], last: number): boolean => readNumber(lexemes, last + 1) !== null;
