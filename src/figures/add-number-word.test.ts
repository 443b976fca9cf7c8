import { expect, it } from "vitest";
import { addNumberWord } from "./add-number-word.ts";
import { lexemesOf } from "./read-for-tests.ts";

it.each([
  ["twenty three", 20, { total: 0, current: 23, last: 1 }],
  ["twenty and three", 20, null],
  ["two hundred", 2, { total: 0, current: 200, last: 1 }],
  ["two thousand", 2, { total: 2_000, current: 0, last: 1 }],
  ["fifteen twenty", 15, null],
])("adds the second word of %j", (text, current, sum) => {
  expect(addNumberWord(lexemesOf(text), { total: 0, current, last: 0 })).toEqual(sum);
});

it("reads no two numbers as one", () => {
  expect(addNumberWord(lexemesOf("one hundred and two hundred"), { total: 0, current: 100, last: 1 })).toBeNull();
});
