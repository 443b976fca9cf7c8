import { expect, it } from "vitest";
import { readCounting } from "./read-counting.ts";
import { lexemesOf } from "./read-for-tests.ts";

it.each([
  ["dozens", 24],
  ["tens of thousands", 20_000],
  ["hundreds of millions", 2e8],
  ["dozens of people", 24],
  ["several hundred thousand", 200_000],
  ["a couple of hundred", 200],
  ["a few dozen", 24],
  ["a few people", null],
  ["several people", null],
])("reads the least of %j as %j", (text, value) => {
  expect(readCounting(lexemesOf(text), 0)?.value ?? null).toBe(value);
});
