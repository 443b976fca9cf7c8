import { expect, it } from "vitest";
import { lexemesOf } from "./read-for-tests.ts";
import { readNounPair } from "./read-noun-pair.ts";

it.each([
  ["regional and international nations", "nations"],
  ["left- and right-wing parties", "parties"],
  ["killed and wounded men", null],
  ["regional, international nations", null],
])("finds the noun of two modifiers in %j: %j", (text, noun) => {
  const found = readNounPair(lexemesOf(text), 0, 1);
  expect(found === null ? null : found.noun.split(/[ -]/).at(-1)).toBe(noun);
});
