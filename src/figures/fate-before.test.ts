import { expect, it } from "vitest";
import { fateBefore, fateOfNoun } from "./fate-before.ts";
import { lexemesOf } from "./read-for-tests.ts";

it.each([
  ["The blast killed", "killed"],
  ["killing", "killed"],
  ["The blast shook", null],
])("tells what was done by the words %j to those behind", (text, measure) => {
  const lexemes = lexemesOf(text);
  expect(fateBefore(lexemes, lexemes.length)).toBe(measure);
});

it("tells it by a noun of harm", () => {
  const lexemes = lexemesOf("the deaths of");
  expect(fateOfNoun(lexemes, lexemes.length)).toBe("killed");
});
