import { expect, it } from "vitest";
import { isPlural, isPluralForm } from "./plural-form.ts";
import { lexemesOf } from "./read-for-tests.ts";

it.each([
  ["houses", true],
  ["aircraft", true],
  ["Iraqis", true],
  ["crisis", false],
  ["bus", false],
  ["perhaps", false],
])("tells whether %j looks like a plural: %s", (word, expected) => {
  expect(isPluralForm(lexemesOf(word), 0)).toBe(expected);
});

it("looks at the last word of a noun", () => {
  expect(isPlural("police officers")).toBe(true);
});
