import { expect, it } from "vitest";
import { parseSentence } from "../grammar/parse-sentence.ts";
import { toWordTree } from "../grammar/word-tree.ts";
import { findTrailing } from "./find-trailing.ts";
import { showWords } from "./show-words.ts";

/** What is found in a sentence, as "source | cue | content". */
function findIn(sentence: string): readonly string[] {
  const { text, tokens } = parseSentence(sentence);
  return findTrailing(toWordTree(tokens)).map((words) => showWords(text, words));
}

it("gives a clause with a number to who closes the sentence with saying so", () => {
  const sentence =
    "The/DET/2/det dead/NOUN/3/nsubj included/VERB/0/root 3/NUM/5/nummod children/NOUN/3/obj ,/PUNCT/8/punct it/PRON/8/nsubj added:add/VERB/3/parataxis ./PUNCT/3/punct";
  expect(findIn(sentence)).toEqual(["it | added | The dead included 3 children"]);
});

it("finds the speaker where the parser hangs them on the clause before", () => {
  const sentence =
    "It/PRON/2/nsubj received/VERB/9/ccomp 14/NUM/4/nummod bodies/NOUN/2/obj ,/PUNCT/7/punct its/PRON/7/nmod:poss director/NOUN/2/nsubj ,/PUNCT/7/punct said:say/VERB/0/root ./PUNCT/9/punct";
  expect(findIn(sentence)).toEqual(["its director | said | It received 14 bodies"]);
});

it.each([
  [
    "a clause without a number",
    "Rain/NOUN/2/nsubj fell/VERB/0/root ,/PUNCT/5/punct it/PRON/5/nsubj added:add/VERB/2/parataxis ./PUNCT/2/punct",
  ],
  [
    "what was not said",
    "12/NUM/2/nsubj died/VERB/0/root ,/PUNCT/6/punct it/PRON/6/nsubj not/PART/6/advmod said:say/VERB/2/parataxis ./PUNCT/2/punct",
  ],
])("finds nobody for %s", (_, sentence) => {
  expect(findIn(sentence)).toEqual([]);
});
