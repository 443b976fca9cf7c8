import { expect, it } from "vitest";
import { carriesNumber } from "./carries-number.ts";

it.each([
  ["at least 200 killed", 200, null],
  ["20 to 30 people", 20, 30],
  ["1.2 million people", 1_200_000, 1_200_000],
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
  ["12 500 people", 12_500, 12_500],
])("does not find the number in %j", (words, low, high) => {
  expect(carriesNumber(words, { low, high })).toBe(false);
});
