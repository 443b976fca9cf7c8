import { expect, it } from "vitest";
import { isAge } from "./is-age.ts";
import { firstAmount } from "./read-for-tests.ts";

it.each([
  ["a 34-year-old teacher", true],
  ["a six months old baby", true],
  ["a boy aged 12", true],
  ["women over 60", true],
  ["She was 19.", true],
  ["18 years of age", true],
  ["12 years in jail", false],
  ["over 60 women", false],
  ["There were 19 of them", false],
])("tells whether the number in %j is an age: %s", (text, expected) => {
  const { lexemes, amount } = firstAmount(text);
  expect(isAge(lexemes, amount)).toBe(expected);
});
