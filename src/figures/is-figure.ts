import { type Count, isBound, isSameValue, type Measured } from "./count.ts";
import { betweenPointer, calendarWords, pointers } from "./en/function-words.ts";
import { isCountingOne, isOne } from "./is-counting-one.ts";
import { isSureBare } from "./is-sure-bare.ts";
import { isHyphen, lowerAt } from "./lexemes.ts";
import { befallen, scaled } from "./measure-kinds.ts";

/** Whether a count tells something, and does not only point back, or stand for "a". `before` are the figures before it. */
export function isFigure(measured: Measured, before: readonly Measured[]): boolean {
  const { count } = measured;
  if (count.isArticle) return befallen.has(measured.measure);
  if (isOne(count)) return isCountingOne(measured, before);
  if (isStretchOfCalendar(count)) return false;
  if (isPointing(count)) return tellsAnyway(measured, before);
  if (count.counted === null && count.amount.isDashed) return false;
  return count.counted !== null || isSureBare(measured, before);
}

/** "The past 24 hours", "the first two weeks", "in the next three days". */
function isStretchOfCalendar({ lexemes, amount, counted }: Count): boolean {
  if (counted?.measure !== "duration") return false;
  return calendarWords.has(lowerAt(lexemes, amount.first - 1)) || lowerAt(lexemes, counted.last + 1) === "ago";
}

/** Whether "the", "these" or "both" stand before it, with at most a word like "last" between. */
function isPointing({ lexemes, amount }: Count): boolean {
  let at = amount.first - 1;
  while (betweenPointer.has(lowerAt(lexemes, at))) at--;
  return pointers.has(lowerAt(lexemes, at));
}

/** Numbers up to this are counted at a glance: "the twelve tankers" points back at them. */
const glance = 12;

/** What has the article and is new all the same: bounds, measures, large numbers, and what is told of at once ("the five pillars of"). */
function tellsAnyway({ count, measure }: Measured, before: readonly Measured[]): boolean {
  const { amount, counted, lexemes, fate } = count;
  if (isBound(count)) return true;
  if (counted === null && fate === null) return false;
  if (isHyphen(lexemes, amount.last + 1)) return true;
  if (scaled.has(measure)) return measure !== "duration";
  if (before.some((other) => isSameValue(other.count, count))) return false;
  if (amount.values[0] > glance) return true;
  return counted !== null && (counted.isPartOf || lowerAt(lexemes, counted.last + 1) === "of");
}
