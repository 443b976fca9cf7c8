import { describe, expect, test } from "vitest";
import { namesIn, readByline } from "./read-byline.ts";

describe("the line that says who made a report", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["By Roza Lindt", ["Roza Lindt"], []],
    ["By Roza Lindt and Jon Marrable in Pelsk", ["Roza Lindt", "Jon Marrable"], []],
    ["BY ROZA LINDT, PELSK", ["ROZA LINDT"], []],
    ["From our correspondent Tomas Eck, Korvath", ["Tomas Eck"], []],
    ["By Roza Lindt, Associated Press", ["Roza Lindt"], ["AP"]],
    ["By Roza Lindt, diplomatic correspondent", ["Roza Lindt"], []],
    ["By Jane Doe, PhD, CFA", ["Jane Doe"], []],
    ["By Roza Lindt and LPA", ["Roza Lindt"], ["LPA"]],
    ["By Reuters staff", [], ["Reuters"]],
    ["By María José de la Vega", ["María José de la Vega"], []],
    ["Reporting by Jane Doe in Pelsk; Editing by John Roe", ["Jane Doe", "John Roe"], []],
    [
      "(Additional reporting by Jane Doe and John Roe in Brenholm. Writing by Ann Poe.)",
      ["Jane Doe", "John Roe", "Ann Poe"],
      [],
    ],
    ["wd/rs (AFP, Reuters)", ["wd", "rs"], ["AFP", "Reuters"]],
    ["ho/mk (LPA, Vestnar)", ["ho", "mk"], ["LPA", "Vestnar"]],
    ["ho (LPA)", ["ho"], ["LPA"]],
    ["rc/msh", ["rc", "msh"], []],
    ["jsi (dpa)", ["jsi"], ["dpa"]],
  ])("%j names %j and the agencies %j", (line, names, agencies) => {
    expect(readByline(line)).toEqual({ names, agencies, date: null });
  });

  test.each<[string, readonly string[], string]>([
    ["Roza Lindt | September 21, 2023", ["Roza Lindt"], "2023-09-21"],
    ["By Roza Lindt - 21 September 2023", ["Roza Lindt"], "2023-09-21"],
    ["Roza Lindt September 21, 2023", ["Roza Lindt"], "2023-09-21"],
    ["Tuesday 8 October 2024 · V. Lanster, Vestnar", ["V. Lanster"], "2024-10-08"],
    ["Politics | Roza Lindt | 8 October 2024 | 5 min read", ["Roza Lindt"], "2024-10-08"],
  ])("%j names %j and the day", (line, names, day) => {
    expect(readByline(line)).toMatchObject({ names, date: { published: day } });
  });

  test("keeps both dates of a line that has two", () => {
    const line = "Roza Lindt | Published 8 October 2024 | Updated 9 October 2024";
    expect(readByline(line)?.date).toMatchObject({ published: "2024-10-08", modified: "2024-10-09" });
  });

  test.each([
    ["a sentence that begins with By", "By Tuesday the road was open again."],
    ["a phrase that begins with By", "By contrast"],
    ["a sentence of names", "Roza Lindt lives in Pelsk"],
    ["a place and a day", "Brussels, May 2, 2023"],
    ["a section and a day", "World News | 8 October 2024"],
    ["a paper's name", "Ambrel Valley Today"],
    ["two small words", "and/or they"],
    ["a word in small letters", "more (see below)"],
    ["a long paragraph", `By ${"Roza Lindt and ".repeat(20)}`],
  ])("is not %s", (_, line) => {
    expect(readByline(line)).toBeNull();
  });
});

test.each<[string, readonly string[] | null]>([
  ["Roza Lindt, Courier correspondent", ["Roza Lindt"]],
  ["Ludwig van den Berg", ["Ludwig van den Berg"]],
  ["Roza Lindt has left", null],
  ["Three Dead In Pelsk After Shelling Overnight", null],
  ["12 October", null],
  ["", null],
])("in %j the people are %j", (list, names) => {
  expect(namesIn(list)).toEqual(names);
});
