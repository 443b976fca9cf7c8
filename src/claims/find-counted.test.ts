import { expect, it } from "vitest";
import { parseSentence } from "../grammar/parse-sentence.ts";
import { toWordTree } from "../grammar/word-tree.ts";
import { findCounted } from "./find-counted.ts";
import { findSpokenOf } from "./find-spoken-of.ts";

const treeOf = (sentence: string) => toWordTree(parseSentence(sentence).tokens);

it.each([
  ["It/PRON/2/nsubj reported:report/VERB/0/root five/NUM/4/nummod deaths:death/NOUN/2/obj", [3]],
  ["It/PRON/2/nsubj reported:report/VERB/0/root deaths:death/NOUN/2/obj", null],
  ["It/PRON/2/nsubj saw:see/VERB/0/root five/NUM/4/nummod deaths:death/NOUN/2/obj", null],
])("finds what is reported to be counted in %j: %j", (sentence, expected) => {
  expect(findCounted(treeOf(sentence), 1)).toEqual(expected);
});

it.each([
  ["It/PRON/2/nsubj spoke:speak/VERB/0/root of/ADP/5/case 20/NUM/5/nummod dead/NOUN/2/obl", [4]],
  ["It/PRON/2/nsubj spoke:speak/VERB/0/root of/ADP/4/case dead/NOUN/2/obl", null],
  ["It/PRON/2/nsubj heard:hear/VERB/0/root of/ADP/5/case 20/NUM/5/nummod dead/NOUN/2/obl", null],
])("finds the number that is spoken of in %j: %j", (sentence, expected) => {
  expect(findSpokenOf(treeOf(sentence), 1)).toEqual(expected);
});
