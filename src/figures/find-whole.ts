import { type Count, isDiscrete, type Measured, mayBePeople } from "./count.ts";
import { tolls } from "./en/fates.ts";
import { determiners } from "./en/function-words.ts";
import { wholeBefore, wholeBehind } from "./en/telling-words.ts";
import { isJoined } from "./is-joined.ts";
import { type Lexeme, lowerAt, phraseOf } from "./lexemes.ts";
import { readNumber } from "./read-number.ts";

/** The count that a count is a part of: "30 people, among them 10 children". `before` are the counts before it, in order. */
export function findWhole(count: Count, before: readonly Measured[]): Measured | null {
  const told = before.filter(({ count: other }) => other.sentence >= count.sentence - 2);
  const here = told.filter(({ count: other }) => other.sentence === count.sentence);
  const { lexemes, amount } = count;
  if (hasCueBefore(lexemes, amount.first))
    return largest(count, here) ?? (isAmongThem(count) ? largest(count, told) : null);
  if (isAmongThem(count)) return largest(count, told);
  return namedWhole(count, before) ?? aheadWhole(count, here) ?? siblingWhole(count, here, before);
}

/** Whether a phrase that opens a part ends before a count, or before the comma before it. */
function hasCueBefore(lexemes: readonly Lexeme[], first: number): boolean {
  const end = lowerAt(lexemes, first - 1) === "," ? first - 1 : first;
  return [1, 2, 3].some((size) => wholeBefore.has(phraseOf(lexemes, end - size, end - 1)));
}

/** Whether a count is said to be a part of one before it: "including two women, and 19 were hurt" has two clauses. */
export const opensPart = ({ lexemes, amount }: Count): boolean => hasCueBefore(lexemes, amount.first);

/** "10 of them children", "6 children among them". */
function isAmongThem({ lexemes, amount, last }: Count): boolean {
  const ends = [amount.first - 3, amount.last, last];
  return ends.some((end) => wholeBehind.has(phraseOf(lexemes, end + 1, end + 2)));
}

/** The nearest before it that is at least as large and of a kind that can hold it. */
const largest = (count: Count, before: readonly Measured[]): Measured | null =>
  before.findLast(({ count: other }) => canHold(other, count)) ?? null;

function canHold(whole: Count, part: Count): boolean {
  const most = Math.max(...whole.amount.values);
  const isSameKind = part.counted === null ? isDiscrete(whole) : mayBePeople(whole) === mayBePeople(part);
  return most > part.amount.values[0] && isSameKind && isDiscrete(whole);
}

/** "Five of the 34": the 34 told of before. "Two of the dead": those who were counted as dead. */
function namedWhole(count: Count, before: readonly Measured[]): Measured | null {
  const { lexemes, amount } = count;
  if (lowerAt(lexemes, amount.last + 1) !== "of") return null;
  let at = amount.last + 2;
  while (determiners.has(lowerAt(lexemes, at))) at++;
  const value = readNumber(lexemes, at)?.value;
  if (value !== undefined) return before.findLast(({ count: other }) => other.amount.values.includes(value)) ?? null;
  const group = at > amount.last + 2 ? tolls.get(lowerAt(lexemes, at)) : undefined;
  return before.findLast((one) => one.measure === group && canHold(one.count, count)) ?? null;
}

/** "Of the 30 hurt, 12 are in hospital": the count behind "of" at the head of a clause. */
function aheadWhole(count: Count, here: readonly Measured[]): Measured | null {
  const whole = here.at(-1);
  if (whole === undefined || !canHold(whole.count, count)) return null;
  const { lexemes, amount } = whole.count;
  const of = lowerAt(lexemes, amount.first - 1) === "the" ? amount.first - 2 : amount.first - 1;
  const opens = of === 0 || /^[,;:"“]$/.test(lexemes[of - 1]?.text ?? "");
  const isNear = count.amount.first - whole.count.last < 9;
  return lowerAt(lexemes, of) === "of" && opens && isNear && lexemes[count.amount.first - 1]?.text === ","
    ? whole
    : null;
}

/** "Including 4 children and 2 women": the second is a part of what the first is. */
function siblingWhole(count: Count, here: readonly Measured[], before: readonly Measured[]): Measured | null {
  const sibling = here.at(-1);
  if (sibling === undefined || !isJoined(sibling.count, count)) return null;
  const { lexemes, amount } = sibling.count;
  if (!hasCueBefore(lexemes, amount.first)) return null;
  const whole = findWhole(sibling.count, before.slice(0, before.indexOf(sibling)));
  return whole !== null && canHold(whole.count, count) ? whole : null;
}
