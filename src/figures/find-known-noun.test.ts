import { expect, it } from "vitest";
import { findKnownNoun } from "./find-known-noun.ts";
import { lexemesOf } from "./read-for-tests.ts";

it.each([
  ["armoured personnel carriers", "vehicles"],
  ["prisoners of war", "detained"],
  ["fighter-bombers", "aircraft"],
  ["gadgets", null],
])("finds the longest noun of the tables in %j: %j", (text, measure) => {
  const lexemes = lexemesOf(text);
  expect(findKnownNoun(lexemes, 0, lexemes.length)?.measure ?? null).toBe(measure);
});
