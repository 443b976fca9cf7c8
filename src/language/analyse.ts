import type { Analysis } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { agreeOnKinds } from "./agree-on-kinds.ts";
import { cleanNames } from "./clean-names.ts";
import { toConfidence, toEvidence } from "./confidence.ts";
import { cutStretches, type Stretch } from "./cut-stretches.ts";
import { cutWindows, type PieceRange } from "./cut-windows.ts";
import { type EncodedText, encodeText } from "./encode-text.ts";
import { encodeWindows } from "./encode-windows.ts";
import { findParents } from "./find-parents.ts";
import { findStatements, type Statement } from "./find-statements.ts";
import { joinOfNames } from "./join-of-names.ts";
import { type Parse, readGrammar } from "./read-grammar.ts";
import type { ReaderModel } from "./reader-model.ts";
import { toFound } from "./to-found.ts";
import { lengthOf } from "./to-rows.ts";
import { toTokens } from "./to-tokens.ts";
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
  const { statements, parents, stretches, parses } = await readStatements(encoded, passages, model);
  const tokens = toTokens(text, stretches, parses);
  const names = parses.flatMap((parse) => parse.names).sort((one, other) => one.span[0] - other.span[0]);
  return {
    sentences: encoded.sentences,
    quotes: encoded.quotes,
    tokens,
    names: joinOfNames(text, cleanNames(text, agreeOnKinds(text, names), tokens), tokens),
    attributions: statements.map((statement, index) => toFound(statement, parents[index]!, encoded, model.settings)),
  };
}

/** What both readings found: the statements in the order of their cues, with the number of the one that each stands in. */
export interface Reading extends FirstReading {
  readonly parents: readonly (number | null)[];
}

export async function readStatements(
  encoded: EncodedText,
  passages: readonly (readonly Span[])[],
  model: ReaderModel,
): Promise<Reading> {
  const first = await readPassages(encoded, toRanges(encoded, passages), model);
  const outer = first.statements.filter(({ content }) => content.length > 0);
  const inner = await readContents(encoded, outer, model);
  const statements = widenChains([...outer, ...inner].sort(byCue));
  return { ...first, statements, parents: findParents(statements) };
}

const byCue = (one: Statement, other: Statement): number => one.cue.firstPiece - other.cue.firstPiece;

/** What the first reading found: statements, and the grammar of all sentences. */
interface FirstReading {
  readonly statements: readonly Statement[];
  readonly stretches: readonly Stretch[];
  readonly parses: readonly Parse[];
}

async function readPassages(
  encoded: EncodedText,
  ranges: readonly PieceRange[],
  model: ReaderModel,
): Promise<FirstReading> {
  const windows = ranges.flatMap((range) => cutWindows(encoded, range, model.settings.window));
  const stretches = cutStretches(encoded, windows);
  const statements: Statement[] = [];
  const parses: Parse[] = [];
  for await (const batch of encodeWindows(encoded, windows, model)) {
    statements.push(...(await findStatements(encoded, batch, model, { isInner: false })));
    parses.push(...(await readGrammar(stretches, batch, model)));
  }
  return { statements: statements.sort(byCue), stretches, parses };
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
  const windows = contents.flatMap((range) => cutWindows(encoded, range, model.settings.window));
  const statements: Statement[] = [];
  for await (const batch of encodeWindows(encoded, windows, model)) {
    statements.push(...(await findStatements(encoded, batch, model, { isInner: true })));
  }
  return statements
    .sort(byCue)
    .filter(({ content, source }) => content.length > 0 && source !== null)
    .filter(({ cue }) => !outer.some((other) => share(cue, other.cue)));
}

const share = (one: PieceRange, other: PieceRange): boolean =>
  one.firstPiece < other.endPiece && other.firstPiece < one.endPiece;
