import { clockLetters, clockTails, months, weekdays, yearBefore, yearOrCount } from "./en/labels.ts";
import { countedNouns } from "./en/measures.ts";
import { isCapital, isPluralAt, type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import type { Amount } from "./read-amount.ts";

/** Whether a word names a weekday or a month. */
export const isDayName = (word: string): boolean => months.has(word) || weekdays.has(word);

/** Whether a number is a time of day: "6 p.m.", "0600 GMT", "at 10 o'clock". */
export function isClock(lexemes: readonly Lexeme[], { last, number, kind }: Amount): boolean {
  if (clockTails.has(lowerAt(lexemes, last + 1)) || clockLetters.has(phraseOf(lexemes, last + 1, last + 3)))
    return true;
  return kind === "digits" && /^0[0-9]/.test(lexemes[number]?.text ?? "");
}

/** Whether a number is a bare year, or the day of a month. */
export function isCalendar(lexemes: readonly Lexeme[], { number, last, kind, unread, currency }: Amount): boolean {
  if (kind !== "digits" || currency !== null || unread !== null) return false;
  return isDayOfMonth(lexemes, number, last) || isYear(lexemes, number, last);
}

/** "On May 12" and "12 May"; "in May 12 people died" has a noun behind the number. */
function isDayOfMonth(lexemes: readonly Lexeme[], number: number, last: number): boolean {
  const before = lowerAt(lexemes, number - 1);
  if (months.has(lowerAt(lexemes, last + 1)) && isCapital(lexemes[last + 1])) return true;
  if (before === ".") return months.has(lowerAt(lexemes, number - 2)) && isCapital(lexemes[number - 2]);
  if (isPluralAt(lexemes, last + 1)) return false;
  return weekdays.has(before) || (months.has(before) && isCapital(lexemes[number - 1]));
}

function isYear(lexemes: readonly Lexeme[], number: number, last: number): boolean {
  if (!/^(?:1[0-9]|20)[0-9]{2}$/.test(lexemes[last]?.text ?? "")) return false;
  const before = lowerAt(lexemes, number - 1);
  if (countedNouns.get(lowerAt(lexemes, last + 1))?.isPeople && yearOrCount.has(before)) return false;
  return yearBefore.has(before) || !isPluralAt(lexemes, last + 1);
}
