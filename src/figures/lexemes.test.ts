import fc from "fast-check";
import { expect, it } from "vitest";
import { isHeadlineCase, readLexemes } from "./lexemes.ts";

it("stands where its words stand, and leaves nothing out but white space", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
      const lexemes = readLexemes(text, [0, text.length]);
      expect(lexemes.every(({ start, end, text: words }) => text.slice(start, end) === words)).toBe(true);
      expect(
        lexemes
          .map(({ text: words }) => words)
          .join("")
          .replace(/\s/gu, ""),
      ).toBe(text.replace(/\s/gu, ""));
    }),
  );
});

it("cuts at hyphens, and says what is glued", () => {
  const lexemes = readLexemes("a 34-year-old U.S. man, 5,000 m", [0, 31]);
  expect(lexemes.map(({ text, isGlued }) => (isGlued ? `~${text}` : text)).join(" ")).toBe(
    "a 34 ~- ~year ~- ~old U.S. man ~, 5,000 m",
  );
});

it.each([
  ["Two Soldiers Killed in Border Clash", true],
  ["Two soldiers were killed in Brod on Monday", false],
])("tells whether %j is in the capitals of a headline", (text, isHeadline) => {
  expect(isHeadlineCase(readLexemes(text, [0, text.length]))).toBe(isHeadline);
});
