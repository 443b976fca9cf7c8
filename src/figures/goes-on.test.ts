import { expect, it } from "vitest";
import { goesOn, isFate } from "./goes-on.ts";
import { lexemesOf } from "./read-for-tests.ts";

it.each([
  ["ferry workers", true],
  ["police officers", true],
  ["residents told", false],
  ["men killed", false],
])("tells whether the first noun of %j goes on: %s", (text, expected) => {
  const lexemes = lexemesOf(text);
  expect(goesOn(lexemes, 0, lexemes.length)).toBe(expected);
});

it.each([
  ["wounded there", true],
  ["wounded soldiers", false],
  ["tired there", false],
])("tells whether the first word of %j says what became of them: %s", (text, expected) => {
  const lexemes = lexemesOf(text);
  expect(isFate(lexemes, 0, lexemes.length)).toBe(expected);
});
