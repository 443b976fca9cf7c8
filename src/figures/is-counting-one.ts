import { type Count, isBound, type Measured } from "./count.ts";
import { havingWords, idiomsAfterOne, notBareOne, notBeforeOnly, openings, pronounBefore } from "./en/labels.ts";
import { comparing } from "./en/telling-words.ts";
import { lowerAt } from "./lexemes.ts";
import { befallen, scaled } from "./measure-kinds.ts";
import { readToll } from "./read-toll.ts";

/** Whether a count is the word "one", which is mostly a pronoun or stands for "a". */
export const isOne = ({ lexemes, amount }: Count): boolean =>
  amount.values[1] === 1 &&
  amount.values[0] === 1 &&
  amount.last === amount.number &&
  lowerAt(lexemes, amount.number) === "one";

/** Whether "one" counts: "one soldier was killed", "one kilometre", "at least one", and not "one of them", "one day", "the one". */
export function isCountingOne(measured: Measured, before: readonly Measured[]): boolean {
  const { count } = measured;
  const { lexemes, amount, counted } = count;
  const ahead = lowerAt(lexemes, amount.first - 1);
  const behind = lowerAt(lexemes, amount.last + 1);
  if (counted === null) return isBareOne(measured, ahead, behind);
  if (isOnlyOne(count, behind)) return true;
  if (idiomsAfterOne.has(behind) || pronounBefore.has(ahead)) return false;
  if (isBefallen(measured) || isBound(count) || (scaled.has(counted.measure) && counted.measure !== "duration"))
    return true;
  if (counted.measure === "duration" || counted.isPeople) return false;
  if (lowerAt(lexemes, count.last + 1) === "only") return true;
  return counted.isKnown && (havingWords.has(ahead) || isContrasting(measured, before));
}

/** "Only one battery has arrived", "only one day to test it"; not "the only one", "only one of them". */
const isOnlyOne = ({ lexemes, amount, counted }: Count, behind: string): boolean =>
  lowerAt(lexemes, amount.first - 1) === "only" &&
  !notBeforeOnly.has(lowerAt(lexemes, amount.first - 2)) &&
  counted?.isPartOf === false &&
  !openings.has(behind);

const isBefallen = ({ count: { fate, counted }, measure }: Measured): boolean =>
  befallen.has(measure) && (fate !== null || counted?.measure === measure);

/** "One killed, three wounded", "the death toll at one". */
function isBareOne({ count, measure }: Measured, ahead: string, behind: string): boolean {
  if (count.fate !== null)
    return befallen.has(measure) && measure !== "captured" && !notBareOne.has(behind) && !pronounBefore.has(ahead);
  return comparing.has(ahead) && readToll(count.lexemes, count.amount.first) !== null;
}

/** Sentences over which counts of the same things are held against each other. */
const reach = 12;

/** "Two strikes … one strike": the same things were counted before. */
const isContrasting = ({ count, unit }: Measured, before: readonly Measured[]): boolean =>
  before.some((other) => other.unit === unit && count.sentence - other.count.sentence < reach);
