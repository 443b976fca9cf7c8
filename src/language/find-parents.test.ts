import { expect, test } from "vitest";
import { findParents } from "./find-parents.ts";
import type { Statement } from "./find-statements.ts";

/** A statement with its cue at one piece and its content over a range. */
const statement = (cue: number, first: number, end: number): Statement => ({
  cue: { firstPiece: cue, endPiece: cue + 1, score: 1 },
  source: null,
  content: [{ firstPiece: first, endPiece: end, score: 0 }],
  isInner: false,
});

test("a statement whose cue stands in another's content is its child", () => {
  expect(findParents([statement(3, 5, 9), statement(12, 0, 10)])).toEqual([1, null]);
});

test("of several that hold it, the narrowest is the parent", () => {
  expect(findParents([statement(3, 4, 6), statement(8, 2, 7), statement(30, 0, 20)])).toEqual([1, 2, null]);
});

test("two that hold each other's cue are neighbours", () => {
  expect(findParents([statement(2, 5, 20), statement(8, 0, 4)])).toEqual([null, null]);
});

test("nobody is an ancestor of themselves, however the contents lie", () => {
  const ring = [statement(0, 9, 16), statement(10, 19, 26), statement(20, 0, 8)];
  const parents = findParents(ring);
  for (const [index] of ring.entries()) {
    const seen = new Set<number>();
    for (let at: number | null = index; at !== null; at = parents[at]!) {
      expect(seen.has(at)).toBe(false);
      seen.add(at);
    }
  }
});
