import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { bestPath, toGrammar } from "./best-path.ts";

const labels = [
  "O",
  "B-source",
  "I-source",
  "E-source",
  "S-source",
  "B-content",
  "I-content",
  "E-content",
  "S-content",
];
const grammar = toGrammar(labels);

const pathOf = (rows: readonly (readonly number[])[]): readonly string[] =>
  [...bestPath(Float32Array.from(rows.flat()), rows.length, grammar)].map((label) => labels[label]!);

/** Scores in which `wanted` is likeliest in each row. */
const likeliest = (...wanted: readonly string[]) =>
  wanted.map((name) => labels.map((label) => (label === name ? -0.1 : -4)));

describe("the likeliest labels", () => {
  it("are taken as they are where they make whole runs", () => {
    const wanted = ["B-source", "E-source", "O", "B-content", "I-content", "E-content"];
    expect(pathOf(likeliest(...wanted))).toEqual(wanted);
  });

  it("never leave a run open at the end of the crop", () => {
    expect(pathOf(likeliest("O", "B-content", "I-content"))).toEqual(["O", "B-content", "E-content"]);
  });

  it("never change the role inside a run", () => {
    const path = pathOf(likeliest("B-source", "I-content", "E-source"));
    expect(path).toEqual(["B-source", "I-source", "E-source"]);
  });
});

test("every path is one that the grammar allows, whatever the scores", () => {
  const row = fc.array(fc.float({ min: -30, max: 0, noNaN: true }), {
    minLength: labels.length,
    maxLength: labels.length,
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const path = pathOf(rows).join(" ");
      expect(path).toMatch(/^(?:(?:O|S-\w+|B-(\w+)(?: I-\1)* E-\1)(?: |$))+$/);
    }),
  );
});
