import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Column, printTable } from "./print-table.ts";

type Row = readonly [id: string, who: string | null, what: string];
const columns: readonly Column<Row>[] = [
  { head: "id", of: ([id]) => id },
  { head: "who", of: ([, who]) => who, isFlexible: true },
  { head: "what", of: ([, , what]) => what, isFlexible: true },
];

describe("a table for people", () => {
  it("has a line of heads, and a line for each row, in columns", () => {
    expect(
      printTable(
        [
          ["c1", "Ada", "the road is open"],
          ["c12", null, "it is shut"],
        ],
        columns,
        80,
      ),
    ).toEqual(["id   who  what", "c1   Ada  the road is open", "c12  –    it is shut"]);
  });

  it("cuts the widest words first where the terminal is narrow", () => {
    expect(printTable([["c1", "the ministry", "the road to the north is open"]], columns, 34)).toEqual([
      "id  who           what",
      "c1  the ministry  the road to the…",
    ]);
  });

  it("keeps what has several lines on one", () => {
    expect(printTable([["c1", "Ada", "one\n  two"]], columns, 80)[1]).toBe("c1  Ada  one two");
  });

  it("is nothing where there is nothing to show", () => {
    expect(printTable([], columns, 80)).toEqual([]);
  });

  it("fits every terminal of forty columns and more", () => {
    const row = fc.tuple(fc.string({ maxLength: 8 }), fc.option(fc.string({ unit: "grapheme" })), fc.string());
    fc.assert(
      fc.property(fc.array(row), fc.integer({ min: 40, max: 200 }), (rows, width) => {
        for (const line of printTable(rows, columns, width)) expect([...line].length).toBeLessThanOrEqual(width);
      }),
    );
  });
});
