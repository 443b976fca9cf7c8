import { describe, expect, it } from "vitest";
import type { Annotation } from "../../schema/annotation.ts";
import type { Figure } from "../../schema/figure.ts";
import type { Span } from "../../text/span.ts";
import type { PrintOptions } from "./print-options.ts";
import { printSections } from "./print-sections.ts";

const text = `Ferry sinks off Brod
At least 12 people, among them 3 children, drowned on Tuesday off Brod, the coast guard said.`;
const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

const figure = (id: string, words: string, fields: Partial<Figure>): Figure => ({
  id,
  measure: "killed",
  unit: "people",
  low: null,
  high: null,
  exclusive: false,
  approximate: false,
  basis: null,
  including: null,
  asOf: null,
  text: words,
  span: span(words),
  attribution: null,
  ...fields,
});

const annotation: Annotation = {
  id: "r1",
  text,
  entities: [
    {
      id: "e1",
      name: "the coast guard",
      kind: "organisation",
      aliases: [],
      role: null,
      party: null,
      mentions: [span("the coast guard")],
      reasons: [],
    },
  ],
  attributions: [
    {
      id: "a1",
      source: [span("the coast guard")],
      cue: [span("said")],
      content: [span("At least 12 people, among them 3 children, drowned on Tuesday off Brod")],
      quoteType: "indirect",
      voice: "source",
      act: "state",
      stance: "affirms",
      polarity: "positive",
      certainty: "certain",
      speaker: "e1",
      anonymous: false,
      through: [],
      parent: null,
      confidence: 0.9,
    },
  ],
  figures: [
    figure("f1", "At least 12 people", { low: 12, attribution: "a1" }),
    figure("f2", "3 children", { low: 3, high: 3, including: "f1", attribution: "a1" }),
  ],
  times: [{ span: span("Tuesday"), value: "2024-10-08", basis: "from-publication" }],
  places: [
    {
      name: "Brod",
      span: span("Brod"),
      lat: 45.16,
      lon: 18.01,
      precision: "town",
      country: "HR",
      geonames: 1,
      entity: null,
    },
    {
      name: "Nowhere",
      span: span("off"),
      lat: null,
      lon: null,
      precision: null,
      country: null,
      geonames: null,
      entity: null,
    },
  ],
  provenance: { extractor: "counterclaim 0", model: "m", runtime: "r", textSha256: "s" },
};

const plain = (words: string): string => words;
const options: PrintOptions = { columns: 90, ink: { strong: plain, faint: plain, cue: plain, alarm: plain } };

describe("under the statements of a report", () => {
  it("stand its figures with their bounds and whose account they are, its places and its times", () => {
    expect(printSections(annotation, options).join("\n")).toBe(`Figures
   2  At least 12 people — killed: at least 12 · by the coast guard
   2  3 children — killed: 3 · among “At least 12 people” · by the coast guard

Places
   1  Brod — 45.2, 18.0 (town, HR)

Times
   2  Tuesday — 2024-10-08
`);
  });

  it("stands one of them alone where it is asked for", () => {
    expect(printSections(annotation, { ...options, only: "times" })).toEqual([
      "Times",
      "   2  Tuesday — 2024-10-08",
      "",
    ]);
  });

  it("stands nothing where there is nothing", () => {
    expect(printSections({ ...annotation, figures: [], times: [], places: [] }, options)).toEqual([]);
  });

  it.each([
    [{ low: 400, exclusive: true }, "more than 400"],
    [{ high: 50 }, "up to 50"],
    [{ high: 50, exclusive: true }, "fewer than 50"],
    [{ low: 20, high: 30 }, "20 to 30"],
    [{ low: 1500, high: 1500, approximate: true }, "about 1,500"],
    [{ low: 24, approximate: true }, "about 24 or more"],
    [{ low: 12, high: 12, basis: "additional" as const }, "12 · additional"],
    [{ low: 12, high: 12, asOf: "2024-10-08" }, "12 · as of 2024-10-08"],
  ])("is told of %j as %j", (fields, words) => {
    const one = figure("f1", "At least 12 people", fields);
    const [, line] = printSections({ ...annotation, figures: [one] }, { ...options, only: "figures" });
    expect(line).toBe(`   2  At least 12 people — killed: ${words} · in the outlet’s own voice`);
  });
});
