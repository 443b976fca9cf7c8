import { breaks, type EncodedText } from "./encode-text.ts";

/** Pieces from `firstPiece` up to, not including, `endPiece`. */
export interface PieceRange {
  readonly firstPiece: number;
  readonly endPiece: number;
}

/** One row for the encoder: what it sees, the part of it whose cues it answers for, and what both were cut from. */
export interface Window extends PieceRange {
  readonly owned: PieceRange;
  readonly range: PieceRange;
}

export interface WindowSizes {
  /** Longest row in pieces, [CLS] and [SEP] included. */
  readonly longest: number;
  readonly left: number;
  readonly right: number;
}

/**
 * Cuts a range into windows: every piece is owned by one of them, each ends where a sentence ends if one does, and sees
 * `left` and `right` pieces more of the range than it owns.
 */
export function cutWindows(encoded: EncodedText, range: PieceRange, sizes: WindowSizes): readonly Window[] {
  const { longest, left, right } = sizes;
  const room = longest - 2;
  if (range.endPiece - range.firstPiece <= room)
    return range.endPiece > range.firstPiece ? [{ ...range, owned: range, range }] : [];
  const windows: Window[] = [];
  let first = range.firstPiece;
  while (first < range.endPiece) {
    const seenFrom = Math.max(range.firstPiece, first - left);
    const reachesEnd = range.endPiece - seenFrom <= room;
    const end = reachesEnd ? range.endPiece : sentenceEnd(encoded, first, seenFrom + room - right);
    const seenTo = Math.min(range.endPiece, reachesEnd ? range.endPiece : seenFrom + room);
    windows.push({ firstPiece: seenFrom, endPiece: seenTo, owned: { firstPiece: first, endPiece: end }, range });
    first = end;
  }
  return windows;
}

/** The last sentence end after `first` and up to `most`; `most` itself where a sentence is longer than that. */
function sentenceEnd({ breaks: before }: EncodedText, first: number, most: number): number {
  for (let piece = most; piece > first; piece -= 1) {
    if (before[piece]! >= breaks.sentence) return piece;
  }
  return most;
}
