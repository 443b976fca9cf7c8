import fc from "fast-check";
import { expect, test } from "vitest";
import { slice } from "../text/span.ts";
import { splitBlocks } from "./split-blocks.ts";

const blocksOf = (text: string): readonly string[] => splitBlocks(text).map(({ span }) => slice(text, span));

test("every line of a pasted page is a block, without the blanks around it", () => {
  expect(blocksOf("  1. Skip to content\r\n\r\n\tHeadline\u00a0\nText.  \n \n")).toEqual([
    "1. Skip to content",
    "Headline",
    "Text.",
  ]);
});

test("knows which blocks stand right under the one before", () => {
  expect(splitBlocks("a\nb\n\nc").map(({ close }) => close)).toEqual([false, true, false]);
});

test.each(["\n", "\r\n", "\r", "\u2028", "\u0085", "\f"])("takes %j for the end of a line", (end) => {
  expect(blocksOf(`One.${end}Two.`)).toEqual(["One.", "Two."]);
});

const wrapped = `The ministry said on Tuesday that the road to the town had
been closed since the morning and that nobody knew when it
would be opened again.

"We are waiting," said the mayor, who had come to the bridge
with a list of those who had been reported missing.`;

test("puts the lines of a mail together again where they were wrapped at one width", () => {
  expect(blocksOf(wrapped)).toEqual(wrapped.split("\n\n"));
});

test("an indented line begins a paragraph of wrapped text", () => {
  const text = `${wrapped.split("\n\n")[0]}\n   "We are waiting," said the mayor.`;
  expect(blocksOf(text)).toHaveLength(2);
});

test("does not join a list of short lines", () => {
  expect(blocksOf("Home\nNation\nValley\nMoney\nSport")).toHaveLength(5);
});

test("puts a sentence together again that breaks off before and after the words of a link", () => {
  const sentence = "In the past 24 hours, the spokesman said, the \ncoalition\n conducted five airstrikes.";
  expect(blocksOf(`${sentence}\nThe town was quiet.`)).toEqual([sentence, "The town was quiet."]);
});

test.each([
  ["a whole sentence", "The spokesman had nothing to add to what he had said before.\nwd/rs (AFP, Reuters)"],
  ["a menu item", "Home\niplayer"],
  ["a blank line", "In the past 24 hours, the spokesman said, the\n\ncoalition"],
  ["an address", "The report can be read by everybody who wants to at\nwww.example.org/report"],
])("does not join small letters to %s", (_, text) => {
  expect(blocksOf(text)).toHaveLength(2);
});

test("blocks are in order, hold whole lines, and leave out blanks alone", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("the ", " said", "—", "\u200b", "\u00a0", "A. "),
  );
  const text = fc
    .array(fc.oneof(line, fc.constantFrom("\n", "\r\n", "\r", "\u2028", "\n\n")))
    .map((all) => all.join(""));
  fc.assert(
    fc.property(text, (given) => {
      let at = 0;
      for (const { span } of splitBlocks(given)) {
        expect(given.slice(at, span[0])).toMatch(/^\s*$/);
        expect(span[1]).toBeGreaterThan(span[0]);
        at = span[1];
      }
      expect(given.slice(at)).toMatch(/^[\s\u0085]*$/);
    }),
  );
});
