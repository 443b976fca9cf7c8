import { expect, it } from "vitest";
import { saysNumber } from "./says-number.ts";

it.each([
  ["200", 200, true],
  ["5 m", 5, true],
  ["5 m", 5e6, true],
  ["5 million", 5, false],
  ["two hundred", 200, true],
  ["two hundred", 2, false],
  ["5 million thousand", 5e9, false],
])("tells whether %j says %d: %s", (words, number, isSaid) => {
  expect(saysNumber(words.split(" "), number)).toBe(isSaid);
});
