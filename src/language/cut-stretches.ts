import type { Span } from "../text/span.ts";
import type { PieceRange, Window } from "./cut-windows.ts";
import type { EncodedText } from "./encode-text.ts";
import { firstPieces } from "./first-pieces.ts";
import { splitTokens } from "./split-tokens.ts";

/** Words that are parsed together: a sentence, or a part of one that is too long or that two windows share. */
export interface Stretch extends PieceRange {
  /** Number of its first word in the text. */
  readonly firstWord: number;
  readonly words: readonly StretchWord[];
  /** Whether it goes on with the sentence of the stretch before it. */
  readonly goesOn: boolean;
}

export interface StretchWord {
  readonly span: Span;
  /** The piece that stands for it, in the whole text. */
  readonly piece: number;
}

/** The model has seen no longer sentences, in pieces or in words. */
const mostPieces = 160;

/**
 * The words of each sentence in order, in stretches that lie in the part of one window that it answers for. Treebanks bring
 * their own `words`, a list for each sentence.
 */
export function cutStretches(
  encoded: EncodedText,
  windows: readonly Window[],
  words: readonly (readonly Span[])[] = encoded.sentences.map((sentence) => splitTokens(encoded.text, sentence)),
): readonly Stretch[] {
  const { sentences, starts } = encoded;
  const pieces = firstPieces(encoded, words.flat());
  const borders = new Set(windows.map(({ owned }) => owned.firstPiece));
  const stretches: Stretch[] = [];
  let count = 0;
  let end = 0;
  for (const [index, spans] of words.entries()) {
    while (end < starts.length && starts[end]! < sentences[index]![1]) end += 1;
    const inside = spans.map((span, at): StretchWord => ({ span, piece: pieces[count + at]! }));
    stretches.push(...cutSentence(inside, { firstWord: count, endPiece: end, borders }));
    count += spans.length;
  }
  return stretches;
}

function cutSentence(
  words: readonly StretchWord[],
  {
    firstWord,
    endPiece,
    borders,
  }: { readonly firstWord: number; readonly endPiece: number; readonly borders: ReadonlySet<number> },
): readonly Stretch[] {
  const cuts = [0];
  for (const [index, { piece }] of words.entries()) {
    const next = words[index + 1]?.piece ?? endPiece;
    // Words of control characters have no pieces of their own: thousands of them may share one.
    const isTooLong = next - words[cuts.at(-1)!]!.piece > mostPieces || index - cuts.at(-1)! >= mostPieces;
    if (index > cuts.at(-1)! && (isTooLong || crosses(words[index - 1]!.piece, piece, borders))) cuts.push(index);
  }
  return cuts.map((first, at) => {
    const last = cuts[at + 1] ?? words.length;
    const firstPiece = words[first]!.piece;
    // A word of control characters has no piece of its own; one of many is cut off.
    const end = Math.max(firstPiece + 1, Math.min(words[last]?.piece ?? endPiece, firstPiece + mostPieces));
    return { firstWord: firstWord + first, words: words.slice(first, last), goesOn: at > 0, firstPiece, endPiece: end };
  });
}

/** Whether a border lies between two neighbouring words. */
function crosses(before: number, piece: number, borders: ReadonlySet<number>): boolean {
  for (let at = before + 1; at <= piece; at += 1) if (borders.has(at)) return true;
  return false;
}
