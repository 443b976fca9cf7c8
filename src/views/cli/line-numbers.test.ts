import { expect, it } from "vitest";
import { toLineNumbers } from "./line-numbers.ts";

it.each([
  ["one\ntwo\nthree", 0, 1],
  ["one\ntwo\nthree", 3, 1],
  ["one\ntwo\nthree", 4, 2],
  ["one\ntwo\nthree", 12, 3],
  ["one\r\ntwo\rthree", 5, 2],
  ["one\r\ntwo\rthree", 9, 3],
])("in %j offset %i is on line %i, as an editor counts", (text, offset, line) => {
  expect(toLineNumbers(text)(offset)).toBe(line);
});
