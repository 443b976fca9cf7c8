import { describe, expect, it } from "vitest";
import { parseSentence } from "../grammar/parse-sentence.ts";
import type { Token } from "../schema/analysis.ts";
import type { Figure } from "../schema/figure.ts";
import type { Span } from "../text/span.ts";
import { findLinks } from "./find-links.ts";
import type { Account, Somebody } from "./statement.ts";

/** A sentence as for `parseSentence`, who says what in it, and with which words. */
type Said = readonly [
  sentence: string,
  ...said: readonly (readonly [speaker: string, cue: string, content: string, as?: Partial<Account>])[],
];

function toReport(said: readonly Said[], figures: readonly Partial<Figure>[] = []) {
  let text = "";
  const tokens: Token[] = [];
  const sentences: Span[] = [];
  const attributions: Account[] = [];
  for (const [sentence, ...accounts] of said) {
    const [offset, first, parsed] = [text.length, tokens.length, parseSentence(sentence)];
    const spanOf = (words: string): Span => {
      const at = offset + parsed.text.indexOf(words);
      return [at, at + words.length];
    };
    tokens.push(
      ...parsed.tokens.map(({ span, head, ...token }) => ({
        ...token,
        span: [span[0] + offset, span[1] + offset] as const,
        head: head < 0 ? -1 : head + first,
      })),
    );
    text += `${parsed.text} `;
    sentences.push([offset, offset + parsed.text.length]);
    for (const [speaker, cue, content, as] of accounts)
      attributions.push({
        ...plain,
        id: `a${attributions.length + 1}`,
        speaker,
        cue: [spanOf(cue)],
        content: [spanOf(content)],
        ...as,
      });
  }
  const entities = [...new Set(attributions.map(({ speaker }) => speaker!))].map((name) => toSomebody(name, text));
  return { text, facts: { tokens, sentences, attributions, entities, figures: figures as readonly Figure[] } };
}

const toSomebody = (name: string, text: string): Somebody => ({
  id: name,
  name,
  kind: "organisation",
  aliases: [],
  role: null,
  party: null,
  mentions: [...text.matchAll(new RegExp(name, "gu"))].map(({ index }) => [index, index + name.length] as const),
});

const plain: Omit<Account, "id" | "cue" | "content" | "speaker"> = {
  source: [],
  quoteType: "indirect",
  voice: "source",
  act: "state",
  stance: "affirms",
  polarity: "positive",
  certainty: "certain",
  anonymous: false,
  through: [],
  parent: null,
};
const denying = { act: "deny", stance: "denies" } as const;

function linksOf(...said: readonly Said[]): readonly string[] {
  const { text, facts } = toReport(said);
  const { links, findings } = findLinks(text, facts);
  return [
    ...links.map(({ kind, from, to }) => `${from} ${kind} ${to}`),
    ...findings.map(({ rule, span }) => `${rule}: ${text.slice(...span)}`),
  ];
}

const gunfire =
  "Arts/PROPN/2/nsubj heard:hear/VERB/0/root gunfire/NOUN/2/obj ,/PUNCT/2/punct Arts/PROPN/6/nsubj said:say/VERB/2/parataxis ./PUNCT/2/punct";
const violated =
  "Arts/PROPN/2/nsubj said:say/VERB/0/root Bakur:Bakur/PROPN/5/nsubj had:have/AUX/5/aux violated:violate/VERB/2/ccomp the/DET/7/det truce/NOUN/5/obj ./PUNCT/2/punct";
const denied =
  "Bakur:Bakur/PROPN/2/nsubj denied:deny/VERB/0/root the/DET/4/det allegations:allegation/NOUN/2/obj ./PUNCT/2/punct";
const ownWords =
  "Bakur:Bakur/PROPN/2/nsubj denied:deny/VERB/0/root that/SCONJ/5/mark it/PRON/5/nsubj broke:break/VERB/2/ccomp the/DET/7/det truce/NOUN/5/obj ./PUNCT/2/punct";
const aLie =
  "That/PRON/4/nsubj is:be/AUX/4/cop a/DET/4/det lie/NOUN/0/root ,/PUNCT/4/punct Bakur:Bakur/PROPN/7/nsubj said:say/VERB/4/parataxis ./PUNCT/4/punct";
const fired =
  "Arts/PROPN/2/nsubj said:say/VERB/0/root Bakur:Bakur/PROPN/5/nsubj had:have/AUX/5/aux fired:fire/VERB/2/ccomp at/ADP/8/case the/DET/8/det village/NOUN/5/obl ./PUNCT/2/punct";
const notOne =
  "Not:not/PART/2/advmod one/NUM/3/nummod round/NOUN/5/nsubj:pass was:be/AUX/5/aux fired:fire/VERB/0/root ,/PUNCT/5/punct Bakur:Bakur/PROPN/8/nsubj said:say/VERB/5/parataxis ./PUNCT/5/punct";
const noSuch =
  "No:no/DET/3/det such/ADJ/3/amod order/NOUN/5/nsubj:pass was:be/AUX/5/aux given:give/VERB/0/root ,/PUNCT/5/punct Bakur:Bakur/PROPN/8/nsubj said:say/VERB/5/parataxis ./PUNCT/5/punct";
const mild =
  "Bakur:Bakur/PROPN/2/nsubj said:say/VERB/0/root it/PRON/6/nsubj was:be/AUX/6/cop an/DET/6/det anti-terrorist/NOUN/2/ccomp operation/NOUN/6/flat ./PUNCT/2/punct";
const grave =
  "Arts/PROPN/2/nsubj spoke:speak/VERB/0/root of/ADP/5/case ethnic/ADJ/5/amod cleansing/NOUN/2/obl ./PUNCT/2/punct";

describe("the links of a report", () => {
  it("lead from a denial of the allegations to all that were made", () => {
    expect(
      linksOf(
        [gunfire, ["Arts", "said", "heard gunfire"]],
        [violated, ["Arts", "said", "Bakur had violated the truce"]],
        [denied, ["Bakur", "denied", "the allegations", denying]],
      ),
    ).toEqual(["a3 denies a1", "a3 denies a2"]);
  });

  it("lead from a denial in its own words to what it denies, before or behind it", () => {
    const one: Said = [violated, ["Arts", "said", "Bakur had violated the truce"]];
    const other: Said = [ownWords, ["Bakur", "denied", "that it broke the truce", denying]];
    expect(linksOf(one, other)).toEqual(["a2 denies a1"]);
    expect(linksOf(other, one)).toEqual(["a1 denies a2"]);
  });

  it("lead from who calls it a lie to what was said", () => {
    expect(
      linksOf([violated, ["Arts", "said", "Bakur had violated the truce"]], [aLie, ["Bakur", "said", "That is a lie"]]),
    ).toEqual(["a2 denies a1"]);
  });

  it("lead from who says that there was no such thing to what was said", () => {
    expect(
      linksOf(
        [fired, ["Arts", "said", "Bakur had fired at the village"]],
        [noSuch, ["Bakur", "said", "No such order was given", { polarity: "negative" }]],
      ),
    ).toEqual(["a2 denies a1"]);
  });

  it("hold it against each other that something was done, and not once", () => {
    expect(
      linksOf(
        [fired, ["Arts", "said", "Bakur had fired at the village"]],
        [notOne, ["Bakur", "said", "Not one round was fired", { polarity: "negative" }]],
      ),
    ).toEqual(["a2 contradicts a1"]);
  });

  it("lead from no denial to its own speaker's words", () => {
    expect(
      linksOf(
        [violated, ["Bakur", "said", "Bakur had violated the truce"]],
        [ownWords, ["Bakur", "denied", "that it broke the truce", denying]],
      ),
    ).toEqual([]);
  });

  it("show a denial of which the report does not tell what it denies", () => {
    expect(linksOf([denied, ["Bakur", "denied", "the allegations", denying]])).toEqual([
      "denial-unlinked: denied the allegations",
    ]);
  });

  it("show none that tells it itself", () => {
    expect(linksOf([ownWords, ["Bakur", "denied", "that it broke the truce", denying]])).toEqual([]);
  });

  it("hold two names against each other that exclude each other", () => {
    expect(
      linksOf(
        [mild, ["Bakur", "said", "it was an anti-terrorist operation"]],
        [grave, ["Arts", "spoke of", "ethnic cleansing"]],
      ),
    ).toEqual(["a2 contradicts a1"]);
  });

  it("join what the same side says again", () => {
    expect(
      linksOf(
        [violated, ["Arts", "said", "Bakur had violated the truce"]],
        [violated, ["Arts", "said", "Bakur had violated the truce"]],
      ),
    ).toEqual(["a2 repeats a1"]);
  });
});

describe("two numbers", () => {
  const dead = (name: string, number: string): string =>
    `${name}/PROPN/2/nsubj said:say/VERB/0/root ${number}/NUM/4/nummod people/NOUN/5/nsubj died:die/VERB/2/ccomp ./PUNCT/2/punct`;
  const read = (as: Partial<Figure>): readonly string[] => {
    const figure = {
      measure: "killed",
      unit: "people",
      exclusive: false,
      approximate: false,
      basis: null,
      including: null,
      asOf: null,
    } as const;
    const { text, facts } = toReport(
      [
        [dead("Arts", "12"), ["Arts", "said", "12 people died"]],
        [dead("Bakur", "30"), ["Bakur", "said", "30 people died"]],
      ],
      [
        { ...figure, low: 12, high: 12, text: "12 people", span: [10, 19], attribution: "a1" },
        { ...figure, low: 30, high: 30, text: "30 people", span: [37, 46], attribution: "a2", ...as },
      ],
    );
    return findLinks(text, facts).links.map(({ kind, from, to, reasons }) => `${from} ${kind} ${to}: ${reasons[0]}`);
  };

  it("contradict each other where both are exact", () => {
    expect(read({})).toEqual(["a2 contradicts a1: “30 people” and “12 people” are two numbers for one thing"]);
  });

  it.each([
    ["at least", { high: null }],
    ["about", { approximate: true }],
    ["another", { basis: "additional" }],
    ["of another thing", { measure: "wounded" }],
  ] as const)("do not where one is %s", (_name, as) => {
    expect(read(as)).toEqual([]);
  });
});
