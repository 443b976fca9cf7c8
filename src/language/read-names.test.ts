import { describe, expect, it } from "vitest";
import type { Span } from "../text/span.ts";
import { readNames, toNameGrammar } from "./read-names.ts";

const labels = ["O", "B-person", "I-person", "B-place", "I-place"];
const grammar = toNameGrammar(labels);

const words: readonly Span[] = [
  [0, 5],
  [6, 12],
  [13, 15],
  [16, 20],
];

const read = (scores: Float32Array) => readNames(words, scores, grammar).map(({ span, kind }) => ({ span, kind }));

/** Scores in which each word likes one label best, and another second. */
const toScores = (best: readonly string[], second: readonly string[] = []): Float32Array =>
  Float32Array.from(
    best.flatMap((label, word) => labels.map((name) => (name === label ? -0.1 : name === second[word] ? -1 : -9))),
  );

describe("names", () => {
  it("run from the word that begins them to the last that goes on", () => {
    expect(read(toScores(["B-person", "I-person", "O", "B-place"]))).toEqual([
      { span: [0, 12], kind: "person" },
      { span: [16, 20], kind: "place" },
    ]);
  });

  it("stand beside each other where two begin", () => {
    expect(read(toScores(["B-place", "B-place", "I-place", "O"]))).toEqual([
      { span: [0, 5], kind: "place" },
      { span: [6, 15], kind: "place" },
    ]);
  });

  it("do not go on with what did not begin, nor change their kind within", () => {
    const scores = toScores(["I-person", "I-person", "I-place", "O"], ["B-person", "O", "I-person", "O"]);
    expect(read(scores)).toEqual([{ span: [0, 15], kind: "person" }]);
  });

  it("are none where the model sees none", () => {
    expect(read(toScores(["O", "O", "O", "O"]))).toEqual([]);
  });
});
