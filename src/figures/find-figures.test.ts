import fc from "fast-check";
import { expect, it } from "vitest";
import type { Time } from "../schema/time.ts";
import type { Span } from "../text/span.ts";
import { carriesNumber } from "./carries-number.ts";
import { type FigureScene, findFigures } from "./find-figures.ts";

/** Where some words stand in a text. */
function at(text: string, words: string): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

const toScene = (text: string, more: Partial<FigureScene> = {}): FigureScene => ({
  blocks: [[0, text.length]],
  sentences: [[0, text.length]],
  tokens: [],
  times: [],
  attributions: [],
  names: [],
  ...more,
});

const toTime = (text: string, words: string, value: string): Time => ({
  span: at(text, words),
  value,
  basis: "stated",
});

it("gives a figure of the seed report with all its fields", () => {
  const text =
    'Separatists claim there have been "at least 200 killed and more than 400 wounded" since the assault began.';
  const content = [at(text, 'there have been "at least 200 killed and more than 400 wounded" since the assault began')];
  const account = { id: "a31", source: [at(text, "Separatists")], cue: [at(text, "claim")], content, parent: null };
  expect(findFigures(text, toScene(text, { attributions: [account] })).figures[0]).toEqual({
    id: "f1",
    measure: "killed",
    unit: "people",
    low: 200,
    high: null,
    exclusive: false,
    approximate: false,
    basis: null,
    including: null,
    asOf: null,
    text: "at least 200 killed",
    span: at(text, "at least 200 killed"),
    attribution: "a31",
  });
});

it("gives a figure to the innermost of those who say it, and to nobody where the outlet says it", () => {
  const text = "The agency reported that the mayor said 12 people had died. Rain fell on 30 villages.";
  const outer = {
    id: "a1",
    source: [],
    cue: [],
    content: [at(text, "that the mayor said 12 people had died")],
    parent: null,
  };
  const inner = { id: "a2", source: [], cue: [], content: [at(text, "12 people had died")], parent: "a1" };
  const sentences = [at(text, text.slice(0, 60)), at(text, "Rain fell on 30 villages.")];
  const { figures } = findFigures(text, toScene(text, { sentences, attributions: [outer, inner] }));
  expect(figures.map(({ attribution }) => attribution)).toEqual(["a2", null]);
});

it("reads only headlines, headings, captions and paragraphs", () => {
  const text = "Fire kills 12\n\n3 minutes to read\n\nThe fire hurt 30 people.";
  const lines = [at(text, "Fire kills 12"), at(text, "3 minutes to read"), at(text, "The fire hurt 30 people.")];
  const { figures } = findFigures(text, toScene(text, { sentences: lines, blocks: [lines[0]!, lines[2]!] }));
  expect(figures.map((one) => one.text)).toEqual(["12", "30 people"]);
});

it("reads the number behind a day that looks like the beginning of a range", () => {
  const text = "Support went from 40 percent on July 14 to 46 percent on August 1.";
  const times = [toTime(text, "July 14", "2016-07-14"), toTime(text, "August 1", "2016-08-01")];
  const { figures } = findFigures(text, toScene(text, { times }));
  expect(figures.map((one) => one.text)).toEqual(["40 percent", "46 percent"]);
});

it("takes no number that belongs to a time or a name", () => {
  const text = "Over the past three days 14 members of Unit 9 Squadron crossed the river.";
  const times = [toTime(text, "the past three days", "2025-05-01/2025-05-03")];
  const { figures } = findFigures(text, toScene(text, { times, names: [at(text, "Unit 9 Squadron")] }));
  expect(figures.map((one) => one.text)).toEqual(["14 members"]);
});

it.each([
  ["By Friday morning, 29 bodies had been recovered.", "Friday morning", "2025-05-16", "2025-05-16"],
  ["As of 3 March, 1,400 people had been displaced.", "3 March", "2025-03-03", "2025-03-03"],
  ["The union will send 60 observers by Monday.", "Monday", "2025-05-19", null],
  ["On Monday 12 people died.", "Monday", "2025-05-19", null],
])("reads as of when the count in %j stands", (text, words, value, asOf) => {
  const { figures } = findFigures(text, toScene(text, { times: [toTime(text, words, value)] }));
  expect(figures.map((one) => one.asOf)).toEqual([asOf]);
});

it.each([
  ["Eighteen Palestinians were killed.", "Eighteen Palestinians", ["Eighteen Palestinians were killed"]],
  ["Thirty Iraqi soldiers died.", "Thirty Iraqi", ["Thirty Iraqi soldiers died"]],
  ["Five Wounded in Border Clash", "Five Wounded", ["Five Wounded"]],
  ["Dozens of Orvan fighters fled.", "Dozens", ["Dozens of Orvan fighters fled"]],
  ["Seven Sisters Hospital treated 12 people.", "Seven Sisters Hospital", ["12 people"]],
  ["Task Force 50 sailed.", "Task Force 50", []],
  ["She works at Studio Nine in Brod.", "Studio Nine", []],
  ["Three Gorges Dam held back the water for weeks.", "Gorges Dam", []],
])("tells in %j whether the number belongs to the name %j", (text, name, figures) => {
  const found = findFigures(text, toScene(text, { names: [at(text, name)] })).figures;
  expect(found.map((one) => one.text)).toEqual(figures);
});

it("says openly when digits cannot be read as the number they were meant for", () => {
  const text = "The flood drove out 12 500 people.";
  const { figures, findings } = findFigures(text, toScene(text));
  expect(figures).toEqual([]);
  expect(findings.map(({ rule, span }) => [rule, text.slice(...span)])).toEqual([["figure-unparsed", "12 500 people"]]);
});

it("joins a part to its whole over sentences, by its number or by what became of them", () => {
  const text = "At least nine people were wounded. Four of the wounded were children.";
  const sentences = [at(text, "At least nine people were wounded."), at(text, "Four of the wounded were children.")];
  const { figures } = findFigures(text, toScene(text, { sentences }));
  expect(figures.map(({ text: words, including }) => [words, including])).toEqual([
    ["At least nine people were wounded", null],
    ["Four of the wounded", "f1"],
  ]);
});

const pieces = fc.constantFrom(
  ..."at least|12|,|.|-|–|killed|people|dozens of|half|a|million|$|%|(|)|and|to|between|no one|km|the two|14:30|including|of them|\u00a0|3,000|were|wounded|“|bn|2.5|one|died|34-year-old|II|constructor|toString|٣".split(
    "|",
  ),
);

it("gives only figures whose words carry their numbers, in text order, whatever the text", () => {
  const text = fc.oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.array(pieces, { maxLength: 25 }).map((words) => words.join(" ")),
    fc.array(pieces, { maxLength: 25 }).map((words) => words.join("")),
  );
  fc.assert(
    fc.property(text, (words) => {
      const { figures } = findFigures(words, toScene(words, words === "" ? { sentences: [] } : {}));
      expect(figures.every((one) => carriesNumber(words.slice(...one.span), one))).toBe(true);
      expect(figures.every((one) => one.text === words.slice(...one.span))).toBe(true);
      expect(figures.map(({ id }) => id)).toEqual(figures.map((_, index) => `f${index + 1}`));
      expect(figures.every((one, index) => index === 0 || figures[index - 1]!.span[0] < one.span[0])).toBe(true);
    }),
    { numRuns: 400 },
  );
});

it.each(["1 000 ", "12 people and ", "at least ", "12-", "a ", "1,", "no one "])(
  "reads long rows of %j in a moment",
  (piece) => {
    const text = piece.repeat(5_000);
    const started = performance.now();
    findFigures(text, toScene(text));
    expect(performance.now() - started).toBeLessThan(5_000);
  },
);

it("gives no figure for words that may be two numbers or one, and says where", () => {
  const text = "Between one hundred and twenty thousand people fled.";
  const { figures, findings } = findFigures(text, toScene(text));
  expect(figures).toEqual([]);
  expect(findings).toEqual([
    {
      rule: "figure-unparsed",
      span: at(text, "Between one hundred and twenty thousand people fled"),
      note: "The words “Between one hundred and twenty thousand people fled” may be two numbers or one, and were not read.",
    },
  ]);
});
