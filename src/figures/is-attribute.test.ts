import { expect, it } from "vitest";
import { isAttribute } from "./is-attribute.ts";
import { firstAmount } from "./read-for-tests.ts";

it.each([
  ["a 63 nation coalition", true],
  ["the 63 nations met", false],
  ["63 nation states", false],
  ["a 63 nation", false],
])("tells whether the number of %j is said of the noun behind the next: %s", (text, expected) => {
  const { lexemes, amount } = firstAmount(text);
  expect(isAttribute(lexemes, amount)).toBe(expected);
});
