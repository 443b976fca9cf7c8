import { type Count, isBound, type Measured } from "./count.ts";
import { noUnit } from "./en/endings.ts";
import { losingWords } from "./en/fates.ts";
import { phraseEnds, unitJoints } from "./en/function-words.ts";
import { clauseMarks } from "./en/marks.ts";
import { afterFirst, afterVotes, countsOf, notTelling, tellingWords } from "./en/telling-words.ts";
import { findAppositive } from "./find-appositive.ts";
import { findWhole } from "./find-whole.ts";
import { isGroupOf } from "./is-group-of.ts";
import { type Lexeme, lowerAt } from "./lexemes.ts";
import { scaled } from "./measure-kinds.ts";
import { isOfPeople } from "./read-fate.ts";
import { readShareOrVotes } from "./read-share-or-votes.ts";
import { findNumberAhead, findNumberOf, readToll } from "./read-toll.ts";
import { startsNumber } from "./starts-number.ts";

/** Whether a number with no noun behind it counts: its bound, what became of them, a toll or a whole before it says so. */
export function isSureBare(measured: Measured, before: readonly Measured[]): boolean {
  const { count } = measured;
  const { amount, fate, lexemes } = count;
  if (isLongRow(count)) return false;
  if (fate !== null || isBound(count)) return !isLossOfMillions(count);
  if (isGroupOf(lexemes, amount.first)) return true;
  if (amount.kind === "counting" || isBeforeUnknown(lexemes, amount.last + 1)) return false;
  if (findAppositive(lexemes, amount) !== null || readShareOrVotes(count, before) !== null) return true;
  if (scaled.has(measured.measure) && isBeforeMeasured(lexemes, amount.last + 1)) return true;
  if (isOfPeople(lexemes, amount.last)) return true;
  if (findWhole(count, before) !== null || findNumberAhead(lexemes, amount.last) !== null) return true;
  if (readToll(lexemes, amount.first) !== null || findNumberOf(lexemes, amount.first) !== null) return true;
  const isAfterFigure = before.at(-1)?.count.lexemes === lexemes;
  if (isAfterFigure && measured.measure === "votes" && afterVotes.has(lowerAt(lexemes, amount.last + 1))) return true;
  return before.length > 0 && amount.values[0] > 1 && isTold(count, isAfterFigure);
}

/** "18 and eleven years": before the number with the unit. */
const isBeforeMeasured = (lexemes: readonly Lexeme[], joint: number): boolean =>
  unitJoints.has(lowerAt(lexemes, joint)) && startsNumber(lexemes, joint + 1);

/** Rows of five digits and more without a separator are numbers of something: "text to 82623". */
const isLongRow = ({ lexemes, amount }: Count): boolean => /^[0-9]{5,}$/.test(lexemes[amount.number]!.text);

/** "Lost billions": of money, though nothing says so. */
const isLossOfMillions = ({ lexemes, amount, fate }: Count): boolean =>
  fate !== null && amount.values[1] >= 1e6 && losingWords.has(lowerAt(lexemes, amount.first - 1));

/** Whether a word stands behind the number that is neither grammar nor known: it may be a unit. "90 last year" has none. */
function isBeforeUnknown(lexemes: readonly Lexeme[], at: number): boolean {
  const next = lexemes[at];
  return next?.kind === "word" && next.lower !== "last" && !phraseEnds.has(next.lower) && !noUnit.test(next.lower);
}

/** Whether the word before is one by which counts are told: "counted nine", "a figure of 12", "all fourteen". */
function isTold({ lexemes, amount }: Count, isAfterFigure: boolean): boolean {
  const before = lexemes[amount.first - 1];
  if (before === undefined || clauseMarks.has(before.text)) return afterFirst.has(lowerAt(lexemes, amount.first + 1));
  if (before.lower === "of") return countsOf.has(lowerAt(lexemes, amount.first - 2));
  if (tellingWords.has(before.lower)) return true;
  const behind = lexemes[amount.first + 1];
  const isLast = behind === undefined || behind.kind === "mark";
  return isAfterFigure && isLast && before.kind === "word" && !notTelling.has(before.lower);
}
