import type { Quote } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { readShape } from "./read-shape.ts";
import { scanQuotes } from "./scan-quotes.ts";
import { splitSentences } from "./split-sentences.ts";
import { splitWords } from "./split-words.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { wordPieces } from "./word-pieces.ts";

/** What stands before a piece, as the encoder numbers it. */
export const breaks = { none: 0, space: 1, sentence: 2, block: 3 } as const;

/** A text as the encoder reads it: one entry a piece in every column, without [CLS] and [SEP]. */
export interface EncodedText {
  readonly text: string;
  readonly ids: Int32Array;
  /** Where each piece begins, in UTF-16 code units of the whole text. */
  readonly starts: Int32Array;
  /** Where each piece ends, exclusive, in the same unit. */
  readonly ends: Int32Array;
  /** Of the word the piece belongs to: see `shapes`. */
  readonly shapes: Uint8Array;
  /** See `breaks`. */
  readonly breaks: Uint8Array;
  /** 1 inside quotation marks (the marks included), else 0. */
  readonly quoted: Uint8Array;
  /** Number of the word each piece belongs to, counted from 0 over the whole text. */
  readonly words: Int32Array;
  readonly sentences: readonly Span[];
  readonly quotes: readonly Quote[];
}

const space = /\p{White_Space}/u;

/**
 * Encodes the blocks (paragraphs, in order, not overlapping) of a text; what lies outside them is left out. Treebanks
 * bring their own `sentences`.
 */
export function encodeText(
  text: string,
  blocks: readonly Span[],
  vocabulary: Vocabulary,
  sentences: readonly Span[] = blocks.flatMap((block) => splitSentences(text, block)),
): EncodedText {
  const columns = openColumns(blocks.reduce((sum, [start, end]) => sum + end - start, 0));
  const { quotes } = scanQuotes(text, blocks);
  const isSentenceStart = passing(sentences.map(([start]) => start));
  const isQuoted = inside(quotes.map(({ span }) => span));
  let words = 0;
  for (const block of blocks) {
    let before = -1;
    for (const word of splitWords(text, block)) {
      const [start] = word.span;
      const begins = isSentenceStart(start);
      const spaced = before >= 0 && space.test(text.slice(before, start));
      let gap: number = before < 0 ? breaks.block : begins ? breaks.sentence : spaced ? breaks.space : breaks.none;
      const shape = readShape(text.slice(...word.span));
      for (const { id, span } of wordPieces(text, word, vocabulary)) {
        columns.add({ id, span, shape, gap, quoted: isQuoted(span[0]) ? 1 : 0, word: words });
        gap = breaks.none;
      }
      words += 1;
      before = word.span[1];
    }
  }
  return { text, ...columns.close(), sentences, quotes };
}

/** Asked with rising offsets: whether one of `starts` was passed since the last question. */
function passing(starts: readonly number[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    const from = next;
    while (next < starts.length && starts[next]! <= offset) next += 1;
    return next > from;
  };
}

/** Asked with rising offsets: whether the offset lies in one of `spans`, which are in order. */
function inside(spans: readonly Span[]): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    while (next < spans.length && spans[next]![1] <= offset) next += 1;
    return next < spans.length && spans[next]![0] <= offset;
  };
}

interface Row {
  readonly id: number;
  readonly span: Span;
  readonly shape: number;
  readonly gap: number;
  readonly quoted: number;
  readonly word: number;
}

/** Columns with room for `most` rows: pieces are never empty, so a text has no more of them than code units. */
function openColumns(most: number) {
  const ids = new Int32Array(most);
  const starts = new Int32Array(most);
  const ends = new Int32Array(most);
  const words = new Int32Array(most);
  const shapes = new Uint8Array(most);
  const gaps = new Uint8Array(most);
  const quoted = new Uint8Array(most);
  let count = 0;
  const add = (row: Row): void => {
    ids[count] = row.id;
    starts[count] = row.span[0];
    ends[count] = row.span[1];
    shapes[count] = row.shape;
    gaps[count] = row.gap;
    quoted[count] = row.quoted;
    words[count] = row.word;
    count += 1;
  };
  const close = () => ({
    ids: ids.slice(0, count),
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    shapes: shapes.slice(0, count),
    breaks: gaps.slice(0, count),
    quoted: quoted.slice(0, count),
    words: words.slice(0, count),
  });
  return { add, close };
}
