import { expect, it } from "vitest";
import { doerOf } from "./doer-of.ts";
import { parseSentence } from "./parse-sentence.ts";
import { toWordTree } from "./word-tree.ts";

it.each([
  ["The/DET/2/det army/NOUN/3/nsubj fired:fire/VERB/0/root", "fired", "army"],
  ["They/PRON/2/nsubj urged:urge/VERB/0/root rebels/NOUN/2/obj to/PART/5/mark leave/VERB/2/xcomp", "leave", "rebels"],
  [
    "They/PRON/2/nsubj accused:accuse/VERB/0/root rebels/NOUN/2/obj of/SCONJ/5/mark leaving:leave/VERB/2/advcl",
    "leaving",
    "rebels",
  ],
  ["rebels/NOUN/0/root who/PRON/3/nsubj fled:flee/VERB/1/acl:relcl", "fled", "rebels"],
  ["They/PRON/2/nsubj tried:try/VERB/0/root to/PART/4/mark flee/VERB/2/xcomp", "flee", "They"],
  ["It/PRON/2/nsubj said:say/VERB/0/root fire/VERB/2/ccomp", "fire", undefined],
])("in “%s” %s is done by %s", (sentence, verb, doer) => {
  const { text, tokens } = parseSentence(sentence);
  const words = text.split(" ");
  const found = doerOf(toWordTree(tokens), words.indexOf(verb));
  expect(found === undefined ? undefined : words[found]).toBe(doer);
});
