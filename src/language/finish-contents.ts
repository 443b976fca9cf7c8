import type { PieceRange } from "./cut-windows.ts";
import { breaks, type EncodedText } from "./encode-text.ts";
import type { Run } from "./read-roles.ts";

/** What the role head saw around a cue, and the range of the text that it could have seen. */
export interface Sight extends PieceRange {
  readonly within: PieceRange;
}

/**
 * Contents that run to the edge of what the role head saw were cut there, not by the speaker: they go on to the end of
 * their quotation where the edge is inside one, else of their sentence.
 */
export function finishContents(contents: readonly Run[], sight: Sight, encoded: EncodedText): readonly Run[] {
  return contents.map((run) => {
    const firstPiece = run.firstPiece === sight.firstPiece ? beginning(run.firstPiece, sight.within, encoded) : null;
    const endPiece = run.endPiece === sight.endPiece ? ending(run.endPiece, sight.within, encoded) : null;
    return { ...run, firstPiece: firstPiece ?? run.firstPiece, endPiece: endPiece ?? run.endPiece };
  });
}

/** Where the sentence or quotation that goes on across `edge` begins. */
function beginning(edge: number, { firstPiece }: PieceRange, encoded: EncodedText): number {
  const isInside = isGoingOn(edge, encoded);
  let piece = edge;
  while (piece > firstPiece && isInside(piece)) piece -= 1;
  return piece;
}

/** Where the sentence or quotation that goes on across `edge` ends, exclusive. */
function ending(edge: number, { endPiece }: PieceRange, encoded: EncodedText): number {
  const isInside = isGoingOn(edge, encoded);
  let piece = edge;
  while (piece < endPiece && isInside(piece)) piece += 1;
  return piece;
}

/** Whether the quotation at `edge`, or else the sentence, goes on from the piece before into a piece. */
function isGoingOn(edge: number, { starts, ends, quotes, breaks: before }: EncodedText): (piece: number) => boolean {
  const quote = quotes.find(({ span: [start, end] }) => start < starts[edge]! && ends[edge - 1]! < end);
  if (!quote) return (piece) => before[piece]! < breaks.sentence;
  return (piece) => quote.span[0] < starts[piece]! && starts[piece]! < quote.span[1];
}
