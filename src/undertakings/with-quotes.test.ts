import fc from "fast-check";
import { expect, it } from "vitest";
import { slice } from "../text/span.ts";
import { withQuotes } from "./with-quotes.ts";

it.each([
  ['He pledged "full support" for them', 'full support" for them', '"full support" for them'],
  ["He pledged “full support” now", "“full support", "“full support”"],
  ["He pledged full support now", "full support", "full support"],
])("takes in the other mark of a quotation that words cut: %s", (text, words, whole) => {
  const start = text.indexOf(words);
  expect(slice(text, withQuotes(text, [start, start + words.length]))).toBe(whole);
});

it("never loses a word", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", " ", '"', "“", "”") }), fc.nat(), fc.nat(), (text, one, two) => {
      const [start, end] = [Math.min(one, two) % (text.length + 1), text.length];
      const [from, to] = withQuotes(text, [start, end]);
      expect(from <= start && to >= end && from >= 0 && to <= text.length).toBe(true);
    }),
  );
});
