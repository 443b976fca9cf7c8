import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { readVocabulary } from "../src/language/vocabulary.ts";
import { acts, attributionSchema } from "../src/schema/attribution.ts";
import { entitySchema } from "../src/schema/entity.ts";
import { encodeLine } from "../training/encode-line.ts";
import { readGold, readGoldOrigins } from "./read-gold.ts";

const reports = readGold();

describe.each(reports.map((report) => [report.id, report] as const))("the gold report %s", (_, report) => {
  const entities = new Set(report.entities.map(({ id }) => id));
  const ids = new Set(report.attributions.map(({ id }) => id));

  it("has the form of the program's own annotations", () => {
    for (const entity of report.entities) entitySchema.parse(entity);
    for (const attribution of report.attributions) attributionSchema.parse({ ...attribution, confidence: 1 });
  });

  it("names only entities and parents that it has", () => {
    const named = report.attributions.flatMap(({ speaker, through }) => [
      speaker,
      ...through.map(({ entity }) => entity),
    ]);
    expect(
      [...named, ...report.entities.map(({ party }) => party)].filter((id) => id !== null && !entities.has(id)),
    ).toEqual([]);
    expect(report.attributions.filter(({ parent }) => parent !== null && !ids.has(parent))).toEqual([]);
  });

  it("has no span that is empty, blank or outside its text", () => {
    const spans = [
      ...report.attributions.flatMap(({ source, cue, content, through }) => [
        ...source,
        ...cue,
        ...content,
        ...through.map(({ span }) => span),
      ]),
      ...report.entities.flatMap(({ mentions }) => mentions),
    ];
    expect(
      spans.filter(
        ([start, end]) => start < 0 || end > report.text.length || report.text.slice(start, end).trim() === "",
      ),
    ).toEqual([]);
  });
});

it("has no act that the program does not know", () => {
  expect(reports.flatMap(({ attributions }) => attributions.filter(({ act }) => !acts.includes(act)))).toEqual([]);
});

test("no gold report goes into training", () => {
  const vocabulary = readVocabulary(readFileSync("models/vocabulary.txt", "utf8"));
  const encode = (id: string): string | null => encodeLine(JSON.stringify({ id, text: "She said so." }), vocabulary);
  expect(readGoldOrigins()).toContain("GUM_news_asylum");
  for (const id of readGoldOrigins()) expect(encode(id)).toBeNull();
  expect(encode("another")).toContain('"another"');
});
