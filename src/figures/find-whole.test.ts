import { expect, it } from "vitest";
import type { Measured } from "./count.ts";
import { findWhole } from "./find-whole.ts";
import { countsOf } from "./read-for-tests.ts";

/** The number of which the last of a sentence is a part. */
function wholeIn(text: string): number | null {
  const measured = countsOf(text).map((count): Measured => ({ count, measure: "people", unit: "people" }));
  return findWhole(measured.at(-1)!.count, measured.slice(0, -1))?.count.amount.values[0] ?? null;
}

it.each([
  ["They held 30 people, among them 10 children.", 30],
  ["They held 30 people, 10 of them children.", 30],
  ["They held 30 people, including 10 children.", 30],
  ["Of the 30 people held, 12 are in hospital.", 30],
  ["They held 10 people, among them 30 children.", null],
  ["They held 30 people and 10 children.", null],
])("finds the whole of the last count in %j: %j", (text, whole) => {
  expect(wholeIn(text)).toBe(whole);
});
