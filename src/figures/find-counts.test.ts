import { expect, it } from "vitest";
import { findCounts } from "./find-counts.ts";
import { countsOf } from "./read-for-tests.ts";

const valuesIn = (text: string): readonly number[] => countsOf(text).map(({ amount }) => amount.values[0]);

it.each([
  ["They killed 12 men and wounded 20.", [12, 20]],
  ["A soldier was killed and nobody was hurt.", [1, 0]],
  ["The talks went on.", []],
  ["In 1984 she was 19.", []],
])("finds the counts of %j", (text, values) => {
  expect(valuesIn(text)).toEqual(values);
});

it("leaves the numbers of times to the times", () => {
  const text = "On 14 July, 46 percent voted.";
  const counts = findCounts(text, [0, text.length], 0, { times: [[3, 10]], names: [], tokens: [] });
  expect(counts.map(({ amount }) => amount.values[0])).toEqual([46]);
});

it("takes bounds behind what is counted", () => {
  expect(countsOf("Some 20 people or more left.")[0]!.amount.effects).toEqual(["about", "least"]);
});

it("says of a whole nothing that became of its part", () => {
  expect(countsOf("None of the 52 passengers was hurt.").at(-1)!.fate).toBeNull();
});
