import type { Analysis } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { toConfidence, toEvidence } from "./confidence.ts";
import type { PieceRange } from "./cut-windows.ts";
import { type EncodedText, encodeText } from "./encode-text.ts";
import { findParents } from "./find-parents.ts";
import { findStatements, type Statement } from "./find-statements.ts";
import type { ReaderModel } from "./reader-model.ts";
import { toFound } from "./to-found.ts";
import { lengthOf } from "./to-rows.ts";
import { widenChains } from "./widen-chains.ts";

/** Shorter contents ("a hoax") hold no statement of their own. */
const leastInnerPieces = 8;

/**
 * Reads a text twice: its passages, and then the contents it found, each as a text of its own. The model was trained on
 * articles in which no statement stands inside another, so the second reading is what finds "Azerbaijan said that …"
 * inside "… , according to the presidency". `passages` are what is read, in order: blocks of one passage are read as one
 * text, so that no statement runs from a heading into the paragraph under it.
 */
export async function analyse(
  text: string,
  passages: readonly (readonly Span[])[],
  model: ReaderModel,
): Promise<Analysis> {
  const encoded = encodeText(text, passages.flat(), model.vocabulary);
  const { statements, parents } = await readStatements(encoded, passages, model);
  return {
    sentences: encoded.sentences,
    quotes: encoded.quotes,
    attributions: statements.map((statement, index) => toFound(statement, parents[index]!, encoded, model.settings)),
  };
}

/** The statements of both readings in the order of their cues, and the number of the one that each stands in. */
export async function readStatements(
  encoded: EncodedText,
  passages: readonly (readonly Span[])[],
  model: ReaderModel,
): Promise<{ readonly statements: readonly Statement[]; readonly parents: readonly (number | null)[] }> {
  const found = await findStatements(encoded, toRanges(encoded, passages), model, { isInner: false });
  const outer = found.filter(({ content }) => content.length > 0);
  const inner = await readContents(encoded, outer, model);
  const statements = widenChains([...outer, ...inner].sort((one, other) => one.cue.firstPiece - other.cue.firstPiece));
  return { statements, parents: findParents(statements) };
}

/** The pieces of each passage. */
function toRanges({ starts }: EncodedText, passages: readonly (readonly Span[])[]): readonly PieceRange[] {
  let piece = 0;
  return passages.map((blocks) => {
    const firstPiece = piece;
    const end = blocks.at(-1)?.[1] ?? 0;
    while (piece < starts.length && starts[piece]! < end) piece += 1;
    return { firstPiece, endPiece: piece };
  });
}

/** The second reading: statements with a source inside the contents of those that are sure enough to be kept. */
async function readContents(
  encoded: EncodedText,
  outer: readonly Statement[],
  model: ReaderModel,
): Promise<readonly Statement[]> {
  const { confidence, keep } = model.settings;
  const contents = outer
    .filter((statement) => toConfidence(toEvidence(statement), confidence) >= keep)
    .flatMap(({ content }) => content)
    .filter((range) => lengthOf(range) >= leastInnerPieces);
  const statements = await findStatements(encoded, contents, model, { isInner: true });
  return statements
    .filter(({ content, source }) => content.length > 0 && source !== null)
    .filter(({ cue }) => !outer.some((other) => share(cue, other.cue)));
}

const share = (one: PieceRange, other: PieceRange): boolean =>
  one.firstPiece < other.endPiece && other.firstPiece < one.endPiece;
