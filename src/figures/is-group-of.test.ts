import { expect, it } from "vitest";
import { isGroupOf } from "./is-group-of.ts";
import { lexemesOf } from "./read-for-tests.ts";

it.each([
  ["a team of 12", true],
  ["home to 300", true],
  ["a population 300", true],
  ["licensed for 80", true],
  ["the Group of 20", false],
  ["the price of 12", false],
])("tells whether the number of %j is the size of a group: %s", (text, expected) => {
  const lexemes = lexemesOf(text);
  expect(isGroupOf(lexemes, lexemes.length - 1)).toBe(expected);
});
