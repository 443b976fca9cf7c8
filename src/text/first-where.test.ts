import fc from "fast-check";
import { expect, it } from "vitest";
import { firstWhere } from "./first-where.ts";

it("finds the first in a sorted list that has come past, as a walk through it does", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(50)), fc.nat(50), (numbers, least) => {
      const sorted = numbers.toSorted((one, other) => one - other);
      const walked = sorted.findIndex((number) => number >= least);
      expect(firstWhere(sorted.length, (index) => sorted[index]! >= least)).toBe(
        walked === -1 ? sorted.length : walked,
      );
    }),
  );
});
