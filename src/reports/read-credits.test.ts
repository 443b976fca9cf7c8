import { describe, expect, test } from "vitest";
import type { PartKind } from "../schema/report.ts";
import type { PageMetadata } from "./page-metadata.ts";
import { readCredits } from "./read-credits.ts";

const silent: PageMetadata = {
  headlines: [],
  outlet: null,
  authors: [],
  published: null,
  modified: null,
  language: null,
  url: null,
  description: null,
};
const block = (kind: PartKind, plain: string) => ({ kind, plain, span: [0, plain.length] as const });

describe("the credits of a report", () => {
  test("are gathered from its author line, its date line and the agencies of its dateline, each once", () => {
    const blocks = [
      block("byline", "By Roza Lindt and LPA"),
      block("date", "Published 8 October 2024, updated 9 October 2024"),
      block("paragraph", "The talks ended."),
      block("byline", "ho/mk (LPA, Reuters)"),
    ];
    expect(readCredits(blocks, ["AFP"], null)).toEqual({
      outlet: null,
      published: "2024-10-08",
      modified: "2024-10-09",
      byline: ["Roza Lindt", "ho", "mk"],
      agencies: ["AFP", "LPA", "Reuters"],
    });
  });

  test("are those that the page states for machines, where it does", () => {
    const stated = { ...silent, outlet: "Courier", authors: ["By Jon Marrable", "LPA"], published: "2024-10-01" };
    expect(readCredits([block("byline", "By Roza Lindt"), block("date", "8 October 2024")], [], stated)).toMatchObject({
      outlet: "Courier",
      published: "2024-10-01",
      byline: ["Jon Marrable"],
      agencies: ["LPA"],
    });
  });

  test("take the date from the author line, where no other says it", () => {
    const { published, byline } = readCredits([block("byline", "8 October 2024 · Roza Lindt")], [], null);
    expect([published, byline]).toEqual(["2024-10-08", ["Roza Lindt"]]);
  });

  test("do not take a date that stands far down in the report", () => {
    const far = [...Array(3).fill(block("paragraph", "The talks ended.")), block("date", "8 October 2020")];
    expect(readCredits(far, [], null).published).toBeNull();
    expect(readCredits([...far, block("date", "Published 8 October 2024")], [], null).published).toBe("2024-10-08");
  });
});

describe("an author whom the page states", () => {
  const authorsOf = (authors: readonly string[], outlet: string | null = null) =>
    readCredits([block("byline", "By Roza Lindt")], [], { ...silent, authors, outlet }).byline;

  test.each([
    [["Jon Marrable and Ann Poe"], ["Jon Marrable", "Ann Poe"]],
    [["Jon Marrable, CNN Business"], ["Jon Marrable"]],
    [["Ilana Doe, MS, RDN"], ["Ilana Doe"]],
    [["jmarrable84"], ["jmarrable84"]],
  ])("%j is %j", (authors, names) => {
    expect(authorsOf(authors)).toEqual(names);
  });

  test.each([
    ["Admin"],
    ["https://courier.example/jm"],
    ["jm@courier.example"],
    ["Courier"],
    ["Reuters"],
    ["x".repeat(121)],
  ])("%j names nobody, and the printed line counts", (author) => {
    expect(authorsOf([author], "Courier")).toEqual(["Roza Lindt"]);
  });

  test("is not the outlet for which she writes", () => {
    expect(authorsOf(["Tanza Doe, Business Courier"], "Business Courier Deutschland")).toEqual(["Tanza Doe"]);
  });
});

describe("agencies in a credit line", () => {
  const agenciesIn = (plain: string) => readCredits([block("credit", plain)], [], null).agencies;

  test.each([
    ["(AFP, LPA)", ["AFP", "LPA"]],
    ["LPA", ["LPA"]],
    ["Source: AP, Reuters", ["AP", "Reuters"]],
  ])("%j are %j", (plain, agencies) => {
    expect(agenciesIn(plain)).toEqual(agencies);
  });

  test("are none where the credit is for a picture", () => {
    expect(agenciesIn("AP Photo/Jane Doe")).toEqual([]);
  });
});
