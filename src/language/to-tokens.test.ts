import { expect, test } from "vitest";
import type { Span } from "../text/span.ts";
import type { Parse, ParsedWord } from "./read-grammar.ts";
import { toTokens } from "./to-tokens.ts";

const text = "Talks failed. Both sides blamed others, reports said.";
const spans: readonly Span[] = [...text.matchAll(/\w+|[.,]/g)].map(({ 0: word, index }) => [
  index,
  index + word.length,
]);

const stretch = (firstWord: number, endWord: number, goesOn: boolean) => ({
  firstWord,
  goesOn,
  words: spans.slice(firstWord, endWord).map((span) => ({ span, piece: 0 })),
  firstPiece: 0,
  endPiece: 1,
});

const word = (upos: string, head: number, deprel: string): ParsedWord => ({ upos, head, deprel });

const parses: readonly Parse[] = [
  {
    stretch: stretch(0, 3, false),
    words: [word("NOUN", 2, "nsubj"), word("VERB", 0, "root"), word("PUNCT", 2, "punct")],
    names: [],
  },
  {
    stretch: stretch(3, 8, false),
    words: [
      word("DET", 2, "det"),
      word("NOUN", 3, "nsubj"),
      word("VERB", 0, "root"),
      word("NOUN", 3, "obj"),
      word("PUNCT", 3, "punct"),
    ],
    names: [],
  },
  {
    stretch: stretch(8, 11, true),
    words: [word("NOUN", 2, "nsubj"), word("VERB", 0, "root"), word("PUNCT", 2, "punct")],
    names: [],
  },
];
const stretches = parses.map((parse) => parse.stretch);

test("heads are counted over the whole text, and a part of a sentence hangs on its first part", () => {
  const tokens = toTokens(text, stretches, parses);
  expect(tokens.map(({ head, deprel }) => `${head} ${deprel}`)).toEqual([
    "1 nsubj",
    "-1 root",
    "1 punct",
    "4 det",
    "5 nsubj",
    "-1 root",
    "5 obj",
    "5 punct",
    "9 nsubj",
    "5 parataxis",
    "9 punct",
  ]);
  expect(tokens.map(({ lemma }) => lemma).join(" ")).toBe("talk fail . both side blame other , report say .");
});

test("of words that were not parsed only the place is known", () => {
  const tokens = toTokens(text, stretches, parses.slice(0, 1));
  expect(tokens).toHaveLength(spans.length);
  expect(tokens[3]).toEqual({ span: spans[3], lemma: "Both", upos: "X", head: -1, deprel: "root" });
});
