import { expect, test } from "vitest";
import type { FoundAttribution } from "../schema/analysis.ts";
import { keepStatements } from "./keep-statements.ts";

const found = (confidence: number, content: readonly [number, number]): FoundAttribution => ({
  source: [],
  cue: [0, 1],
  content: [content],
  parent: null,
  confidence,
});
test("without a wish, what is as sure as usual is kept and nothing is doubted", () => {
  const [sure, unsure] = [found(0.6, [2, 9]), found(0.4, [10, 20])];
  expect(keepStatements([sure, unsure], { least: undefined, usual: 0.5, inner: 0.5 })).toEqual({
    kept: [sure],
    doubted: [],
  });
});

test("what a wish for more certainty drops is told, so that its figures go with it", () => {
  const [sure, doubtful, noise] = [found(0.95, [2, 9]), found(0.7, [10, 20]), found(0.1, [30, 40])];
  expect(keepStatements([sure, doubtful, noise], { least: 0.9, usual: 0.5, inner: 0.5 })).toEqual({
    kept: [sure],
    doubted: [[10, 20]],
  });
});

test("a wish for less certainty keeps all it asks for", () => {
  expect(keepStatements([found(0.2, [2, 9])], { least: 0, usual: 0.5, inner: 0.5 }).kept).toHaveLength(1);
});
