import fc from "fast-check";
import { expect, test } from "vitest";
import { groupRows } from "./group-rows.ts";

const lengths = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 60 });

test("every row is in one group, and no group is more than goes through at once, unless it is one row", () => {
  fc.assert(
    fc.property(lengths, (rows) => {
      const groups = groupRows(rows, (row) => row, { piecesAtOnce: 800 });
      expect(groups.flat().sort()).toEqual(rows.toSorted());
      for (const group of groups) expect(group.length === 1 || group.length * Math.max(...group) <= 800).toBe(true);
    }),
  );
});

test("rows of like length are together, the longest first", () => {
  const groups = groupRows([10, 100, 90, 12, 11], (row) => row, { piecesAtOnce: 800 });
  expect(groups).toEqual([
    [100, 90],
    [12, 11, 10],
  ]);
});
