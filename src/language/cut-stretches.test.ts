import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutStretches } from "./cut-stretches.ts";
import { cutWindows } from "./cut-windows.ts";
import { encodeText } from "./encode-text.ts";
import { splitTokens } from "./split-tokens.ts";
import { readVocabulary } from "./vocabulary.ts";

const vocabulary = readVocabulary(readFileSync(new URL("../../models/vocabulary.txt", import.meta.url), "utf8"));
const sizes = { longest: 382, left: 48, right: 80 };

function cut(text: string, window = sizes) {
  const encoded = encodeText(text, [[0, text.length]], vocabulary);
  const windows = cutWindows(encoded, { firstPiece: 0, endPiece: encoded.ids.length }, window);
  return { encoded, windows, stretches: cutStretches(encoded, windows) };
}

describe("the sentences that are parsed", () => {
  it("are whole where they are short", () => {
    const text = "The talks failed. Nobody was hurt, they cannot say more.";
    const { stretches } = cut(text);
    expect(stretches.map(({ words }) => words.map(({ span }) => text.slice(...span)).join(" "))).toEqual([
      "The talks failed .",
      "Nobody was hurt , they can not say more .",
    ]);
    expect(stretches.map(({ firstWord, goesOn }) => [firstWord, goesOn])).toEqual([
      [0, false],
      [4, false],
    ]);
  });

  it("are cut where they are longer than the model has seen any", () => {
    const { stretches } = cut("Aid, ".repeat(100));
    expect(stretches.map(({ words }) => words.length)).toEqual([160, 40]);
    expect(stretches.map(({ goesOn }) => goesOn)).toEqual([false, true]);
  });

  it("are cut where thousands of words have no piece of their own", () => {
    const { stretches } = cut(`Aid ${"\u200b ".repeat(3000)}came.`);
    expect(Math.max(...stretches.map(({ words }) => words.length))).toBeLessThanOrEqual(160);
  });

  it("lie each in the part of one window that it answers for, all words in them once, whatever the text", () => {
    const texts = fc
      .array(
        fc.constantFrom(
          "cannot",
          "Aid",
          ",",
          "unputdownable",
          "said",
          ".",
          "\u200b",
          "🚨",
          "x".repeat(120),
          "don't",
          "\n\n",
        ),
        {
          maxLength: 400,
        },
      )
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(texts, (text) => {
        const { encoded, windows, stretches } = cut(text, { longest: 62, left: 8, right: 12 });
        const words = encoded.sentences.flatMap((sentence) => splitTokens(text, sentence));
        expect(stretches.flatMap((stretch) => stretch.words.map(({ span }) => span))).toEqual(words);
        for (const { firstPiece, endPiece, words: own } of encoded.ids.length > 0 ? stretches : []) {
          const owner = windows.find(({ owned }) => owned.firstPiece <= firstPiece && firstPiece < owned.endPiece);
          expect(owner).toBeDefined();
          expect(endPiece - firstPiece).toBeGreaterThan(0);
          expect(endPiece - firstPiece).toBeLessThanOrEqual(160);
          expect(own.every(({ piece }) => piece >= firstPiece && piece < owner!.owned.endPiece)).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
  });
});
