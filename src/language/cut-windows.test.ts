import fc from "fast-check";
import { expect, test } from "vitest";
import { cutWindows, type WindowSizes } from "./cut-windows.ts";
import { breaks, type EncodedText } from "./encode-text.ts";

/** An encoded text of which only the breaks matter: a sentence begins at each of `starts`. */
const textOf = (pieces: number, starts: readonly number[]): EncodedText => ({
  text: "",
  ids: new Int32Array(pieces),
  starts: new Int32Array(pieces),
  ends: new Int32Array(pieces),
  shapes: new Uint8Array(pieces),
  breaks: Uint8Array.from({ length: pieces }, (_, piece) => (starts.includes(piece) ? breaks.sentence : breaks.space)),
  quoted: new Uint8Array(pieces),
  words: new Int32Array(pieces),
  sentences: [],
  quotes: [],
});

const sizes: WindowSizes = { longest: 42, left: 5, right: 8 };

test("a text that fits is one window", () => {
  const whole = { firstPiece: 0, endPiece: 40 };
  expect(cutWindows(textOf(40, []), whole, sizes)).toEqual([{ ...whole, owned: whole, range: whole }]);
});

test("a window owns whole sentences where they are short enough", () => {
  const [first] = cutWindows(textOf(100, [12, 25, 31, 47, 60]), { firstPiece: 0, endPiece: 100 }, sizes);
  expect(first?.owned).toEqual({ firstPiece: 0, endPiece: 31 });
});

test("every piece is owned once, nothing is cut off, and no window is longer than the encoder can take", () => {
  const starts = fc.array(fc.nat(500), { maxLength: 60 });
  fc.assert(
    fc.property(fc.nat(500), starts, (pieces, sentenceStarts) => {
      const windows = cutWindows(textOf(pieces, sentenceStarts), { firstPiece: 0, endPiece: pieces }, sizes);
      const owned = windows.flatMap(({ owned: { firstPiece, endPiece } }) =>
        Array.from({ length: endPiece - firstPiece }, (_, index) => firstPiece + index),
      );
      expect(owned).toEqual(Array.from({ length: pieces }, (_, piece) => piece));
      for (const { firstPiece, endPiece, owned: own } of windows) {
        expect(endPiece - firstPiece).toBeLessThanOrEqual(sizes.longest - 2);
        expect(firstPiece).toBeLessThanOrEqual(own.firstPiece);
        expect(endPiece).toBeGreaterThanOrEqual(own.endPiece);
      }
    }),
  );
});
