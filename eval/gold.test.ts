import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { readVocabulary } from "../src/language/vocabulary.ts";
import { acts, attributionSchema } from "../src/schema/attribution.ts";
import { entitySchema } from "../src/schema/entity.ts";
import { eventSchema } from "../src/schema/event.ts";
import { figureSchema } from "../src/schema/figure.ts";
import { linkSchema } from "../src/schema/link.ts";
import { placeSchema } from "../src/schema/place.ts";
import { timeSchema } from "../src/schema/time.ts";
import { undertakingSchema } from "../src/schema/undertaking.ts";
import { encodeLine } from "../training/encode-line.ts";
import { encodeNames, encodeSentences } from "../training/sentence-lines.ts";
import { readGold, readGoldOrigins } from "./read-gold.ts";

const reports = readGold();

describe.each(reports.map((report) => [report.id, report] as const))("the gold report %s", (_, report) => {
  const entities = new Set(report.entities.map(({ id }) => id));
  const ids = new Set(report.attributions.map(({ id }) => id));

  it("has the form of the program's own annotations", () => {
    for (const entity of report.entities) entitySchema.parse({ ...entity, reasons: [] });
    for (const attribution of report.attributions) attributionSchema.parse({ ...attribution, confidence: 1 });
    for (const figure of report.figures) figureSchema.parse(figure);
    for (const time of report.times) timeSchema.parse(time);
    for (const place of report.places) placeSchema.parse({ ...place, geonames: null, entity: null });
    for (const event of report.events) {
      const place = event.place && { ...event.place, lat: null, lon: null, precision: null };
      eventSchema.parse({ ...event, place });
    }
    for (const undertaking of report.undertakings) undertakingSchema.parse(undertaking);
    for (const link of report.links) linkSchema.parse({ ...link, score: 1 });
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

  it("has events, undertakings and links of nobody and nothing but what it has", () => {
    const parties = [
      ...report.events.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
      ...report.undertakings.flatMap(({ by, to }) => [...by, ...to]),
    ];
    expect(parties.filter((id) => !entities.has(id))).toEqual([]);
    const accounts = [...report.events, ...report.undertakings].map(({ attribution }) => attribution);
    expect(accounts.filter((id) => id !== null && !ids.has(id))).toEqual([]);
    expect(report.links.flatMap(({ from, to }) => [from, to]).filter((id) => !ids.has(id))).toEqual([]);
    expect(report.links.filter(({ from, to }) => from === to)).toEqual([]);
  });

  it("has figures of which each is in an account, and part of a whole, that the report has", () => {
    const wholes = new Set(report.figures.map(({ id }) => id));
    expect(report.figures.filter(({ attribution }) => attribution !== null && !ids.has(attribution))).toEqual([]);
    expect(report.figures.filter(({ including }) => including !== null && !wholes.has(including))).toEqual([]);
    expect(report.figures.filter(({ span, text }) => report.text.slice(...span) !== text)).toEqual([]);
  });

  it("has no span that is empty, blank, outside its text or cuts a word", () => {
    const spans = [
      ...report.attributions.flatMap(({ source, cue, content, through }) => [
        ...source,
        ...cue,
        ...content,
        ...through.map(({ span }) => span),
      ]),
      ...report.entities.flatMap(({ mentions }) => mentions),
      ...[...report.figures, ...report.times, ...report.places, ...report.events].map(({ span }) => span),
      ...report.undertakings.flatMap(({ what }) => what),
    ];
    const isInWord = (at: number): boolean => /^[\p{L}\p{N}]{2}$/u.test(report.text.slice(at - 1, at + 1));
    expect(
      spans.filter(
        ([start, end]) => start < 0 || end > report.text.length || report.text.slice(start, end).trim() === "",
      ),
    ).toEqual([]);
    expect(spans.filter(([start, end]) => isInWord(start) || isInWord(end))).toEqual([]);
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
  const sentences = encodeSentences(
    [...readGoldOrigins(), "another"].map((id) => ({ id, text: "Yes.", sentences: [] })),
    (document) => encodeNames(document, vocabulary),
  );
  expect(sentences.map((line) => (JSON.parse(line) as { readonly id: string }).id)).toEqual(["another"]);
});
