import { expect, it } from "vitest";
import { isBound, isDiscrete, isSameValue, mayBePeople } from "./count.ts";
import { countsOf } from "./read-for-tests.ts";

it("tells counts of people from counts of things, and these from measures and sums", () => {
  const [people, tanks, distance, sum] = countsOf("They moved 12 men and 12 tanks 30 km for $5m.");
  expect([people, tanks, distance, sum].map((one) => mayBePeople(one!))).toEqual([true, false, false, false]);
  expect([people, tanks, distance, sum].map((one) => isDiscrete(one!))).toEqual([true, true, false, false]);
  expect(isSameValue(people!, tanks!)).toBe(true);
});

it.each([
  ["At least 12 men left.", true],
  ["12 men left.", false],
])("tells whether the count of %j has a bound: %s", (text, expected) => {
  expect(isBound(countsOf(text)[0]!)).toBe(expected);
});
