import { expect, it } from "vitest";
import { parseSentence } from "./parse-sentence.ts";
import { casesOf, holdsNumber, spanOf, subjectOf, toWordTree, wordsBelow } from "./word-tree.ts";

const { text, tokens } = parseSentence(
  "He/PRON/2/nsubj confirmed/VERB/0/root it/PRON/2/obj and/CCONJ/5/cc put/VERB/2/conj it/PRON/5/obj at/ADP/8/case 27/NUM/5/obl ./PUNCT/2/punct",
);
const tree = toWordTree(tokens);

it("gives a verb that goes on the subject of the one before", () => {
  expect(subjectOf(tree, 4)).toBe(0);
});

it("gives a word with all that hangs on it, in the order of the text", () => {
  expect(wordsBelow(tree, 4)).toEqual([3, 4, 5, 6, 7]);
  expect(wordsBelow(tree, 4, ["cc", "obj"])).toEqual([4, 6, 7]);
});

it("knows the prepositions and the numbers of a word", () => {
  expect([casesOf(tree, 7), holdsNumber(tree, 4), holdsNumber(tree, 2)]).toEqual([["at"], true, false]);
});

it("leaves the marks at the ends of words off", () => {
  expect(text.slice(...spanOf(tree, [4, 5, 6, 7, 8]))).toBe("put it at 27");
});
