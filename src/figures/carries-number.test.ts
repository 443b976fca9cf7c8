import fc from "fast-check";
import { expect, it } from "vitest";
import { carriesNumber } from "./carries-number.ts";
import { type FoundFigures, findFigures } from "./find-figures.ts";
import { spell } from "./spell.ts";

it.each([
  ["at least 200 killed", 200, null],
  ["20 to 30 people", 20, 30],
  ["1.2 million people", 1_200_000, 1_200_000],
  ["about 90,000 K-1 visas", 90_000, 90_000],
  ["$3 bn", 3e9, 3e9],
  ["more than 24K gasmasks", 24_000, null],
  ["15-20 million", 15e6, 20e6],
  ["twenty-three men", 23, 23],
  ["a hundred and fifty prisoners", 150, 150],
  ["two dozen homes", 24, null],
  ["half a million children", 5e5, 5e5],
  ["two and a half hours", 2.5, 2.5],
  ["tens of thousands", 20_000, null],
  ["Several hundred people", 200, null],
  ["no one was killed", 0, 0],
  ["A soldier was killed", 1, 1],
  ["two hundred", 200, 200],
  ["thirty-five thousand men", 35_000, 35_000],
  ["a hundred", 100, 100],
  ["a hundred thousand", 100_000, 100_000],
  ["nineteen hundred tents", 1_900, 1_900],
  ["two million three hundred and four thousand and five", 2_304_005, 2_304_005],
  ["more than a dozen", 12, null],
  ["half-a-dozen boats", 6, 6],
  ["two-and-a-half-hour talks", 2.5, 2.5],
  ["one and a half million", 1.5e6, 1.5e6],
  ["A few hundred people", 200, null],
  ["at least two men", 2, null],
  ["as many as five", null, 5],
  ["between two and three men", 2, 3],
  ["between one hundred and two hundred men", 100, 200],
  ["between fifteen and twenty million", 15e6, 20e6],
  ["between half a million and a million people", 5e5, 1e6],
  ["two or three hundred", 200, 300],
  ["two-three hundred", 200, 300],
  ["ninety to two hundred", 90, 200],
  ["five to 10 million", 5e6, 10e6],
  ["$2 to $3 billion", 2e9, 3e9],
  ["between 900 and 1,200", 900, 1_200],
  ["between 500,000 and 1.2 million", 500_000, 1_200_000],
  ["5 to 10m high", 5, 10],
  ["20-million", 20e6, 20e6],
  ["one of the two hundred", 1, 1],
  ["dozens of thousands of people", 24_000, null],
  ["scores of thousands of people", 40_000, null],
  ["dozens of millions", 24e6, null],
  ["hundreds of thousands", 200_000, null],
  ["No-one was hurt", 0, 0],
  ["none was hurt", 0, 0],
  ["two million, three hundred thousand people", 2_300_000, 2_300_000],
  ["several hundred thousand", 200_000, null],
  ["a couple of hundred people", 200, null],
  ["a million and a half", 1.5e6, 1.5e6],
  ["two to three hundred thousand", 200_000, 300_000],
  ["two hundred to three hundred thousand", 200_000, 300_000],
  ["ten to two hundred thousand", 10_000, 200_000],
])("finds the number in %j", (words, low, high) => {
  expect(carriesNumber(words, { low, high })).toBe(true);
});

it.each([
  ["at least 200 killed", 300, null],
  ["20 to 30 people", 20, 40],
  ["1.2 million people", 1_200, 1_200],
  ["200 people", 200_000, 200_000],
  ["two Su-27 fighter jets", 2, 2],
  ["twenty men", 23, 23],
  ["three twenty", 23, 23],
  ["several people", 3, 3],
  ["A 34-year-old man", 1, 1],
  ["the people", 1, 1],
  ["some people", null, null],
  ["two hundred", 2, 2],
  ["two hundred", 100, 100],
  ["two million, three hundred thousand people", 3e5, 3e5],
  ["two to three hundred thousand", 2_000, 300_000],
  ["two to three hundred thousand", 200, 300_000],
  ["thirty-five thousand men", 5, 5],
  ["thirty-five thousand men", 35, 35],
  ["thirty-five thousand men", 30_000, 30_000],
  ["a hundred", 1, 1],
  ["an estimated two hundred people", 1, 1],
  ["two and a half million", 2, 2],
  ["two and a half million", 2.5, 2.5],
  ["half a million", 1e6, 1e6],
  ["one hundred and two hundred people", 102, 102],
  ["several hundred thousand people", 200, null],
  ["a few hundred", 100, null],
  ["a million and a half", 1_000_000.5, 1_000_000.5],
  ["two to three million", 2, 2],
  ["two to three hundred thousand", 2_000, 300_000],
  ["1.2 million people", 1.2, 1.2],
  ["no one was killed", 1, 1],
  ["no more than five people", 0, 0],
  ["tens of thousands", 2_000, null],
  ["dozens of thousands", 24, null],
  ["dozens of hundreds of people", 24, null],
  ["neither of the men was hurt", 0, 0],
])("does not find the number in %j", (words, low, high) => {
  expect(carriesNumber(words, { low, high })).toBe(false);
});

const found = (text: string): FoundFigures =>
  findFigures(text, {
    blocks: [[0, text.length]],
    sentences: [[0, text.length]],
    tokens: [],
    times: [],
    attributions: [],
    names: [],
  });

it.each([
  ["12500", 12_500],
  ["12,500", 12_500],
  ["12\u00a0500", 12_500],
  ["1,012,500", 1_012_500],
  ["1\u00a0012\u00a0500", 1_012_500],
  ["1,50,000", 150_000],
  ["12,500.5", 12_500.5],
  ["1.5 million", 1_500_000],
])("gives a figure for the digits %j, and nothing to mend", (digits, low) => {
  const { figures, findings } = found(`At least ${digits} people fled.`);
  expect(figures.map((one) => [one.low, one.text])).toEqual([[low, `At least ${digits} people fled`]]);
  expect(findings).toEqual([]);
});

it.each([
  "12 500",
  "12 000",
  "12\u2009500",
  "12\u202f500",
  "1 012 500",
  "3,5",
  "3,50",
  "3,5 million",
  "12 000 thousand",
])("gives no figure for the digits %j, and says that they were not read", (digits) => {
  const { figures, findings } = found(`At least ${digits} people fled.`);
  expect(figures).toEqual([]);
  expect(findings.map(({ rule }) => rule)).toEqual(["figure-unparsed"]);
});

it.each([
  ["Dozens of thousands of people fled.", 24_000],
  ["Scores of thousands of people fled.", 40_000],
  ["Tens of thousands of people fled.", 20_000],
  ["Hundreds of millions of people fled.", 200_000_000],
  ["Dozens of people fled.", 24],
])("gives one figure for %j", (text, low) => {
  const { figures } = found(text);
  expect(figures.map((one) => [one.low, one.high, one.approximate, one.unit])).toEqual([[low, null, true, "people"]]);
});

const wholes = fc.integer({ min: 1, max: 999_999_999 });

it("finds a whole number in its own words and in no other number's", () => {
  fc.assert(
    fc.property(wholes, fc.oneof(wholes, fc.integer({ min: 1, max: 1_000 })), (number, other) => {
      const words = `at least ${spell(number).join(" ")} people`;
      expect(carriesNumber(words, { low: number, high: null })).toBe(true);
      expect(carriesNumber(words, { low: other, high: null })).toBe(number === other);
      const both = `between ${spell(number).join(" ")} and ${spell(other).join(" ")} people`;
      if (number < other && other < 1e3) expect(carriesNumber(both, { low: number, high: other })).toBe(true);
    }),
  );
});

it.each(["two ", "two-", "a ", "two and a ", "1 ", "1 to ", "dozens of ", "no ", "1,", "between one and "])(
  "checks long rows of %j in a moment",
  (piece) => {
    const words = piece.repeat(5_000);
    const started = performance.now();
    carriesNumber(words, { low: 1, high: 2 });
    expect(performance.now() - started).toBeLessThan(1_000);
  },
);
