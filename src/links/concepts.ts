import { childOf, type WordTree } from "../grammar/word-tree.ts";
import type { Token } from "../schema/analysis.ts";
import { firstWhere } from "../text/first-where.ts";
import type { Span } from "../text/span.ts";
import { overlaps } from "../text/span.ts";
import { lightWords } from "./en/light-words.ts";
import { sameActs } from "./en/same-acts.ts";

/** What some words are about: their lemmas, or the act that a lemma is one of several words for. */
export type Concepts = ReadonlySet<string>;

const telling: ReadonlySet<string> = new Set(["NOUN", "PROPN", "VERB", "ADJ", "NUM"]);

const actOf: ReadonlyMap<string, string> = new Map(
  sameActs.flatMap((words) => words.map((word) => [word, `${words[0]!}*`] as const)),
);

/** Numbers of the words that stand in some spans. */
export const wordsIn = ({ tokens }: WordTree, spans: readonly Span[]): readonly number[] =>
  [...new Set(spans.flatMap((piece) => wordsAt(tokens, piece)))].sort((one, other) => one - other);

function wordsAt(tokens: readonly Token[], piece: Span): readonly number[] {
  const found: number[] = [];
  const first = firstWhere(tokens.length, (at) => tokens[at]!.span[1] > piece[0]);
  for (let at = first; at < tokens.length && overlaps(tokens[at]!.span, piece); at++) found.push(at);
  return found;
}

/** What some words are about. */
export const toConcepts = (tree: WordTree, words: readonly number[]): Concepts =>
  new Set(words.flatMap((at) => toConcept(tree, at)));

function toConcept(tree: WordTree, at: number): readonly string[] {
  const { lemma, upos } = tree.tokens[at]!;
  const word = lemma.toLowerCase();
  if (!telling.has(upos) || lightWords.has(word)) return [];
  const particle = childOf(tree, at, ["compound:prt"]);
  const whole = particle === undefined ? word : `${word} ${tree.tokens[particle]!.lemma.toLowerCase()}`;
  return [actOf.get(whole) ?? actOf.get(word) ?? word];
}

/** Whether a concept is an act for which there are several words. */
export const isAct = (concept: string): boolean => concept.endsWith("*");

/** The concepts of both. */
export const shared = (one: Concepts, other: Concepts): readonly string[] =>
  [...one].filter((concept) => other.has(concept));

/** How much each concept tells: the fewer sentences of the report it stands in, the more. */
export function toWeights(sentences: readonly Concepts[]): (concept: string) => number {
  const most = Math.log(1 + sentences.length);
  const holding = new Map<string, number>();
  for (const sentence of sentences)
    for (const concept of sentence) holding.set(concept, (holding.get(concept) ?? 0) + 1);
  return (concept) => (most === 0 ? 1 : Math.log(1 + sentences.length / Math.max(1, holding.get(concept) ?? 0)) / most);
}

/** The share of what the first is about that the second is about too. */
export function coverage(one: Concepts, other: Concepts, weightOf: (concept: string) => number): number {
  const sum = (concepts: readonly string[]): number => concepts.reduce((all, concept) => all + weightOf(concept), 0);
  const all = sum([...one]);
  return all === 0 ? 0 : sum(shared(one, other)) / all;
}
