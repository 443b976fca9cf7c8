import { expect, it } from "vitest";
import { lexemesOf } from "./read-for-tests.ts";
import { readHalf } from "./read-half.ts";

it.each([
  ["half a million", 5e5],
  ["half a dozen", 6],
  ["half-a-dozen", null],
  ["half million", 5e5],
  ["half an hour", null],
  ["a half", null],
])("reads %j as %j", (text, value) => {
  expect(readHalf(lexemesOf(text), 0)?.value ?? null).toBe(value);
});
