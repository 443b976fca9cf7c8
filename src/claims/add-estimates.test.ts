import { expect, it } from "vitest";
import { parseSentence } from "../grammar/parse-sentence.ts";
import type { FoundAttribution } from "../schema/analysis.ts";
import { addEstimates } from "./add-estimates.ts";
import { findEstimates } from "./find-estimates.ts";

const active =
  "The/DET/2/det ministry/NOUN/3/nsubj put/VERB/0/root the/DET/6/det death/NOUN/6/compound toll/NOUN/3/obj at/ADP/8/case 41/NUM/3/obl ./PUNCT/3/punct";

it("puts estimates among what the reader found, in the order of the cues and in the statement around each", () => {
  const { tokens } = parseSentence(active);
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

it("keeps the reader's words where the reader found it too, and is surer of them", () => {
  const { text, tokens } = parseSentence(active);
  const found: FoundAttribution = {
    source: [[0, 12]],
    cue: [13, 16],
    content: [[17, text.length]],
    parent: null,
    confidence: 0.4,
  };
  const [kept] = addEstimates([found], findEstimates(tokens));
  expect({ ...kept, confidence: null }).toEqual({ ...found, confidence: null });
  expect(kept!.confidence).toBeGreaterThan(0.8);
});

it("leaves no two statements in each other, where each was read in the other's content", () => {
  const one: FoundAttribution = { source: [[0, 3]], cue: [4, 8], content: [[9, 40]], parent: null, confidence: 0.97 };
  const other: FoundAttribution = {
    source: [[10, 13]],
    cue: [14, 18],
    content: [[0, 9]],
    parent: null,
    confidence: 0.97,
  };
  expect(addEstimates([], [one, other]).map(({ parent }) => parent)).toEqual([null, null]);
});
