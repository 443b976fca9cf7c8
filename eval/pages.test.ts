import { expect, test } from "vitest";
import { scorePage, toTable } from "./pages.ts";

test.each([
  ["the same words", "One two three four five.", "One two three four five", { gold: 2, found: 2, right: 2 }, true],
  ["a word more", "One two three four.", "One two three four five", { gold: 1, found: 2, right: 1 }, false],
  ["a run that is found twice and marked once", "a b c d", "a b c d, a b c d", { gold: 1, found: 5, right: 1 }, false],
  ["fewer than four words", "One two.", "One two", { gold: 1, found: 1, right: 1 }, true],
  ["nothing found", "One two three four", "", { gold: 1, found: 0, right: 0 }, false],
  ["nothing marked and nothing found", "", "", { gold: 0, found: 0, right: 0 }, true],
])("compares an article by its runs of four words: %s", (_, marked, found, shingles, isExact) => {
  expect(scorePage("a", marked, found)).toEqual({ id: "a", shingles, isExact });
});

const right = "one two three four five";
const pages = [
  scorePage("a", right, right),
  scorePage("b", right, `${right} six seven`),
  scorePage("c", right, ""),
  scorePage("d", "", ""),
];

test("takes the mean of precision over pages with a reading, and of recall over pages with an article", () => {
  const { rows } = toTable(pages, { halves: false });
  expect(rows).toHaveLength(1);
  const [precision, recall, f1, exact] = rows[0]!.cells;
  expect([precision, recall, exact]).toEqual([(1 + 2 / 4) / 2, 2 / 3, 2 / 4]);
  expect(f1).toBeCloseTo((2 * 0.75 * (2 / 3)) / (0.75 + 2 / 3), 10);
});

test("says how far single pages are from the mean", () => {
  const [lowest, median, poor] = toTable(pages, { halves: false }).rows[0]!.cells.slice(4);
  expect([lowest, median, poor]).toEqual([0, 2 / 3, 2]);
});

test("deals the pages into halves, to show how far chance moves the figures", () => {
  const { rows } = toTable(pages, { halves: true });
  expect(rows.map(({ name, cells: [precision] }) => [name, precision])).toEqual([
    ["all", 0.75],
    ["  one half", 1],
    ["  the other", 0.5],
  ]);
});
