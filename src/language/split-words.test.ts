import { expect, test } from "vitest";
import { splitWords } from "./split-words.ts";

const read = (text: string) =>
  [...splitWords(text, [0, text.length])].map(({ span, normal }) => [text.slice(...span), normal]);

test.each<[string, string, [string, string][]]>([
  [
    "splits on spaces and isolates punctuation",
    "Don't  go.",
    [
      ["Don", "don"],
      ["'", "'"],
      ["t", "t"],
      ["go", "go"],
      [".", "."],
    ],
  ],
  [
    "takes currency and arithmetic in ASCII for punctuation",
    "$5+1=",
    [
      ["$", "$"],
      ["5", "5"],
      ["+", "+"],
      ["1", "1"],
      ["=", "="],
    ],
  ],
  [
    "strips accents, composed or not",
    "Élan e\u0301tat",
    [
      ["Élan", "elan"],
      ["e\u0301tat", "etat"],
    ],
  ],
  ["lower-cases a dotted capital I to one letter", "İZMİR", [["İZMİR", "izmir"]]],
  ["leaves ligatures as they are", "ﬁne", [["ﬁne", "ﬁne"]]],
  [
    "isolates ideographs but not kana",
    "東京タワー",
    [
      ["東", "東"],
      ["京", "京"],
      ["タワー", "タワー"],
    ],
  ],
  [
    "keeps soft hyphens inside a word's span only",
    "co\u00adop\u200b x",
    [
      ["co\u00adop", "coop"],
      ["x", "x"],
    ],
  ],
  [
    "drops lone surrogates",
    "a\ud800 \udc00 b",
    [
      ["a", "a"],
      ["b", "b"],
    ],
  ],
  [
    "keeps a mark with the punctuation it follows",
    "❤\ufe0f!\u0301?",
    [
      ["❤\ufe0f", "❤"],
      ["!\u0301", "!"],
      ["?", "?"],
    ],
  ],
  [
    "gives a mark on its own an empty word",
    "a \u0308 b",
    [
      ["a", "a"],
      ["\u0308", ""],
      ["b", "b"],
    ],
  ],
  [
    "keeps surrogate pairs whole",
    "🚨🚨 now",
    [
      ["🚨🚨", "🚨🚨"],
      ["now", "now"],
    ],
  ],
])("%s", (_, text, words) => {
  expect(read(text)).toEqual(words);
});

test("reads only the stretch it is given", () => {
  expect([...splitWords("one two three", [4, 7])]).toEqual([{ span: [4, 7], normal: "two" }]);
});
