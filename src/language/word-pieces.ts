import type { Span } from "../text/span.ts";
import { isSkipped, normalise, type Word } from "./split-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** A part of a word that the vocabulary holds, or the whole of one it does not. */
export interface Piece {
  readonly id: number;
  readonly span: Span;
}

/** Code points beyond which BERT does not try to take a word apart. */
const longestWord = 100;

const plain = /^[!-~]*$/;

/** The pieces of one word of `text`, in order and without gaps: greedy longest match, `[UNK]` when that fails. */
export function wordPieces(text: string, word: Word, vocabulary: Vocabulary): readonly Piece[] {
  const whole = vocabulary.ids.get(word.normal);
  if (whole !== undefined) return [{ id: whole, span: word.span }];
  const cuts = matchPieces(word.normal, vocabulary);
  const starts = cuts && originalOffsets(text, word, cuts);
  if (!cuts || !starts) return [{ id: vocabulary.unknown, span: word.span }];
  return cuts.map(({ id }, index) => ({ id, span: [starts[index]!, starts[index + 1] ?? word.span[1]] }));
}

interface Cut {
  readonly id: number;
  /** Where the piece begins in the normal form. */
  readonly at: number;
}

function matchPieces(normal: string, { ids }: Vocabulary): readonly Cut[] | null {
  if (normal === "" || normal.length > 2 * longestWord || [...normal].length > longestWord) return null;
  const cuts: Cut[] = [];
  for (let at = 0; at < normal.length; ) {
    const prefix = at === 0 ? "" : "##";
    let end = normal.length;
    while (end > at && !ids.has(prefix + normal.slice(at, end))) end -= 1;
    if (end === at) return null;
    cuts.push({ id: ids.get(prefix + normal.slice(at, end))!, at });
    at = end;
  }
  return cuts;
}

/** Where each cut falls in the text; `null` when one falls inside what a single character became, as with Hangul. */
function originalOffsets(text: string, { span }: Word, cuts: readonly Cut[]): readonly number[] | null {
  const exact = text.slice(...span);
  if (plain.test(exact)) return cuts.map(({ at }) => span[0] + at);
  const origins = new Map<number, number>();
  let original = span[0];
  let at = 0;
  for (const char of exact) {
    const normal = isSkipped(char) ? "" : normalise(char);
    if (normal !== "") origins.set(at, original);
    at += normal.length;
    original += char.length;
  }
  // What stands before the first letter (a stray combining mark) belongs to the first piece.
  const starts = cuts.map((cut) => (cut.at === 0 ? span[0] : origins.get(cut.at)));
  return starts.every((start) => start !== undefined) ? starts : null;
}
