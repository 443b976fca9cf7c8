import { type Count, isDiscrete, type Measured } from "./count.ts";
import type { CountedPhrase } from "./counted-phrase.ts";
import { findAppositive } from "./find-appositive.ts";
import { isGroupOf } from "./is-group-of.ts";
import { isOfPeople, readFate } from "./read-fate.ts";
import { readNoun } from "./read-noun.ts";
import { readShareOrVotes } from "./read-share-or-votes.ts";
import { findNumberAhead, findNumberOf, readToll } from "./read-toll.ts";

/** What a number with no noun is of: of the toll before it, else of what was counted last; `null` where nothing says it. */
export function measureBare(count: Count, before: readonly Measured[]): Measured | null {
  const isWhole = Number.isInteger(count.amount.values[0]);
  const toll = isWhole ? readToll(count.lexemes, count.amount.first) : null;
  if (toll !== null && toll !== "people") return { count, measure: toll, unit: toll === "votes" ? "votes" : "people" };
  const held = readShareOrVotes(count, before);
  if (held !== null) return { count, ...held };
  const number =
    findAppositive(count.lexemes, count.amount) ??
    findNumberOf(count.lexemes, count.amount.first) ??
    findNumberAhead(count.lexemes, count.amount.last);
  const noun = number === null ? null : readNoun(count.lexemes, number, count.amount);
  if (number !== null && noun !== null) return ofNumber(count, noun, number);
  if (toll !== null || isOfPeople(count.lexemes, count.amount.last) || isGroupOf(count.lexemes, count.amount.first))
    return { count, measure: "people", unit: "people" };
  const last = before.findLast(
    ({ count: other }) => count.sentence - other.sentence <= 2 && isWhole === isDiscrete(other),
  );
  return last === undefined ? null : { count, measure: last.measure, unit: last.unit };
}

/** "The number of people killed": what the noun counts, or what became of them. */
function ofNumber(count: Count, noun: CountedPhrase, first: number): Measured {
  const fate = noun.isPeople ? readFate(count.lexemes, { first, last: noun.last }) : null;
  return { count, measure: fate?.measure ?? noun.measure, unit: noun.unit };
}
