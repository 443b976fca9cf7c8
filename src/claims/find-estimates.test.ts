import { describe, expect, it } from "vitest";
import type { FoundAttribution, Token } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { addEstimates, findEstimates } from "./find-estimates.ts";

/** A sentence of "word/part/head/relation", heads counted from 1; the lemma is the word unless it stands behind a colon. */
function parse(sentence: string): { readonly text: string; readonly tokens: readonly Token[] } {
  const rows = sentence.split(" ").map((word) => word.split("/") as [string, string, string, string]);
  const text = rows.map(([form]) => form.split(":")[0]).join(" ");
  let start = 0;
  const tokens = rows.map(([form, upos, head, deprel]): Token => {
    const [word, lemma = word!.toLowerCase()] = form.split(":");
    const span: Span = [start, start + word!.length];
    start = span[1] + 1;
    return { span, lemma, upos, head: Number(head) - 1, deprel };
  });
  return { text, tokens };
}

const active =
  "The/DET/2/det ministry/NOUN/3/nsubj put/VERB/0/root the/DET/6/det death/NOUN/6/compound toll/NOUN/3/obj at/ADP/8/case 41/NUM/3/obl ./PUNCT/3/punct";

const show = ({ text, tokens }: ReturnType<typeof parse>): readonly string[] =>
  findEstimates(tokens).map(({ source, cue, content }) =>
    [source, [cue], content].map((spans) => spans.map((span) => text.slice(...span)).join(" … ")).join(" | "),
  );

describe("a number that somebody puts on something", () => {
  it.each([
    [active, ["The ministry | put | the death toll at 41"]],
    [
      "The/DET/2/det toll/NOUN/4/nsubj:pass was:be/AUX/4/aux:pass put/VERB/0/root at/ADP/6/case 41/NUM/4/obl by/ADP/9/case the/DET/9/det ministry/NOUN/4/obl:agent",
      ["the ministry | put | The toll … at 41"],
    ],
    [
      "He/PRON/2/nsubj confirmed/VERB/0/root it/PRON/2/obj and/CCONJ/5/cc put/VERB/2/conj the/DET/7/det number/NOUN/5/obj at/ADP/9/case 27/NUM/5/obl",
      ["He | put | the number at 27"],
    ],
    [
      "Officials/NOUN/2/nsubj gave:give/VERB/0/root a/DET/4/det toll/NOUN/2/obj of/ADP/6/case 41/NUM/4/nmod",
      ["Officials | gave | a toll of 41"],
    ],
    [
      "A/DET/2/det poll/NOUN/3/nsubj gave:give/VERB/0/root him/PRON/3/iobj 38/NUM/6/nummod percent/NOUN/3/obj",
      ["A poll | gave | him 38 percent"],
    ],
    [
      "The/DET/2/det hospital/NOUN/3/nsubj reported:report/VERB/0/root five/NUM/5/nummod deaths/NOUN/3/obj",
      ["The hospital | reported | five deaths"],
    ],
    [
      "She/PRON/2/nsubj put/VERB/0/root two/NUM/4/nummod cups/NOUN/2/obj on/ADP/7/case the/DET/7/det table/NOUN/2/obl",
      [],
    ],
    ["She/PRON/2/nsubj gave:give/VERB/0/root him/PRON/2/iobj two/NUM/5/nummod cups/NOUN/2/obj", []],
    ["They/PRON/2/nsubj put/VERB/0/root it/PRON/2/obj at/ADP/6/case the/DET/6/det end/NOUN/2/obl", []],
  ])("in %j is an attribution: %j", (sentence, expected) => {
    expect(show(parse(sentence))).toEqual(expected);
  });

  it("stands among what the reader found, in the order of the cues and in the statement around it", () => {
    const { tokens } = parse(active);
    const [estimate] = findEstimates(tokens) as readonly [FoundAttribution];
    const around: FoundAttribution = { source: [], cue: [50, 54], content: [[0, 40]], parent: null, confidence: 0.9 };
    const unsure: FoundAttribution = { ...estimate, content: [], confidence: 0.3, parent: 1 };
    const inner: FoundAttribution = { source: [], cue: [60, 64], content: [[66, 70]], parent: 0, confidence: 0.9 };
    expect(addEstimates([unsure, around, inner], [estimate])).toEqual([
      { ...estimate, parent: 1 },
      around,
      { ...inner, parent: 1 },
    ]);
  });
});
