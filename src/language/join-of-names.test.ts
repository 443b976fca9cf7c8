import { describe, expect, it } from "vitest";
import type { NameKind, Token } from "../schema/analysis.ts";
import { joinOfNames } from "./join-of-names.ts";

/** Joins the two names around an "of"; the last word of the second hangs on word number `head`. */
function join(text: string, kinds: readonly [NameKind, NameKind], head: number): readonly string[] {
  const words = [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    word,
    span: [index, index + word.length] as const,
  }));
  const tokens = words.map(
    ({ word, span }, index): Token => ({
      span,
      lemma: word,
      upos: "PROPN",
      head: index === words.length - 1 ? head : -1,
      deprel: "nmod",
    }),
  );
  const at = text.indexOf(" of ");
  const names = [
    { span: [0, at] as const, kind: kinds[0] },
    { span: [text.indexOf(text.slice(at + 4).replace(/^the /, "")), text.length] as const, kind: kinds[1] },
  ];
  return joinOfNames(text, names, tokens).map(({ span, kind }) => `${text.slice(...span)}: ${kind}`);
}

describe("a name that goes on with “of”", () => {
  it("is one name, of the kind that it begins with", () => {
    expect(join("State Railway of Thailand", ["organisation", "place"], 1)).toEqual([
      "State Railway of Thailand: organisation",
    ]);
    expect(join("Gulf of Aden", ["place", "place"], 0)).toEqual(["Gulf of Aden: place"]);
  });

  it.each([
    ["a person comes behind", "Baghdad of Hussein", ["place", "person"], 0],
    ["a person stands before", "Smith of Texas", ["person", "place"], 0],
    ["there is an article", "Council of the League", ["organisation", "organisation"], 0],
    ["the second hangs on something else", "Bank of England", ["organisation", "place"], 1],
  ] as const)("is two names where %s", (_, text, kinds, head) => {
    expect(join(text, kinds, head)).toHaveLength(2);
  });
});
