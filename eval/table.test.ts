import { expect, it } from "vitest";
import { notMeasured, printTable, toPrf } from "./table.ts";

it("prints figures under their columns, and a dash for what cannot be reckoned", () => {
  const columns = [
    { name: "found", digits: 0 },
    { name: "P", digits: 3 },
  ];
  const rows = [
    { name: "all", cells: [12, 0.5] },
    { name: "none", cells: [0, null] },
  ];
  expect(printTable({ title: "Things", columns, rows, notes: ["P: right"] })).toEqual([
    "Things",
    "------",
    "                     found        P",
    "all                     12    0.500",
    "none                     0        -",
    "P: right",
  ]);
});

it("says which file is missing where nothing was measured", () => {
  expect(printTable(notMeasured("Things", "../x"))).toEqual(["Things", "------", "not measured: ../x is not here"]);
});

it.each([
  [{ gold: 4, found: 2, right: 1 }, [0.5, 0.25, 1 / 3]],
  [{ gold: 4, found: 0, right: 0 }, [0, 0, 0]],
  [{ gold: 0, found: 0, right: 0 }, [0, 0, 0]],
])("reckons precision, recall and F1 of %j", (counts, figures) => {
  expect(toPrf(counts)).toEqual(figures);
});
