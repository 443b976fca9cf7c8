import { expect, it } from "vitest";
import { lexemesOf } from "./read-for-tests.ts";
import { startsNumber } from "./starts-number.ts";

it.each([
  ["12", true],
  ["twelve", true],
  ["dozens", true],
  ["million", true],
  ["several", false],
  ["a", false],
])("tells whether %j begins a number: %s", (text, expected) => {
  expect(startsNumber(lexemesOf(text), 0)).toBe(expected);
});
