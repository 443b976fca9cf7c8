import type { Analysis, FoundAttribution } from "../schema/analysis.ts";
import type { ReaderSettings } from "../schema/reader-settings.ts";
import type { Span } from "../text/span.ts";
import type { PieceRange } from "./cut-windows.ts";
import { type EncodedText, encodeText } from "./encode-text.ts";
import { findStatements, type Reading, type Statement } from "./find-statements.ts";
import type { ReaderModel } from "./reader-model.ts";
import { lengthOf } from "./to-rows.ts";

/** Shorter contents ("a hoax") hold no statement of their own. */
const leastInnerPieces = 6;

/**
 * Reads a text twice: as a whole, and then the contents it found, each as a text of its own. The model was trained on
 * articles in which no statement stands inside another, so the second reading is what finds "Azerbaijan said that …"
 * inside "… , according to the presidency". `blocks` are the parts that are read, in order.
 */
export async function analyse(text: string, blocks: readonly Span[], model: ReaderModel): Promise<Analysis> {
  const encoded = encodeText(text, blocks, model.vocabulary);
  const { settings } = model;
  const whole = { firstPiece: 0, endPiece: encoded.ids.length };
  const outer = await findStatements(encoded, [whole], model);
  const kept = outer.statements.filter((statement) => isWhole(statement) && confidenceOf(statement, settings) > 0);
  const contents = innerRanges(kept, outer, settings);
  const inner = await findStatements(encoded, contents, model, { least: settings.innerLeast });
  const added = inner.statements.filter(
    (one) => isWhole(one) && one.source && !kept.some((other) => share(one.cue, other.cue)),
  );
  const statements = [...kept, ...added].sort((one, other) => one.cue.firstPiece - other.cue.firstPiece);
  return {
    sentences: encoded.sentences,
    quotes: encoded.quotes,
    attributions: statements.map((statement) => toFound(statement, statements, encoded, settings)),
  };
}

const isWhole = ({ content }: Statement): boolean => content.length > 0;

const share = (one: PieceRange, other: PieceRange): boolean =>
  one.firstPiece < other.endPiece && other.firstPiece < one.endPiece;

/** Contents in which the first reading half saw a cue. */
function innerRanges(
  statements: readonly Statement[],
  { chances }: Reading,
  { innerFloor }: ReaderSettings,
): readonly PieceRange[] {
  const contents = statements.flatMap(({ content }) => content).filter((range) => lengthOf(range) >= leastInnerPieces);
  return contents.filter(({ firstPiece, endPiece }) =>
    chances.subarray(firstPiece, endPiece).some((chance) => chance >= innerFloor),
  );
}

/** The share that is right among statements with these scores. */
export function confidenceOf({ cue, source, content }: Statement, { confidence: weights }: ReaderSettings): number {
  const chance = Math.min(Math.max(cue.score, 1e-4), 1 - 1e-4);
  const pieces = content.reduce((sum, run) => sum + lengthOf(run), 0);
  const contentScore = content.reduce((sum, run) => sum + run.score * lengthOf(run), 0) / Math.max(1, pieces);
  const score =
    weights.bias +
    weights.cue * Math.log(chance / (1 - chance)) +
    (source ? weights.source * source.score : weights.noSource) +
    weights.content * contentScore;
  return 1 / (1 + Math.exp(-score));
}

function toFound(
  statement: Statement,
  all: readonly Statement[],
  encoded: EncodedText,
  settings: ReaderSettings,
): FoundAttribution {
  const { cue, source, content } = statement;
  return {
    source: source ? [toSpan(source, encoded)] : [],
    cue: toSpan(cue, encoded),
    content: toSpans(content, encoded),
    parent: findParent(statement, all),
    confidence: Math.round(confidenceOf(statement, settings) * 1e4) / 1e4,
  };
}

/** The narrowest content that holds this cue, of a statement whose own cue does not stand in this one's content. */
function findParent({ cue, content }: Statement, all: readonly Statement[]): number | null {
  const holds = (ranges: readonly PieceRange[], { firstPiece }: PieceRange): boolean =>
    ranges.some((range) => range.firstPiece <= firstPiece && firstPiece < range.endPiece);
  const size = (statement: Statement): number => statement.content.reduce((sum, run) => sum + lengthOf(run), 0);
  const around = all
    .map((other, index) => ({ other, index }))
    .filter(({ other }) => other.cue !== cue && holds(other.content, cue) && !holds(content, other.cue))
    .sort((one, two) => size(one.other) - size(two.other) || one.index - two.index);
  return around[0]?.index ?? null;
}

const toSpans = (ranges: readonly PieceRange[], encoded: EncodedText): readonly Span[] => {
  const spans: Span[] = [];
  for (const span of ranges.map((range) => toSpan(range, encoded))) {
    const last = spans.at(-1);
    if (last && span[0] < last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], span[1])];
    else spans.push(span);
  }
  return spans;
};

/** From the first piece's word to the last piece's word: never part of a word. */
function toSpan({ firstPiece, endPiece }: PieceRange, { starts, ends, words }: EncodedText): Span {
  let first = firstPiece;
  let last = endPiece - 1;
  while (first > 0 && words[first - 1] === words[first]) first -= 1;
  while (last + 1 < words.length && words[last + 1] === words[last]) last += 1;
  return [starts[first]!, ends[last]!];
}
