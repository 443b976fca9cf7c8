import { cutWindows, type PieceRange, type Window } from "./cut-windows.ts";
import type { EncodedText } from "./encode-text.ts";
import { type Cue, findCues } from "./find-cues.ts";
import { finishContents } from "./finish-contents.ts";
import { type Roles, readRoles } from "./read-roles.ts";
import type { ReaderModel } from "./reader-model.ts";
import { type Crop, lengthOf, toCueInputs } from "./to-rows.ts";

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

/** Pieces that go through the encoder together, padding included. A report shares its rows with no other. */
const piecesAtOnce = 800;
/** A row joins longer ones if it is this share of the longest: what padding costs is then less than another call. */
const likeLength = 0.75;

/** Reads some ranges of a text, each as a text of its own, and returns the statements in the order of their cues. */
export async function findStatements(
  encoded: EncodedText,
  ranges: readonly PieceRange[],
  model: ReaderModel,
  { isInner }: ReadingOptions,
): Promise<readonly Statement[]> {
  const least = isInner ? model.settings.innerLeast : model.settings.cueLeast;
  const windows = ranges.flatMap((range) => cutWindows(encoded, range, model.settings.window));
  const statements: Statement[] = [];
  for (const together of groupByLength(windows)) {
    const inputs = toCueInputs(encoded, together, model.vocabulary);
    const { states, cues } = await model.readCues(inputs);
    const length = inputs.ids.shape[1]!;
    const crops: Question[] = [];
    for (const [row, window] of together.entries()) {
      const offset = row * length + 1 - window.firstPiece;
      const own = cues.subarray((row * length + 1) * labels, (row * length + 1 + lengthOf(window)) * labels);
      crops.push(...toCrops(window, own, offset, model, least));
    }
    const roles = await readRoles(crops, states, model);
    statements.push(...roles.map((found, index) => toStatement(found, crops[index]!, encoded, isInner)));
  }
  return statements.sort((one, other) => one.cue.firstPiece - other.cue.firstPiece);
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

/** Rows of like length together, longest first; the order is a function of the windows alone. */
function groupByLength(windows: readonly Window[]): readonly (readonly Window[])[] {
  const sorted = windows.toSorted((one, other) => lengthOf(other) - lengthOf(one) || one.firstPiece - other.firstPiece);
  const groups: Window[][] = [];
  for (const window of sorted) {
    const group = groups.at(-1);
    const longest = group ? lengthOf(group[0]!) + 2 : 0;
    const isAlike = lengthOf(window) + 2 >= likeLength * longest;
    if (group && isAlike && (group.length + 1) * longest <= piecesAtOnce) group.push(window);
    else groups.push([window]);
  }
  return groups;
}

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
