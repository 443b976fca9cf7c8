import type { Window } from "./cut-windows.ts";
import type { EncodedText } from "./encode-text.ts";
import { groupRows } from "./group-rows.ts";
import type { CueAnswer, ReaderModel } from "./reader-model.ts";
import { lengthOf, toCueInputs } from "./to-rows.ts";

/** Windows that went through the encoder together, with what it says of them. */
export interface EncodedWindows extends CueAnswer {
  readonly windows: readonly Window[];
  /** Length of a row, padding included: window number n begins at row n × length of the states. */
  readonly length: number;
}

/** As much as is fastest. */
const piecesAtOnce = 800;

/** Reads windows of a text, a few of like length at a time; the order is a function of the windows alone. */
export async function* encodeWindows(
  encoded: EncodedText,
  windows: readonly Window[],
  model: ReaderModel,
): AsyncGenerator<EncodedWindows> {
  const inOrder = windows.toSorted((one, other) => one.firstPiece - other.firstPiece);
  // [CLS] and [SEP] stand around each.
  for (const together of groupRows(inOrder, (window) => lengthOf(window) + 2, { piecesAtOnce })) {
    const inputs = toCueInputs(encoded, together, model.vocabulary);
    yield { ...(await model.readCues(inputs)), windows: together, length: inputs.ids.shape[1]! };
  }
}

/** What is added to a piece's number to get its row in the states, for a window of the batch. */
export const offsetOf = ({ length, windows }: EncodedWindows, row: number): number =>
  row * length + 1 - windows[row]!.firstPiece;
