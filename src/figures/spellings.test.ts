import { expect, it } from "vitest";
import { spellings } from "./spellings.ts";

it.each([
  [0, "nobody"],
  [1, "a"],
  [2.5, "two half"],
  [24, "two dozen"],
  [24, "dozens"],
  [60, "three score"],
  [87, "four score seven"],
  [200, "several hundred"],
  [1_900, "nineteen hundred"],
  [20_000, "tens thousands"],
  [200_000, "couple hundred thousand"],
  [500_000, "half million"],
  [1_500_000, "one million half"],
])("writes %d as %j", (number, words) => {
  expect([...spellings(number)].map((one) => one.join(" "))).toContain(words);
});
