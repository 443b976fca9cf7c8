import { expect, test } from "vitest";
import { type AnyWord, alignWords } from "./align-words.ts";

const word = (span: readonly [number, number], head: number, deprel: string, upos = "NOUN"): AnyWord => ({
  span,
  upos,
  lemma: "x",
  head,
  deprel,
});

const gold = [word([0, 3], 1, "nsubj"), word([4, 8], -1, "root", "VERB"), word([9, 16], 1, "obl:agent")];

test("the same parse is right in everything", () => {
  const score = alignWords(gold, gold);
  expect(Object.values(score)).toEqual(Object.values(score).map(() => ({ gold: 3, found: 3, right: 3 })));
});

test("a word that is cut in two is wrong, and so is what hangs on it", () => {
  const found = [word([0, 3], 2, "nsubj"), word([4, 6], 2, "aux"), word([6, 8], -1, "root"), word([9, 16], 2, "obl")];
  const { words, UAS } = alignWords(gold, found);
  expect(words).toEqual({ gold: 3, found: 4, right: 2 });
  expect(UAS.right).toBe(0);
});

test("the subtype of a relation counts in one figure and not in the other", () => {
  const found = [gold[0]!, gold[1]!, word([9, 16], 1, "obl")];
  const score = alignWords(gold, found);
  expect([score.LAS.right, score["LAS main"].right]).toEqual([2, 3]);
});
