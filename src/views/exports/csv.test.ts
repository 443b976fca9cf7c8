import { describe, expect, it } from "vitest";
import { columnsOf, toCsv, toCsvHead } from "./csv.ts";

describe("a table as CSV", () => {
  it.each([
    ["null", null, ""],
    ["a truth", true, "true"],
    ["a number", 1.5, "1.5"],
    ["words with a comma and a quotation mark", 'so, "he" said', '"so, ""he"" said"'],
    ["words of two lines", "one\ntwo", '"one\ntwo"'],
    ["a span", [3, 17], "3-17"],
    [
      "spans",
      [
        [3, 17],
        [20, 25],
      ],
      "3-17 20-25",
    ],
    ["ids", ["e1", "e2"], "e1 e2"],
    ["names", ["Ada Renn", "Renn"], "Ada Renn; Renn"],
    ["an empty list", [], ""],
    ["anything deeper", { name: "Tolm", lat: null }, '"{""name"":""Tolm"",""lat"":null}"'],
  ])("has %s in a cell", (_what, value, cell) => {
    expect(toCsv([{ id: "c1", value }], ["id", "value"])).toBe(`c1,${cell}\n`);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1"])("lets no spreadsheet take %j for a formula", (words) => {
    const line = toCsv([{ words }], ["words"]);
    expect(line.replace(/^"/, "").startsWith("'")).toBe(true);
  });

  it("has the fields of its list for heads", () => {
    expect(columnsOf("links")).toEqual(["id", "report", "withdrawn", "kind", "reasons", "score", "from", "to"]);
    expect(toCsvHead(["id", "kind"])).toBe("id,kind\n");
  });
});
