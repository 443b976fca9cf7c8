import { expect, it } from "vitest";
import { findPhraseEnd } from "./find-phrase-end.ts";
import { lexemesOf } from "./read-for-tests.ts";

it.each([
  ["ferry workers in the port", "ferry workers"],
  ["fighter-bomber crews, and", "fighter - bomber crews"],
  ["nearby villages", "nearby villages"],
  ["US soldiers", "us soldiers"],
  ["tanks 12 guns", "tanks"],
])("ends the noun phrase of %j", (text, phrase) => {
  const lexemes = lexemesOf(text);
  const words = lexemes.slice(0, findPhraseEnd(lexemes, 0)).map(({ lower }) => lower);
  expect(words.join(" ")).toBe(phrase);
});
