import { expect, test } from "vitest";
import type { Annotation } from "../../schema/annotation.ts";
import type { Attribution } from "../../schema/attribution.ts";
import type { Span } from "../../text/span.ts";
import type { PrintOptions } from "./print-options.ts";
import { printReading } from "./print-reading.ts";

const text = `Gunfire near the bridge

Sarel said its troops had not fired, according to the presidency.
“Nobody was hurt,” she added.
“We have nowhere left to go now.”`;

const span = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];

const attribution = (fields: Partial<Attribution>): Attribution => ({
  id: "a1",
  source: [],
  cue: [span("said")],
  content: [span("its troops had not fired")],
  quoteType: "indirect",
  voice: "source",
  act: "state",
  stance: "affirms",
  polarity: "positive",
  certainty: null,
  speaker: null,
  anonymous: false,
  through: [],
  parent: null,
  confidence: 0.95,
  ...fields,
});

const annotation: Annotation = {
  id: "r1",
  text,
  report: {
    url: null,
    outlet: "Valley Post",
    headline: "Gunfire near the bridge",
    published: "2024-10-07",
    modified: null,
    language: "en",
    byline: [],
    agencies: ["Meridian"],
    dateline: null,
    parts: [],
  },
  entities: [
    {
      id: "e1",
      name: "Ilva Sarel",
      kind: "person",
      aliases: ["Sarel"],
      role: null,
      party: null,
      mentions: [span("Sarel")],
      reasons: [],
    },
    {
      id: "e2",
      name: "the presidency",
      kind: "organisation",
      aliases: [],
      role: null,
      party: null,
      mentions: [span("the presidency")],
      reasons: [],
    },
  ],
  attributions: [
    attribution({
      id: "a1",
      speaker: "e2",
      source: [span("the presidency")],
      cue: [span("according to")],
      content: [span("Sarel said its troops had not fired")],
    }),
    attribution({
      id: "a2",
      speaker: "e1",
      source: [span("Sarel")],
      act: "deny",
      stance: "denies",
      through: [{ name: "the presidency", entity: "e2", kind: "body", span: span("the presidency") }],
      parent: "a1",
    }),
    attribution({
      id: "a3",
      source: [span("she")],
      cue: [span("added")],
      content: [span("“Nobody was hurt,”")],
      confidence: 0.61,
    }),
  ],
  findings: [
    {
      rule: "quote-unattributed",
      span: span("“We have nowhere left to go now.”"),
      note: "Nobody was found to whom these words belong.",
    },
  ],
  provenance: { extractor: "counterclaim 0", model: "m", runtime: "r", textSha256: "s" },
};

const plain = (words: string): string => words;
const options: PrintOptions = { columns: 80, ink: { strong: plain, faint: plain, cue: plain, alarm: plain } };

test("prints who, through whom, how and the exact words, with the line they stand on, and what was not understood", () => {
  expect(printReading(annotation, options).join("\n")).toBe(`Gunfire near the bridge
Valley Post · 2024-10-07 · Meridian · 3 statements

   3  the presidency → according to
      Sarel said its troops had not fired
      └ Sarel (Ilva Sarel) → through the presidency → said (denies)
        its troops had not fired

   4  she (who is not clear) → added (61 % sure)
      “Nobody was hurt,”

People and bodies
   3  Ilva Sarel — also Sarel

Not understood
   5  Nobody was found to whom these words belong. “We have nowhere left to go
      now.”
`);
});

test("fits narrow terminals", () => {
  for (const line of printReading(annotation, { ...options, columns: 40 }))
    expect([...line].length).toBeLessThanOrEqual(40);
});

test("prints a few statements where only a few are asked for, and counts the rest", () => {
  const lines = printReading(annotation, { ...options, most: 1 });
  expect(lines).toContain("      and 1 more statement");
  expect(lines.join("\n")).not.toContain("→ added");
});

test("says what is not stated instead of leaving it out", () => {
  const bare = { ...annotation, report: { ...annotation.report!, outlet: null, published: null, headline: null } };
  expect(printReading(bare, options).join("\n")).toContain("Headline not stated\noutlet not stated · date not stated");
});

test("says so where nobody says anything", () => {
  expect(printReading({ ...annotation, attributions: [] }, options).join("\n")).toContain(
    "Nobody is found to say anything",
  );
});
