import type { PieceRange, Window } from "./cut-windows.ts";
import type { EncodedText } from "./encode-text.ts";
import { type EncodedWindows, offsetOf } from "./encode-windows.ts";
import { type Cue, findCues } from "./find-cues.ts";
import { finishContents } from "./finish-contents.ts";
import { type Roles, readRoles } from "./read-roles.ts";
import type { ReaderModel } from "./reader-model.ts";
import { type Crop, lengthOf } from "./to-rows.ts";

/** One cue with what stands around it, in pieces of the encoded text. */
export interface Statement extends Roles {
  readonly cue: Cue;
  /** Whether it was found by reading a content as a text of its own. */
  readonly isInner: boolean;
}

export interface ReadingOptions {
  /** Whether the ranges are contents of statements found before. */
  readonly isInner: boolean;
}

/** The statements whose cues some windows own, window after window. */
export async function findStatements(
  encoded: EncodedText,
  batch: EncodedWindows,
  model: ReaderModel,
  { isInner }: ReadingOptions,
): Promise<readonly Statement[]> {
  const least = isInner ? model.settings.innerLeast : model.settings.cueLeast;
  const crops = batch.windows.flatMap((window, row) => {
    const first = row * batch.length + 1;
    const own = batch.cues.subarray(first * labels, (first + lengthOf(window)) * labels);
    return toCrops(window, own, offsetOf(batch, row), model, least);
  });
  const roles = await readRoles(crops, batch.states, model);
  return roles.map((found, index) => toStatement(found, crops[index]!, encoded, isInner));
}

const labels = 3;

/** What the role head is asked: about which cue, and how far its window could have reached. */
interface Question extends Crop {
  readonly cue: Cue;
  readonly within: PieceRange;
}

const toStatement = (
  { source, content }: Roles,
  sight: Question,
  encoded: EncodedText,
  isInner: boolean,
): Statement => ({
  cue: sight.cue,
  source,
  content: finishContents(content, sight, encoded),
  isInner,
});

/** The owned cues of a window worth asking about, with the pieces around them that the role head sees. */
function toCrops(
  window: Window,
  cues: Float32Array,
  offset: number,
  { settings: { cueFloor, crop } }: ReaderModel,
  least: number,
): readonly Question[] {
  return findCues(cues, lengthOf(window), cueFloor)
    .map((cue) => ({
      ...cue,
      firstPiece: cue.firstPiece + window.firstPiece,
      endPiece: cue.endPiece + window.firstPiece,
    }))
    .filter(({ firstPiece, score }) => score >= least && isOwned(window, firstPiece))
    .map((cue) => ({
      cue,
      offset,
      within: window.range,
      firstPiece: Math.max(window.firstPiece, cue.firstPiece - crop.left),
      endPiece: Math.min(window.endPiece, cue.endPiece + crop.right),
    }));
}

const isOwned = ({ owned }: Window, piece: number): boolean => owned.firstPiece <= piece && piece < owned.endPiece;
