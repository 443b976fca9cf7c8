import { expect, it } from "vitest";
import { lexemesOf } from "./read-for-tests.ts";
import { findNumberAhead, findNumberOf, readToll } from "./read-toll.ts";

it.each([
  ["The death toll rose to 41", "killed"],
  ["He put the number of injured at 27", "wounded"],
  ["The deaths, he said, rose to 41", null],
  ["Prices rose to 41", null],
])("tells what the last number of %j is a toll of: %j", (text, measure) => {
  const lexemes = lexemesOf(text);
  expect(readToll(lexemes, lexemes.length - 1)).toBe(measure);
});

it.each([
  ["the number of munitions now totals 6,602", "munitions"],
  ["seats increased from 9 to 10", "seats"],
  ["he spoke at 10", null],
])("finds the noun before the last number of %j: %j", (text, noun) => {
  const lexemes = lexemesOf(text);
  const at = findNumberOf(lexemes, lexemes.length - 1);
  expect(at === null ? null : lexemes[at]!.lower).toBe(noun);
});

it("finds the noun behind the number", () => {
  const lexemes = lexemesOf("45 the number of people killed");
  expect(lexemes[findNumberAhead(lexemes, 0)!]!.lower).toBe("people");
});
