import type { Stretch } from "./cut-stretches.ts";
import type { GrammarInputs, Table } from "./reader-model.ts";

/** A stretch in a batch of the encoder: row of its states = offset + piece. */
export interface PlacedStretch extends Stretch {
  readonly offset: number;
}

const toTable = (rows: number, columns: number): Table<Int32Array> => ({
  data: new Int32Array(rows * columns),
  shape: [rows, columns],
});

/** The input of the grammar for some stretches, padded to the one of most words; `states` are those of the batch. */
export function toGrammarInputs(placed: readonly PlacedStretch[], states: Table<Float32Array>): GrammarInputs {
  const width = Math.max(...placed.map(({ words }) => words.length));
  const [words, wordMask] = [toTable(placed.length, width), toTable(placed.length, width)];
  for (const [row, stretch] of placed.entries()) {
    for (const [at, { piece }] of stretch.words.entries()) {
      words.data[row * width + at] = stretch.offset + Math.min(piece, stretch.endPiece - 1);
      wordMask.data[row * width + at] = 1;
    }
  }
  return { states, words, wordMask };
}
