import { expect, it } from "vitest";
import { parseSentence } from "../grammar/parse-sentence.ts";
import { toWordTree } from "../grammar/word-tree.ts";
import { findAccounts } from "./find-accounts.ts";
import { showWords } from "./show-words.ts";

/** What is found in a sentence, as "source | cue | content". */
function findIn(sentence: string): readonly string[] {
  const { text, tokens } = parseSentence(sentence);
  return findAccounts(toWordTree(tokens)).map((words) => showWords(text, words));
}

it.each([
  [
    "The/DET/2/det army/NOUN/4/nmod:poss 's/PART/2/case count/NOUN/5/nsubj stood:stand/VERB/0/root at/ADP/7/case 12/NUM/5/obl",
    ["The army | count | at 12"],
  ],
  [
    "300/NUM/2/nsubj died/VERB/0/root ,/PUNCT/8/punct by/ADP/8/case the/DET/6/det army/NOUN/8/nmod:poss 's/PART/6/case count/NOUN/2/obl",
    ["the army | count | 300 died"],
  ],
  [
    "Today:today/NOUN/3/nmod:poss 's/PART/1/case count/NOUN/4/nsubj stood:stand/VERB/0/root at/ADP/6/case 12/NUM/4/obl",
    [],
  ],
  ["The/DET/2/det army/NOUN/4/nmod:poss 's/PART/2/case count/NOUN/5/nsubj began:begin/VERB/0/root", []],
])("gives a number to whose count it is in %j", (sentence, found) => {
  expect(findIn(sentence)).toEqual(found);
});
