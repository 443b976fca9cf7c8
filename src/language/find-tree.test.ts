import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findTree, type HeadScores } from "./find-tree.ts";

const toScores = (rows: readonly (readonly number[])[]): HeadScores => rows.map((row) => Float64Array.from(row));

/** All ways to give each of `words` words a head, the root or another. */
function* allHeads(words: number): Generator<readonly number[]> {
  const heads = new Array<number>(words).fill(0);
  for (;;) {
    yield [...heads];
    let word = 0;
    while (word < words && heads[word] === words) heads[word++] = 0;
    if (word === words) return;
    heads[word]! += 1;
  }
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === 0).length !== 1) return false;
  return heads.every((_, word) => {
    let at = word + 1;
    for (let step = 0; step <= heads.length && at !== 0; step += 1) at = heads[at - 1]!;
    return at === 0;
  });
}

const total = (scores: HeadScores, heads: readonly number[]): number =>
  heads.reduce((sum, head, word) => sum + scores[word]![head]!, 0);

const tables = fc.integer({ min: 1, max: 5 }).chain((words) =>
  fc.array(fc.array(fc.integer({ min: -9, max: 0 }), { minLength: words + 1, maxLength: words + 1 }), {
    minLength: words,
    maxLength: words,
  }),
);

describe("the tree of a sentence", () => {
  it("is the likeliest of all that have one root", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const scores = toScores(rows);
        const trees = [...allHeads(rows.length)].filter(isTree);
        const best = Math.max(...trees.map((heads) => total(scores, heads)));
        const found = findTree(scores);
        expect(isTree(found)).toBe(true);
        expect(total(scores, found)).toBe(best);
      }),
      { numRuns: 500 },
    );
  });

  it("has one root even where each of two words would like to be it", () => {
    expect(
      findTree(
        toScores([
          [-1, -9, -5],
          [-2, -6, -9],
        ]),
      ),
    ).toEqual([0, 1]);
  });

  it("is found for long sentences in which every word hangs on its neighbour", () => {
    const words = 200;
    const rows = Array.from({ length: words }, (_, word) =>
      Array.from({ length: words + 1 }, (_, head) =>
        head === (word ^ 1) + 1 ? -0.1 : -5 - ((word * 7 + head * 3) % 11),
      ),
    );
    const before = performance.now();
    expect(isTree(findTree(toScores(rows)))).toBe(true);
    expect(performance.now() - before).toBeLessThan(500);
  });

  it("of one word is the word, and of none is none", () => {
    expect(findTree(toScores([[-3, 0]]))).toEqual([0]);
    expect(findTree([])).toEqual([]);
  });
});
