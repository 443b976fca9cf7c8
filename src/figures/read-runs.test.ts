import { expect, it } from "vitest";
import { readRuns } from "./read-runs.ts";

it.each([
  ["two hundred and five people", ["two hundred five"]],
  ["20 to 30 people", ["20", "30"]],
  ["a couple of hundred people", ["couple hundred"]],
  ["a few people", []],
  ["a hundred people", ["one hundred"]],
  ["a soldier was killed", ["a"]],
  ["no more than five", ["five"]],
  ["24K gasmasks", ["24 k"]],
  ["900 K-1 visas", ["900", "1"]],
  ["two million, three hundred thousand", ["two million three hundred thousand"]],
])("finds the runs of number words in %j", (words, runs) => {
  expect(readRuns(words).map((run) => run.words.join(" "))).toEqual(runs);
});

it("knows where the second number of a range may begin", () => {
  expect(readRuns("between one and two million")[0]).toMatchObject({ isBetween: true, seams: [1] });
});
