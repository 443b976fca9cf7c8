import { rangeJoints } from "./en/function-words.ts";
import { dashes } from "./en/marks.ts";
import { shareSigns, unitsInRange } from "./en/units.ts";
import { changeWords } from "./en/words-of-change.ts";
import { type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import type { Numeral } from "./numeral.ts";
import { readNumber } from "./read-number.ts";
import { readsAsOne } from "./read-number-words.ts";
import { startsNumber } from "./starts-number.ts";

/** Two numbers that bound one count. */
export interface Range {
  /** Where the range begins, if a word before the first number belongs to it ("between"). */
  readonly first?: number;
  readonly last: number;
  readonly values: readonly [least: number, most: number];
  readonly unread: string | null;
  readonly isDashed: boolean;
  /** Whether its words may as well be one number: "between one hundred and twenty thousand". */
  readonly isUnsure: boolean;
}

/** The range that begins with a number: "20 to 30", "20–30", "between 20 and 30", "two or three"; `null` if none does. */
export function readRange(lexemes: readonly Lexeme[], low: Numeral): Range | null {
  const joint = findJoint(lexemes, low);
  const high = joint === null ? null : readNumber(lexemes, joint.next);
  if (joint === null || high === null || (high.kind === "counting") !== (low.kind === "counting")) return null;
  const least = low.value * sharedScale(low, high);
  const isUnsure = joint.isBetween === true && low.kind === "words" && readsAsOne(lexemes, low.first, high.last);
  if (least >= high.value && !isUnsure) return null;
  return {
    ...(joint.first === null ? {} : { first: joint.first }),
    last: isClosed(lexemes, joint, high.last) ? high.last + 1 : high.last,
    values: [least, high.value],
    unread: high.unread,
    isDashed: dashes.has(lexemes[joint.next - 1]?.text ?? "") || dashes.has(lexemes[joint.next - 2]?.text ?? ""),
    isUnsure,
  };
}

/** What the low number takes over from the high one: "two to three hundred thousand" begins at 200,000, "ten to two hundred" at 10. */
function sharedScale(low: Numeral, high: Numeral): number {
  const own = low.scales.at(-1) ?? 1;
  const sizes = high.scales
    .map((_, from) => high.scales.slice(from))
    .filter((sizes) => sizes.every((one) => one > own));
  const products = sizes.map((some) => some.reduce((product, one) => product * one, 1));
  return products.find((product) => low.value * product < high.value) ?? 1;
}

/** "Hundreds, if not thousands, of people": a comma at either end. */
const isClosed = (lexemes: readonly Lexeme[], { next }: Joint, last: number): boolean =>
  lowerAt(lexemes, next - 3) === "," && lowerAt(lexemes, last + 1) === "," && lowerAt(lexemes, last + 2) === "of";

interface Joint {
  readonly isBetween?: boolean;
  readonly first: number | null;
  readonly next: number;
}

function findJoint(lexemes: readonly Lexeme[], low: Numeral): Joint | null {
  const at = skipUnit(lexemes, low.last + 1);
  const word = lowerAt(lexemes, at);
  const behind = skipRangeJoint(lexemes, at);
  const next = skipCurrency(lexemes, behind ?? at + 1);
  const before = beforeNumber(lexemes, low.first);
  if (!isSameUnit(lexemes, low, at, next)) return null;
  if (dashes.has(word)) return lexemes[at]!.isGlued === lexemes[next]?.isGlued ? { first: null, next } : null;
  if (word === "and" && lowerAt(lexemes, before) === "between") return { first: before, next, isBetween: true };
  if (behind !== null) return isInList(lexemes, low.first) ? null : { first: null, next };
  if (word !== "to") return null;
  if (lowerAt(lexemes, before) === "from") return isChange(lexemes, before) ? null : { first: before, next };
  if (changeWords.has(lowerAt(lexemes, before)) && !isShareOnce(lexemes, low, next)) return null;
  return { first: null, next };
}

/** Behind "or", "or even", ", if not"; `null` where none of these stands. */
function skipRangeJoint(lexemes: readonly Lexeme[], at: number): number | null {
  const from = lowerAt(lexemes, at) === "," ? at + 1 : at;
  const size = [2, 1].find((words) => rangeJoints.has(phraseOf(lexemes, from, from + words - 1)));
  return size === undefined || (from > at && size === 1) ? null : from + size;
}

/** "Rose 10 to 15 per cent": the sign stands once, for both. */
function isShareOnce(lexemes: readonly Lexeme[], low: Numeral, next: number): boolean {
  const high = readNumber(lexemes, next);
  const isShare = (at: number): boolean => [0, 1].some((more) => shareSigns.has(phraseOf(lexemes, at, at + more)));
  return high !== null && isShare(high.last + 1) && !isShare(low.last + 1);
}

/** "100, 200 or 300" are three counts. */
const isInList = (lexemes: readonly Lexeme[], first: number): boolean =>
  lowerAt(lexemes, first - 1) === "," && startsNumber(lexemes, first - 2);

/** "Rose 3% to $87" is no range: a unit said with the first number is said with the second, and a currency with both or the first. */
function isSameUnit(lexemes: readonly Lexeme[], low: Numeral, joint: number, next: number): boolean {
  const isSum = currency.test(lexemes[low.first - 1]?.text ?? "");
  const isSumBehind = currency.test(lexemes[next - 1]?.text ?? "");
  if (isSumBehind && !isSum) return false;
  const unit = phraseOf(lexemes, low.last + 1, joint - 1);
  const high = unit === "" ? null : readNumber(lexemes, next);
  return high === null || phraseOf(lexemes, high.last + 1, high.last + joint - low.last - 1) === unit;
}

/** Behind a percent sign or the like that is said with both numbers. */
const skipUnit = (lexemes: readonly Lexeme[], at: number): number =>
  at + ([2, 1].find((size) => unitsInRange.has(phraseOf(lexemes, at, at + size - 1))) ?? 0);

const currency = /^\p{Sc}$/u;
const skipCurrency = (lexemes: readonly Lexeme[], at: number): number =>
  currency.test(lexemes[at]?.text ?? "") ? at + 1 : at;

/** The lexeme before a number and its currency sign. */
const beforeNumber = (lexemes: readonly Lexeme[], first: number): number =>
  currency.test(lexemes[first - 1]?.text ?? "") ? first - 2 : first - 1;

/** "Rose from 36 to 41": two counts, not one between two bounds. */
const isChange = (lexemes: readonly Lexeme[], from: number): boolean =>
  lexemes.slice(Math.max(0, from - 8), from).some(({ lower }) => changeWords.has(lower));
