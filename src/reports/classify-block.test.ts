import { expect, test } from "vitest";
import { classifyBlock } from "./classify-block.ts";

test.each([
  ["Monday, 7 October 2024", "date"],
  ["World | 8 October 2024 | 5 min read", "date"],
  ["By Roza Lindt", "byline"],
  ["Tuesday 8 October 2024 · V. Lanster, Vestnar", "byline"],
  ["Skip to content", "furniture"],
  ["Image: REUTERS", "credit"],
  ["The market in Pelsk on Monday. Image: REUTERS", "caption"],
  ["Shells hit market in Pelsk as valley blames Halmora", null],
  ["The council denied that there had been any ammunition in the building.", null],
])("%j shows by its own words that it is of the kind %j", (plain, kind) => {
  expect(classifyBlock(plain)).toBe(kind);
});

test("a long block is a paragraph, whatever it ends with", () => {
  expect(classifyBlock(`${"The talks went on. ".repeat(40)}Image: REUTERS`)).toBeNull();
});
