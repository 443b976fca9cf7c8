import { expect, test } from "vitest";
import { toLemmas } from "./to-lemmas.ts";

test.each([
  ["denied", ["deny"]],
  ["Denies", ["deny"]],
  ["is denying", ["be", "deny"]],
  ["said", ["say"]],
  ["told", ["tell"]],
  ["vowed", ["vow"]],
  ["pledging", ["pledge"]],
  ["refused", ["refuse"]],
  ["admitted", ["admit"]],
  ["didn’t say", ["do", "n't", "say"]],
  ["according to", ["according", "to"]],
])("knows the words of %j", (words, lemmas) => {
  expect(toLemmas(words)).toEqual(lemmas);
});

test("leaves a word that no table knows as it is", () => {
  expect(toLemmas("Xylographed")).toEqual(["xylographed"]);
});
