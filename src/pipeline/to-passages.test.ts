import { expect, test } from "vitest";
import type { Part, Report } from "../schema/report.ts";
import { toPassages } from "./to-passages.ts";

const reportOf = (...kinds: readonly Part["kind"][]): Report => ({
  url: null,
  outlet: null,
  headline: null,
  published: null,
  modified: null,
  language: "en",
  byline: [],
  agencies: [],
  dateline: null,
  parts: kinds.map((kind, index) => ({ kind, span: [index * 10, index * 10 + 9] })),
});

const startsOf = (report: Report) => toPassages(report).map((passage) => passage.map(([start]) => start));

test("paragraphs that follow each other are read as one text", () => {
  expect(startsOf(reportOf("standfirst", "paragraph", "paragraph"))).toEqual([[0, 10, 20]]);
});

test("a heading is read by itself, and parts what stands before it from what stands after", () => {
  expect(startsOf(reportOf("headline", "paragraph", "heading", "paragraph"))).toEqual([[0], [10], [20], [30]]);
});

test("furniture is not read, and does not part the paragraphs around it", () => {
  expect(startsOf(reportOf("furniture", "paragraph", "furniture", "paragraph"))).toEqual([[10, 30]]);
});
