import { expect, it } from "vitest";
import { parseSentence } from "../grammar/parse-sentence.ts";
import { spanOf, toWordTree, wordsBelow } from "../grammar/word-tree.ts";
import { findEstimated } from "./find-estimated.ts";

/** What is estimated by the only verb of a sentence, and the number. */
function estimatedIn(sentence: string): readonly string[] | null {
  const { text, tokens } = parseSentence(sentence);
  const tree = toWordTree(tokens);
  const found = findEstimated(
    tree,
    tokens.findIndex(({ upos }) => upos === "VERB"),
  );
  return found?.map((top) => text.slice(...spanOf(tree, wordsBelow(tree, top)))) ?? null;
}

it.each([
  [
    "Officials/NOUN/2/nsubj put/VERB/0/root the/DET/4/det toll/NOUN/2/obj at/ADP/6/case 41/NUM/2/obl",
    ["the toll", "at 41"],
  ],
  [
    "Officials/NOUN/2/nsubj raised:raise/VERB/0/root the/DET/4/det toll/NOUN/2/obj to/ADP/6/case 41/NUM/2/obl",
    ["the toll", "to 41"],
  ],
  ["Officials/NOUN/2/nsubj raised:raise/VERB/0/root the/DET/4/det flag/NOUN/2/obj to/ADP/6/case 41/NUM/2/obl", null],
  ["She/PRON/2/nsubj put/VERB/0/root cups/NOUN/2/obj on/ADP/5/case it/PRON/2/obl", null],
])("finds what a verb gives a number for in %j: %j", (sentence, expected) => {
  expect(estimatedIn(sentence)).toEqual(expected);
});
