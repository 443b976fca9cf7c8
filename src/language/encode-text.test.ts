import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import { breaks, encodeText } from "./encode-text.ts";
import { shapes } from "./read-shape.ts";
import { readVocabulary } from "./vocabulary.ts";

const vocabulary = readVocabulary(readFileSync(new URL("../../models/vocabulary.txt", import.meta.url), "utf8"));
const pieces = [...vocabulary.ids.keys()];

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.constantFrom(
        "İ",
        "ﬁ",
        "é",
        "e\u0301",
        "한국",
        "東",
        "🚨",
        "👩‍👩‍👧",
        "\ud800",
        "\udc00",
        "\u200b",
        "\ufeff",
        "\u00a0",
        "\f",
        "\u0085",
      ),
      fc.constantFrom(
        "“",
        "”",
        "'",
        '"',
        "’",
        ". ",
        "? ",
        "…",
        "\n",
        "\n\n",
        " ",
        "U.S. ",
        "Mr. ",
        "word",
        "unaffable",
        "-",
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(""));

test("covers every character that is neither blank nor a control, in order, on hostile Unicode", () => {
  fc.assert(
    fc.property(hostile, fc.nat(40), fc.nat(40), (text, cut, lead) => {
      const from = Math.min(lead, text.length);
      const middle = Math.min(from + cut, text.length);
      const { starts, ends } = encodeText(
        text,
        [
          [from, middle],
          [middle, text.length],
        ],
        vocabulary,
      );
      const covered = new Set<number>();
      let last = from;
      for (const [index, start] of starts.entries()) {
        const end = ends[index]!;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        for (let at = start; at < end; at += 1) covered.add(at);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
      for (const { 0: char, index } of text.matchAll(/[^\p{White_Space}\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]/gu)) {
        const whole = index >= from && (index >= middle || index + char.length <= middle);
        if (whole) expect(covered.has(index)).toBe(true);
      }
    }),
    { numRuns: 2_000 },
  );
});

test("keeps every sentence and quote inside the blocks, in order", () => {
  fc.assert(
    fc.property(hostile, (text) => {
      const { sentences, quotes, starts, ends } = encodeText(text, [[0, text.length]], vocabulary);
      for (const spans of [sentences, quotes.map(({ span }) => span)]) {
        let last = 0;
        for (const [start, end] of spans) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }
      for (const [index, start] of starts.entries()) {
        expect(sentences.filter(([from, to]) => from <= start && ends[index]! <= to)).toHaveLength(1);
      }
    }),
    { numRuns: 1_000 },
  );
});

test("writes one row a piece with its shape, its break and whether it is quoted", () => {
  const text = "Menu\n\nHe said:  “Unaffable.” UN left.";
  const encoded = encodeText(text, [[6, text.length]], vocabulary);
  const rows = [...encoded.ids].map((id, index) => [
    pieces[id],
    encoded.shapes[index],
    encoded.breaks[index],
    encoded.quoted[index],
    encoded.words[index],
  ]);
  expect(rows).toEqual([
    ["he", shapes.capitalised, breaks.block, 0, 0],
    ["said", shapes.lower, breaks.space, 0, 1],
    [":", shapes.other, breaks.none, 0, 2],
    ["“", shapes.quotation, breaks.space, 1, 3],
    ["una", shapes.capitalised, breaks.none, 1, 4],
    ["##ffa", shapes.capitalised, breaks.none, 1, 4],
    ["##ble", shapes.capitalised, breaks.none, 1, 4],
    [".", shapes.other, breaks.none, 1, 5],
    ["”", shapes.quotation, breaks.none, 1, 6],
    ["un", shapes.upper, breaks.sentence, 0, 7],
    ["left", shapes.lower, breaks.space, 0, 8],
    [".", shapes.other, breaks.none, 0, 9],
  ]);
});

test("encodes a long single line in time that grows with its length", () => {
  for (const part of ["a", "é", "word, “and” more. ", "\u0301", "!"]) {
    const text = part.repeat(1_000_000 / part.length);
    expect(encodeText(text, [[0, text.length]], vocabulary).ends.at(-1)).toBe(text.trimEnd().length);
  }
}, 20_000);
