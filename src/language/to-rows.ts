import type { PieceRange, Window } from "./cut-windows.ts";
import { breaks, type EncodedText } from "./encode-text.ts";
import type { CueInputs, RoleInputs, Table } from "./reader-model.ts";
import type { Vocabulary } from "./vocabulary.ts";

const columns = ["ids", "shapes", "breaks", "quoted"] as const;

/** A cue as the role head is asked about it: its pieces, and the row of states where its window's first piece stands. */
export interface Crop extends PieceRange {
  readonly cue: PieceRange;
  /** Row of `states` of piece 0, if the window began there: row = offset + piece. */
  readonly offset: number;
}

export const lengthOf = ({ firstPiece, endPiece }: PieceRange): number => endPiece - firstPiece;

const toTable = (rows: number, columns: number): Table<Int32Array> => ({
  data: new Int32Array(rows * columns),
  shape: [rows, columns],
});

/** The encoder's input for some windows, each between [CLS] and [SEP], padded to the longest. */
export function toCueInputs(encoded: EncodedText, windows: readonly Window[], vocabulary: Vocabulary): CueInputs {
  const length = Math.max(...windows.map(lengthOf)) + 2;
  const table = () => toTable(windows.length, length);
  const inputs = { ids: table(), shapes: table(), breaks: table(), quoted: table(), mask: table() };
  for (const [row, window] of windows.entries()) {
    const start = row * length;
    const pieces = lengthOf(window);
    for (const name of columns) {
      inputs[name].data.set(encoded[name].subarray(window.firstPiece, window.endPiece), start + 1);
    }
    // A content that is read by itself begins as a text does.
    if (window.owned.firstPiece === window.firstPiece) inputs.breaks.data[start + 1] = breaks.block;
    inputs.ids.data[start] = vocabulary.classify;
    inputs.ids.data[start + pieces + 1] = vocabulary.separate;
    inputs.mask.data.fill(1, start, start + pieces + 2);
  }
  return inputs;
}

/** The role head's input for some cues, padded to the widest crop. */
export function toRoleInputs(crops: readonly Crop[], states: Table<Float32Array>): RoleInputs {
  const width = Math.max(...crops.map(lengthOf));
  const longest = Math.max(...crops.map(({ cue }) => lengthOf(cue)));
  const table = (columns: number) => toTable(crops.length, columns);
  const inputs = {
    at: table(width),
    buckets: table(width),
    mask: table(width),
    cueAt: table(longest),
    cueMask: table(longest),
  };
  for (const [row, { firstPiece, endPiece, cue, offset }] of crops.entries()) {
    for (let piece = firstPiece; piece < endPiece; piece += 1) {
      const at = row * width + piece - firstPiece;
      inputs.at.data[at] = offset + piece;
      inputs.buckets.data[at] = toBucket(distance(piece, cue));
      inputs.mask.data[at] = 1;
    }
    for (let piece = cue.firstPiece; piece < cue.endPiece; piece += 1) {
      inputs.cueAt.data[row * longest + piece - cue.firstPiece] = offset + piece;
      inputs.cueMask.data[row * longest + piece - cue.firstPiece] = 1;
    }
  }
  return { ...inputs, states };
}

/** Signed distance of a piece from the cue, in pieces; 0 on the cue itself. */
const distance = (piece: number, { firstPiece, endPiece }: PieceRange): number =>
  Math.min(piece - firstPiece, 0) + Math.max(piece - endPiece + 1, 0);

/** The bucket of the cue itself; eight powers of two, in halves, on either side of it. */
const middle = 16;

/** Numbers distances as training does: buckets widen by half powers of two. */
export function toBucket(distance: number): number {
  if (distance === 0) return middle;
  const size = Math.min(middle, Math.floor(2 * Math.log2(Math.abs(distance)) + 1));
  return middle + Math.sign(distance) * size;
}
