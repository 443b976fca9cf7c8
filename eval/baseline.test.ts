import { expect, it } from "vitest";
import { findChanges, printChanges, toFigures } from "./baseline.ts";
import { notMeasured, prf, type Table } from "./table.ts";

const table = (cells: readonly (number | null)[]): Table => ({
  title: "A",
  columns: prf,
  rows: [{ name: "all", cells }],
  notes: [],
});
const baseline = toFigures([table([0.5, 0.25, null])]);

it("keeps figures under their title, row and column, to four digits", () => {
  expect(toFigures([table([1 / 3, 1, null])])).toEqual({ A: { all: { P: 0.3333, R: 1, F1: null } } });
});

it("keeps nothing of what was not measured, so that older figures stay", () => {
  expect(toFigures([notMeasured("A", "x")])).toEqual({});
});

it("names each figure that changed, with what it was", () => {
  expect(findChanges(table([0.5, 0.3, 0.4]), baseline)).toEqual([
    { row: "all", column: "R", before: 0.25, now: 0.3 },
    { row: "all", column: "F1", before: null, now: 0.4 },
  ]);
});

it.each([
  [[0.5, 0.3, null], ["  changed  all                   R        0.25 -> 0.3  +0.05"]],
  [[0.5, 0.2, null], ["  changed  all                   R        0.25 -> 0.2  -0.05"]],
  [[0.5, 0.25, 0.4], ["  changed  all                   F1       - -> 0.4"]],
  [[0.5, 0.25, null], ["as in the baseline"]],
])("prints the changes of %j as %j", (cells, lines) => {
  expect(printChanges(table(cells), baseline)).toEqual(lines);
});

it("says so where the baseline has no such table", () => {
  expect(printChanges(table([1, 1, 1]), {})).toEqual(["not in the baseline"]);
});
