import { expect, it } from "vitest";
import type { Quote } from "../schema/analysis.ts";
import { readQuoteType } from "./read-quote-type.ts";

/** Straight marks in the text show where the quotes are. */
const quotesOf = (text: string): readonly Quote[] =>
  [...text.matchAll(/"[^"]*"/g)].map(({ 0: words, index }) => ({ span: [index, index + words.length], closed: true }));

it.each([
  ['"The truce remains,"', "direct"],
  ['that "the truce remains in force"', "direct"],
  ["that the truce remains", "indirect"],
  ['that the two sides had discussed the "reintegration of the population"', "mixed"],
  ['"constructive" and "peaceful"', "direct"],
])("%s is %s", (content, type) => {
  expect(readQuoteType(content, [[0, content.length]], quotesOf(content))).toBe(type);
});

it("takes the pieces of an interrupted quotation together", () => {
  const text = '"Today," he said, "we are safe here."';
  expect(
    readQuoteType(
      text,
      [
        [0, 8],
        [18, 37],
      ],
      quotesOf(text),
    ),
  ).toBe("direct");
});
