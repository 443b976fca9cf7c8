import { describe, expect, it } from "vitest";
import { type CorefMetric, scoreCoreference, toF1 } from "./score-coreference.ts";

const score = (gold: readonly string[], found: readonly string[], metric: CorefMetric) => {
  const sums = scoreCoreference(
    gold.map((cluster) => [...cluster]),
    found.map((cluster) => [...cluster]),
  )[metric];
  return [sums.recall / sums.gold, sums.precision / sums.found, toF1(sums)].map((value) => Number(value?.toFixed(2)));
};

describe("the score of coreference", () => {
  // Pradhan and others (2014), "Scoring Coreference Partitions of Predicted Mentions", section 4.
  it.each([
    ["MUC", 0.4, 0.4, 0.4],
    ["B3", 0.42, 0.5, 0.45],
    ["CEAFe", 0.65, 0.43, 0.52],
  ] as const)("has the figures of its reference in %s", (metric, recall, precision, f1) => {
    expect(score(["abc", "defg"], ["ab", "cd", "fghi"], metric)).toEqual([recall, precision, f1]);
  });

  // Bagga and Baldwin (1998): two responses that MUC takes for equally good.
  it.each([
    [
      ["12345", "6789abc"],
      ["1234567", "89abc"],
    ],
    [
      ["12345", "67", "89abc"],
      ["12345", "6789abc"],
    ],
    [
      ["12345", "67", "89abc"],
      ["1234589abc", "67"],
    ],
  ])("is 1 for what is the same, and finds %j and %j apart", (gold, found) => {
    expect(score(gold, gold, "MUC")).toEqual([1, 1, 1]);
    expect(score(gold, gold, "B3")).toEqual([1, 1, 1]);
    expect(score(gold, gold, "CEAFe")).toEqual([1, 1, 1]);
    expect(score(gold, found, "B3")[2]).toBeLessThan(1);
  });

  it("tells a small wrong link from a large one, as MUC does not", () => {
    const gold = ["12345", "67", "89abc"];
    expect(score(gold, ["12345", "6789abc"], "MUC")).toEqual(score(gold, ["1234589abc", "67"], "MUC"));
    expect(score(gold, ["12345", "6789abc"], "B3")[1]).toBe(0.76);
    expect(score(gold, ["1234589abc", "67"], "B3")[1]).toBe(0.58);
  });

  it("is nothing where nothing is found", () => {
    expect(toF1(scoreCoreference([["a", "b"]], []).MUC)).toBe(0);
    expect(toF1(scoreCoreference([], [["a", "b"]]).MUC)).toBe(0);
  });

  it.each(["MUC", "B3", "CEAFe"] as const)("is left open in %s where there is nothing to score", (metric) => {
    expect(toF1(scoreCoreference([], [])[metric])).toBeNull();
  });
});
