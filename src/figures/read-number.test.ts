import fc from "fast-check";
import { expect, it } from "vitest";
import { readLexemes } from "./lexemes.ts";
import { readNumber } from "./read-number.ts";
import { spell } from "./spell.ts";

const numberIn = (text: string): number | null => readNumber(readLexemes(text, [0, text.length]), 0)?.value ?? null;

it.each([
  ["5,000", 5000],
  ["5\u00a0000", 5000],
  ["1.2 million", 1_200_000],
  ["1.2m", 1_200_000],
  ["3bn", 3e9],
  ["24K", 24_000],
  ["3.5", 3.5],
  ["3,5", 3.5],
  ["1,50,000", 150_000],
  ["twenty-three", 23],
  ["a hundred and fifty", 150],
  ["one hundred twenty-three thousand four hundred", 123_400],
  ["two million", 2e6],
  ["half a million", 5e5],
  ["half a dozen", 6],
  ["two and a half", 2.5],
  ["two and a half million", 2.5e6],
  ["a dozen", 12],
  ["two dozen", 24],
  ["dozens", 24],
  ["scores", 40],
  ["hundreds", 200],
  ["thousands of", 2000],
  ["tens of thousands", 20_000],
  ["hundreds of thousands", 200_000],
  ["tens of millions", 2e7],
  ["several hundred", 200],
  ["several hundred thousand", 200_000],
  ["a few dozen", 24],
  ["a couple of hundred", 200],
  ["two million, three hundred thousand", 2_300_000],
  ["five thousand, two hundred tanks", 5_200],
  ["five thousand, two hundred of them", 5_000],
  ["one hundred and two thousand", 102_000],
  ["one hundred and two hundred", 100],
  ["one thousand and two thousand", 1_000],
  ["a million and a half", 1_500_000],
  ["a million and a quarter", null],
  ["5.000.000", null],
  ["many", null],
  ["a man", null],
])("reads %j as %d", (words, value) => {
  expect(numberIn(words)).toBe(value);
});

it("leaves scales beyond thousands of millions in words, for the unit", () => {
  const lexemes = readLexemes("3 trillion", [0, 10]);
  expect(readNumber(lexemes, 0)).toMatchObject({ value: 3, unread: "trillion", last: 1 });
});

const wholes = fc.integer({ min: 0, max: 999_999_999 });

it("reads any whole number in digits, with and without separators", () => {
  fc.assert(
    fc.property(wholes, (number) => {
      expect(numberIn(String(number))).toBe(number);
      expect(numberIn(number.toLocaleString("en"))).toBe(number);
    }),
  );
});

it("reads any whole number in words, with and without “and”", () => {
  fc.assert(
    fc.property(wholes, (number) => {
      const words = spell(number).join(" ");
      expect(numberIn(words)).toBe(number);
      expect(numberIn(words.replace(/(hundred) (?!thousand|million)/g, "$1 and "))).toBe(number);
    }),
  );
});
