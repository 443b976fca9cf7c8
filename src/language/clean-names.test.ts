import { describe, expect, it } from "vitest";
import type { NameKind } from "../schema/analysis.ts";
import { cleanNames } from "./clean-names.ts";

/** The text's words, marked as common nouns where they are written small and as names else; one name is all of it. */
function clean(text: string, kind: NameKind): readonly string[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+\.?|\S/gu)].map(({ 0: word, index }) => ({
    span: [index, index + word.length] as const,
    upos: /^\p{L}/u.test(word)
      ? /^\p{Lu}|^(?:al|von|der)$/u.test(word)
        ? "PROPN"
        : "NOUN"
      : /^\d/.test(word)
        ? "NUM"
        : "PUNCT",
  }));
  return cleanNames(text, [{ span: [0, text.length], kind }], words).map(({ span }) => text.slice(...span));
}

describe("a name", () => {
  it.each([
    ["Sheriff Don Eslinger", "person", ["Don Eslinger"]],
    ["Gen. Joseph L. Votel", "person", ["Joseph L. Votel"]],
    ["Deputy Secretary Blinken", "person", ["Blinken"]],
    ["General Electric", "organisation", ["General Electric"]],
    ["Ursula von der Leyen", "person", ["Ursula von der Leyen"]],
    ["al-Shabaab", "organisation", ["al-Shabaab"]],
    ["Economist magazine", "organisation", ["Economist"]],
    ["“Stop Kony”", "other", ["Stop Kony"]],
    ["Resolution 2334", "other", ["Resolution 2334"]],
    ["Mayor", "person", []],
    ["park", "place", []],
    ["September 11", "other", []],
    ["Tuesdays", "other", []],
  ] as const)("in %j, of a %s, is kept as %j", (text, kind, kept) => {
    expect(clean(text, kind)).toEqual(kept);
  });
});
