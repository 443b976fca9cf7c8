import { expect, test } from "vitest";
import { toConfidence, toEvidence } from "./confidence.ts";

const weights = { bias: 0, cue: 1, source: 0.5, noSource: -1, content: 1, inner: 1 };
const run = (score: number, length = 1) => ({ firstPiece: 0, endPiece: length, score });
const cue = (score: number) => ({ ...run(score), score });

test("a surer cue makes a surer statement", () => {
  const unsure = { cue: cue(0.6), source: run(-0.1), content: [run(-0.1)], isInner: false };
  const sure = { ...unsure, cue: cue(0.99) };
  expect(toConfidence(toEvidence(sure), weights)).toBeGreaterThan(toConfidence(toEvidence(unsure), weights));
});

test("a long piece of content counts for more than a short one", () => {
  const { content } = toEvidence({ cue: cue(0.9), source: null, content: [run(-1, 1), run(0, 9)], isInner: false });
  expect(content).toBeCloseTo(-0.1);
});

test("a statement without a source is reckoned as one", () => {
  expect(toEvidence({ cue: cue(0.9), source: null, content: [run(0)], isInner: false })).toMatchObject({
    source: 0,
    noSource: 1,
  });
});

test("a cue that is certain gives no infinite confidence", () => {
  expect(
    toConfidence(toEvidence({ cue: cue(1), source: run(0), content: [run(0)], isInner: false }), weights),
  ).toBeLessThan(1);
});

test("what was found inside a content weighs by itself", () => {
  const statement = { cue: cue(0.9), source: run(-0.1), content: [run(-0.1)] };
  const [outer, inner] = [false, true].map((isInner) => toConfidence(toEvidence({ ...statement, isInner }), weights));
  expect(inner).toBeGreaterThan(outer!);
});
