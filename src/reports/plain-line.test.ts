import { expect, test } from "vitest";
import { countWords, toMatchable, toPlain } from "./plain-line.ts";

test.each([
  ["\u00a0Two\u202fwords \n", "Two words"],
  ["co\u00adop\u200beration", "cooperation"],
  ["\u202eHalt\u202c", "Halt"],
  [" \u200b ", ""],
])("%j reads %j", (text, plain) => {
  expect(toPlain(text)).toBe(plain);
});

test("lists of words are compared in small letters and with straight marks", () => {
  expect(toMatchable("Don’t Miss “This”")).toBe(`don't miss "this"`);
});

test("an empty line has no words", () => {
  expect([countWords(""), countWords("one"), countWords("one or two")]).toEqual([0, 1, 3]);
});
