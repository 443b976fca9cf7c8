import fc from "fast-check";
import { expect, it } from "vitest";
import { findWords } from "./words.ts";

it("stands where its words stand, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 80 }), fc.nat(20), (text, from) => {
      const start = Math.min(from, text.length);
      const words = findWords(text, [start, text.length]);
      expect(words.every((word) => text.slice(word.start, word.end) === word.text)).toBe(true);
      expect(words.every((word, index) => word.start >= (words[index - 1]?.end ?? start))).toBe(true);
    }),
  );
});

it("leaves an 's off, and says so", () => {
  expect(findWords("Ostrem’s own U.S. visit", [0, 23]).map(({ text, isPossessive }) => [text, isPossessive])).toEqual([
    ["Ostrem", true],
    ["own", false],
    ["U.S.", false],
    ["visit", false],
  ]);
});
