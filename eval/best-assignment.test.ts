import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bestAssignment } from "./best-assignment.ts";

const total = (weights: readonly (readonly number[])[], pairs: readonly (number | null)[]): number =>
  pairs.reduce<number>((sum, column, row) => sum + (column === null ? 0 : weights[row]![column]!), 0);

/** The best sum by trying everything. */
function bestOf(weights: readonly (readonly number[])[], row: number, free: ReadonlySet<number>): number {
  if (row === weights.length) return 0;
  const without = bestOf(weights, row + 1, free);
  return [...free].reduce((best, column) => {
    const rest = new Set([...free].filter((other) => other !== column));
    return Math.max(best, weights[row]![column]! + bestOf(weights, row + 1, rest));
  }, without);
}

describe("the best assignment", () => {
  it("is no worse than any other", () => {
    const tables = fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 5 })).chain(([rows, columns]) =>
      fc.tuple(
        fc.constant(columns),
        fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      ),
    );
    fc.assert(
      fc.property(tables, ([columns, weights]) => {
        const pairs = bestAssignment(weights, columns);
        const used = pairs.filter((column) => column !== null);
        expect(new Set(used).size).toBe(used.length);
        expect(total(weights, pairs)).toBe(bestOf(weights, 0, new Set(Array.from({ length: columns }, (_, at) => at))));
      }),
    );
  });

  it("leaves alone what has no like", () => {
    expect(
      bestAssignment(
        [
          [0, 0.5],
          [0, 0],
        ],
        2,
      ),
    ).toEqual([1, null]);
  });
});
