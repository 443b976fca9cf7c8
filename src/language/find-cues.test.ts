import { expect, it } from "vitest";
import { findCues } from "./find-cues.ts";

/** Rows of [outside, begins, goes on]. */
const chances = (...rows: readonly (readonly [number, number, number])[]) => Float32Array.from(rows.flat());

it.each([
  ["one word", chances([1, 0, 0], [0.1, 0.9, 0], [1, 0, 0]), [[1, 2]]],
  ["two words that belong together", chances([0.1, 0.9, 0], [0.2, 0.1, 0.7]), [[0, 2]]],
  [
    "two cues side by side",
    chances([0.1, 0.9, 0], [0.2, 0.7, 0.1]),
    [
      [0, 1],
      [1, 2],
    ],
  ],
  ["a cue at the very end", chances([1, 0, 0], [0.4, 0.1, 0.5]), [[1, 2]]],
  ["nothing", chances([1, 0, 0], [0.9, 0.05, 0.05]), []],
])("finds %s", (_, rows, expected) => {
  const found = findCues(rows, rows.length / 3, 0.15);
  expect(found.map(({ firstPiece, endPiece }) => [firstPiece, endPiece])).toEqual(expected);
});

it("scores a cue by the surest of its pieces", () => {
  const [cue] = findCues(chances([0.6, 0.4, 0], [0.05, 0.05, 0.9]), 2, 0.15);
  expect(cue?.score).toBeCloseTo(0.95);
});
