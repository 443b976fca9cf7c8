import { overlaps, type Span } from "../text/span.ts";
import type { Count } from "./count.ts";
import { isCapital, isHeadlineCase, isPluralAt } from "./lexemes.ts";

/**
 * Whether a count's number belongs to a name: "Task Force 50", "Seven Sisters Hospital". A number that opens a sentence has
 * a capital too, so that those who look for names take it for a part of one: "Thirty Iraqi soldiers" has a plural behind it.
 */
export function isInName(count: Count, names: readonly Span[]): boolean {
  const { lexemes, amount, counted, fate } = count;
  const number = lexemes[amount.number]!;
  if (opensTitle(count)) return true;
  const name = names.find((one) => overlaps(one, [number.start, lexemes[amount.last]!.end]));
  if (name === undefined || amount.kind === "counting") return false;
  if (number.start > name[0] && amount.first === amount.number) return number.kind === "digits" || isCapital(number);
  if (counted === null) return fate === null;
  if (counted.isPartOf) return false;
  return amount.values[1] > 1 && !counted.isPeople && !isPluralAt(lexemes, counted.last);
}

/** "Three Gorges Dam": capitals before and behind a plural that no table knows. */
function opensTitle({ lexemes, amount, counted }: Count): boolean {
  if (counted === null || counted.isKnown || counted.isPeople || lexemes[amount.number]!.kind !== "word") return false;
  if (isHeadlineCase(lexemes)) return false;
  return [amount.number, counted.last, counted.last + 1].every((at) => isCapital(lexemes[at]));
}
