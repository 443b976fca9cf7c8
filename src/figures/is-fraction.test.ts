import { expect, it } from "vitest";
import { isFraction } from "./is-fraction.ts";
import { firstAmount } from "./read-for-tests.ts";

it.each([
  ["one in five children", true],
  ["two thirds of members", true],
  ["nine out of ten homes", true],
  ["all but three of them", true],
  ["nearly 6 in 10 voters", true],
  ["killed 3 in 4 attacks", false],
  ["two of the children", false],
])("tells whether the number in %j is part of a share in words: %s", (text, expected) => {
  const { lexemes, amount } = firstAmount(text);
  expect(isFraction(lexemes, amount)).toBe(expected);
});
