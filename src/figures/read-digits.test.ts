import { expect, it } from "vitest";
import { readDigits } from "./read-digits.ts";
import { lexemesOf } from "./read-for-tests.ts";

it.each([
  ["5,000", 5_000],
  ["5 000", 5_000],
  ["1,50,000", 150_000],
  ["3,5", 3.5],
  ["3.5 million", 3.5e6],
  ["3bn", 3e9],
  ["5m long", 5],
  ["5.000.000", null],
])("reads the digits %j as %j", (text, value) => {
  expect(readDigits(lexemesOf(text), 0)?.value ?? null).toBe(value);
});
