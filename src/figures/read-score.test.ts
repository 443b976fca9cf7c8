import { expect, it } from "vitest";
import { lexemesOf } from "./read-for-tests.ts";
import { readScore } from "./read-score.ts";

it.each([
  ["three score men", 60],
  ["four score and seven years", 87],
  ["two-score men", 40],
])("reads %j", (text, value) => {
  expect(readScore(lexemesOf(text), 0)?.value).toBe(value);
});

it.each(["two score draws", "one score", "twenty score", "three men"])("reads no score in %j", (text) => {
  expect(readScore(lexemesOf(text), 0)).toBeNull();
});
