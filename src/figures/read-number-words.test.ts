import { expect, it } from "vitest";
import { lexemesOf } from "./read-for-tests.ts";
import { readNumberWords, readsAsOne } from "./read-number-words.ts";

it.each([
  ["twenty-three", 23],
  ["a hundred and fifty", 150],
  ["a million and a half", 1.5e6],
  ["two-and-a-half", 2.5],
  ["two hundred and five thousand", 205_000],
  ["two million and a quarter", null],
  ["a man", null],
])("reads %j as %j", (text, value) => {
  expect(readNumberWords(lexemesOf(text), 0)?.value ?? null).toBe(value);
});

it.each([
  ["one hundred and twenty thousand", true],
  ["one hundred and two hundred", false],
  ["fifteen and twenty", false],
])("tells whether %j may be one number: %s", (text, isOne) => {
  const lexemes = lexemesOf(text);
  expect(readsAsOne(lexemes, 0, lexemes.length - 1)).toBe(isOne);
});
