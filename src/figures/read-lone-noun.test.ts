import { expect, it } from "vitest";
import { firstAmount, lexemesOf } from "./read-for-tests.ts";
import { readLoneNoun, readNounBehindHyphen } from "./read-lone-noun.ts";

it.each([
  ["30 Taliban", "people"],
  ["30 taliban", null],
  ["one gate", "gates"],
  ["two gate", null],
  ["one walked", null],
])("takes what is left in %j for %j", (text, unit) => {
  const { lexemes, amount } = firstAmount(text);
  expect(readLoneNoun(lexemes, 1, lexemes.length, amount)?.unit ?? null).toBe(unit);
});

it("takes the word behind a hyphen in the singular", () => {
  expect(readNounBehindHyphen(lexemesOf("15-room house"), 2)?.unit).toBe("rooms");
});
