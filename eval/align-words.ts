import type { Span } from "../src/text/span.ts";
import { addCounts, type Counts, noCounts } from "./table.ts";

/** A word of either side; `head` is the number of its head among the words of its side, -1 for a root. */
export interface AnyWord {
  readonly span: Span;
  readonly upos: string;
  readonly lemma: string;
  readonly head: number;
  readonly deprel: string;
}

export const wordFigures = ["words", "UPOS", "UAS", "LAS", "LAS main", "lemma"] as const;
export type WordFigure = (typeof wordFigures)[number];
export type WordScore = Readonly<Record<WordFigure, Counts>>;

export const noWordScore: WordScore = toScore(() => noCounts);

export const addWordScores = (one: WordScore, other: WordScore): WordScore =>
  toScore((figure) => addCounts(one[figure], other[figure]));

/**
 * Compares a parse with a treebank's as the shared task of CoNLL 2018 does: words are the same if they stand in the same place, and
 * heads if they are the same words. "LAS main" leaves subtypes of relations out, as that task did.
 */
export function alignWords(gold: readonly AnyWord[], found: readonly AnyWord[]): WordScore {
  const places = new Map(gold.map((word, index) => [String(word.span), index] as const));
  const pairs = found.flatMap((word) => {
    const index = places.get(String(word.span));
    return index === undefined ? [] : [{ word, like: gold[index]! }];
  });
  const isSameHead = ({ word, like }: (typeof pairs)[number]): boolean =>
    word.head === -1
      ? like.head === -1
      : like.head !== -1 && String(found[word.head]!.span) === String(gold[like.head]!.span);
  const right: Readonly<Record<WordFigure, (pair: (typeof pairs)[number]) => boolean>> = {
    words: () => true,
    UPOS: ({ word, like }) => word.upos === like.upos,
    UAS: isSameHead,
    LAS: (pair) => isSameHead(pair) && pair.word.deprel === pair.like.deprel,
    "LAS main": (pair) => isSameHead(pair) && main(pair.word.deprel) === main(pair.like.deprel),
    lemma: ({ word, like }) => word.lemma === like.lemma,
  };
  return toScore((figure) => ({
    gold: gold.length,
    found: found.length,
    right: pairs.filter(right[figure]).length,
  }));
}

const main = (relation: string): string => relation.split(":")[0]!;

function toScore(of: (figure: WordFigure) => Counts): WordScore {
  return Object.fromEntries(wordFigures.map((figure) => [figure, of(figure)])) as Record<WordFigure, Counts>;
}
