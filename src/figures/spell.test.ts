import { expect, it } from "vitest";
import { spell } from "./spell.ts";

it.each([
  [7, "seven"],
  [40, "forty"],
  [123, "one hundred twenty three"],
  [2_304_005, "two million three hundred four thousand five"],
])("spells %d", (number, words) => {
  expect(spell(number).join(" ")).toBe(words);
});
