import { expect, it } from "vitest";
import { parseSentence } from "../grammar/parse-sentence.ts";
import { toWordTree } from "../grammar/word-tree.ts";
import { findRelayed } from "./find-relayed.ts";
import { showWords } from "./show-words.ts";

/** What is found in a sentence, as "source | cue | content". */
function findIn(sentence: string): readonly string[] {
  const { text, tokens } = parseSentence(sentence);
  return findRelayed(toWordTree(tokens)).map((words) => showWords(text, words));
}

it("gives what is told according to who quotes to those who are quoted", () => {
  const sentence =
    "According:accord/VERB/3/case to/ADP/1/fixed Reuters/PROPN/11/obl ,/PUNCT/6/punct which/PRON/6/nsubj quoted:quote/VERB/3/acl:relcl a/DET/8/det doctor/NOUN/6/obj ,/PUNCT/11/punct nobody/PRON/11/nsubj died/VERB/0/root";
  expect(findIn(sentence)).toEqual(["a doctor | quoted | nobody died"]);
});

it("finds nobody where the quoting is the sentence itself", () => {
  expect(findIn("Reuters/PROPN/2/nsubj quoted:quote/VERB/0/root a/DET/4/det doctor/NOUN/2/obj")).toEqual([]);
});
