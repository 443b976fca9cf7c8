import { expect, it, test } from "vitest";
import { toBucket } from "./to-rows.ts";

it.each([
  [0, 16],
  [1, 17],
  [-1, 15],
  [2, 19],
  [3, 20],
  [4, 21],
  [-4, 11],
  [128, 31],
  [181, 31],
  [182, 32],
  [100_000, 32],
  [-100_000, 0],
])("puts a piece at distance %i into bucket %i, as training does", (distance, bucket) => {
  expect(toBucket(distance)).toBe(bucket);
});

test("buckets never get smaller with distance", () => {
  const buckets = Array.from({ length: 2000 }, (_, index) => toBucket(index - 1000));
  expect(buckets).toEqual(buckets.toSorted((one, other) => one - other));
});
