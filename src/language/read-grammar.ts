import type { Grammar } from "./best-path.ts";
import type { Stretch } from "./cut-stretches.ts";
import { type EncodedWindows, offsetOf } from "./encode-windows.ts";
import { findTree } from "./find-tree.ts";
import { groupRows } from "./group-rows.ts";
import { readNames, type ScoredName, toNameGrammar } from "./read-names.ts";
import type { GrammarAnswer, ReaderModel, RelationInputs } from "./reader-model.ts";
import { toGrammarInputs } from "./to-grammar-inputs.ts";

/** A stretch as it was parsed. */
export interface Parse {
  readonly stretch: Stretch;
  /** One for each of its words. */
  readonly words: readonly ParsedWord[];
  readonly names: readonly ScoredName[];
}

export interface ParsedWord {
  readonly upos: string;
  /** Number of its head, counted from 1 in the stretch; 0 for its root. */
  readonly head: number;
  readonly deprel: string;
}

/** Words that go through the grammar together, padding included: as many as pieces through the encoder. */
const wordsAtOnce = 800;

/** Parses the stretches that some windows own, from the states that the encoder has made of them. */
export async function readGrammar(
  stretches: readonly Stretch[],
  batch: EncodedWindows,
  model: ReaderModel,
): Promise<readonly Parse[]> {
  const placed = batch.windows.flatMap(({ owned, endPiece }, row) =>
    stretches
      .filter(({ firstPiece }) => owned.firstPiece <= firstPiece && firstPiece < owned.endPiece)
      .map((stretch) => ({ ...stretch, endPiece: Math.min(stretch.endPiece, endPiece), offset: offsetOf(batch, row) })),
  );
  const labels = toLabels(model);
  const parses: Parse[] = [];
  for (const together of groupRows(placed, ({ words }) => words.length, { piecesAtOnce: wordsAtOnce })) {
    const answer = await model.readGrammar(toGrammarInputs(together, batch.states));
    const trees = together.map(({ words }, row) => findTree(toHeadScores(answer, row, words.length)));
    const relations = await model.readRelations(toRelationInputs(answer, trees));
    let first = 0;
    for (const [row, stretch] of together.entries()) {
      const heads = trees[row]!;
      parses.push(toParse(stretch, { answer, row, heads, relations: relations.subarray(first) }, labels));
      first += heads.length;
    }
  }
  return parses;
}

/** For each word of a row how likely each word is its head, the root first. */
const toHeadScores = ({ heads, width }: GrammarAnswer, row: number, count: number): readonly Float64Array[] =>
  Array.from({ length: count }, (_, word) => {
    const start = (row * width + word) * (width + 1);
    return new Float64Array(heads.subarray(start, start + count + 1));
  });

/** All words of all trees with their heads, as rows of the sides, in which the root of each row comes first. */
function toRelationInputs({ sides, width }: GrammarAnswer, trees: readonly (readonly number[])[]): RelationInputs {
  const toTable = (rows: readonly number[]) => ({ data: Int32Array.from(rows), shape: [rows.length] });
  return {
    sides,
    below: toTable(trees.flatMap((heads, row) => heads.map((_, word) => row * (width + 1) + word + 1))),
    above: toTable(trees.flatMap((heads, row) => heads.map((head) => row * (width + 1) + head))),
  };
}

interface Labels {
  readonly parts: readonly string[];
  readonly relations: readonly string[];
  readonly names: Grammar;
}

const toLabels = ({ settings: { partLabels, relationLabels, nameLabels } }: ReaderModel): Labels => ({
  parts: partLabels,
  relations: relationLabels,
  names: toNameGrammar(nameLabels),
});

/** What the graphs answer on one row: `relations` begin with those of its words. */
interface RowAnswer {
  readonly answer: GrammarAnswer;
  readonly row: number;
  readonly heads: readonly number[];
  readonly relations: Int32Array;
}

/** A row, decoded: the likeliest part of speech of each word, the tree of all, the names among them. */
function toParse(stretch: Stretch, { answer, row, heads, relations }: RowAnswer, labels: Labels): Parse {
  const { width } = answer;
  const count = stretch.words.length;
  const parts = labels.parts.length;
  const words = heads.map((head, word): ParsedWord => {
    const at = row * width + word;
    const relation = labels.relations[relations[word]!]!;
    const upos = labels.parts[highest(answer.parts.subarray(at * parts, (at + 1) * parts))]!;
    return { upos, head, deprel: toRelation(relation, head) };
  });
  const names = labels.names.labels.length;
  const scores = answer.names.subarray(row * width * names, (row * width + count) * names);
  return {
    stretch,
    words,
    names: readNames(
      stretch.words.map(({ span }) => span),
      scores,
      labels.names,
    ),
  };
}

/** Relations are chosen word by word, heads for all at once: only the root of the tree is called so. */
const toRelation = (relation: string, head: number): string =>
  head === 0 ? "root" : relation === "root" ? "parataxis" : relation;

function highest(values: Float32Array): number {
  let winner = 0;
  for (let label = 1; label < values.length; label += 1) if (values[label]! > values[winner]!) winner = label;
  return winner;
}
