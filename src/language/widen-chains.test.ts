import { expect, test } from "vitest";
import type { Statement } from "./find-statements.ts";
import { widenChains } from "./widen-chains.ts";

const run = (firstPiece: number, endPiece: number) => ({ firstPiece, endPiece, score: -0.1 });
const statement = (source: [number, number] | null, cue: [number, number], content: [number, number]): Statement => ({
  source: source && run(...source),
  cue: run(...cue),
  content: [run(...content)],
  isInner: false,
});

const contentsOf = (statements: readonly Statement[]) =>
  widenChains(statements).map(({ content }) => content.map(({ firstPiece, endPiece }) => [firstPiece, endPiece]));

test("who reports at the end reports the whole statement, with its source and cue", () => {
  const said = statement([0, 1], [1, 2], [2, 12]);
  const according = statement([15, 17], [13, 15], [2, 12]);
  expect(contentsOf([said, according])).toEqual([[[2, 12]], [[0, 12]]]);
});

test("two that say different things stay as they are", () => {
  const said = statement([0, 1], [1, 2], [2, 6]);
  const added = statement([20, 21], [21, 22], [7, 20]);
  expect(contentsOf([said, added])).toEqual([[[2, 6]], [[7, 20]]]);
});

test("two cues before the same words stay as they are", () => {
  const said = statement([0, 1], [1, 2], [4, 12]);
  const insisted = statement([0, 1], [3, 4], [4, 12]);
  expect(contentsOf([said, insisted])).toEqual([[[4, 12]], [[4, 12]]]);
});
