import type { Span } from "../text/span.ts";
import type { EncodedText } from "./encode-text.ts";

/**
 * The number of the piece that stands for each word: the first that begins in it, else the one in which it begins, as for
 * the second word of "cannot". Words are in text order; a word outside all pieces gets the nearest one.
 */
export function firstPieces(
  { starts, ends }: Pick<EncodedText, "starts" | "ends">,
  words: readonly Span[],
): readonly number[] {
  let piece = 0;
  return words.map(([start, end]) => {
    while (piece < starts.length - 1 && ends[piece]! <= start) piece += 1;
    const next = piece + 1;
    const beginsInside = starts[piece]! >= start || next >= starts.length || starts[next]! >= end;
    return beginsInside ? piece : next;
  });
}
