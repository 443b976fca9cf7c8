import { expect, it } from "vitest";
import { parseSentence } from "../grammar/parse-sentence.ts";
import { findSayings } from "./find-sayings.ts";
import { showWords } from "./show-words.ts";

const read = (sentence: string): readonly string[] => {
  const { text, tokens } = parseSentence(sentence);
  return findSayings(tokens).map((one) => showWords(text, one));
};

it("finds who says a clause, with auxiliaries and negation in the cue", () => {
  expect(
    read(
      "The/DET/2/det army/NOUN/4/nsubj had/AUX/4/aux said:say/VERB/0/root that/SCONJ/7/mark it/PRON/7/nsubj fired/VERB/4/ccomp",
    ),
  ).toEqual(["The army | had said | that it fired"]);
});

it("finds what somebody is urged to do, and what is said of a thing", () => {
  expect(
    read("She/PRON/2/nsubj urged:urge/VERB/0/root both/DET/4/det sides/NOUN/2/obj to/PART/6/mark talk/VERB/2/xcomp"),
  ).toEqual(["She | urged | both sides to talk"]);
  expect(read("Minister/NOUN/2/nsubj denies:deny/VERB/0/root live/ADJ/4/amod fire/NOUN/2/obj")).toEqual([
    "Minister | denies | live fire",
  ]);
});

it("takes no relative pronoun for a speaker, and no other verb for a saying", () => {
  expect(
    read("men/NOUN/0/root who/PRON/3/nsubj said:say/VERB/1/acl:relcl they/PRON/5/nsubj fled/VERB/3/ccomp"),
  ).toEqual([]);
  expect(read("It/PRON/2/nsubj hit/VERB/0/root the/DET/4/det bridge/NOUN/2/obj")).toEqual([]);
});
