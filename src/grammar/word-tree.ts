import type { Token } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { relatives } from "./en/relatives.ts";

/** The words of a report, and for each the numbers of those that hang on it. */
export interface WordTree {
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
}

/** Hangs the words of a report on each other, as the parser read them. */
export function toWordTree(tokens: readonly Token[]): WordTree {
  const children: number[][] = tokens.map(() => []);
  for (const [at, { head }] of tokens.entries()) children[head]?.push(at);
  return { tokens, children };
}

/** The first word that hangs on another by one of some relations. */
export const childOf = ({ tokens, children }: WordTree, at: number, relations: readonly string[]): number | undefined =>
  children[at]!.find((child) => relations.includes(tokens[child]!.deprel));

/** The verb's subject, or that of the verb it goes on from ("confirmed the death and put the number at …"). */
export function subjectOf(tree: WordTree, verb: number): number | undefined {
  const own = childOf(tree, verb, ["nsubj"]);
  const { deprel, head } = tree.tokens[verb]!;
  if (own !== undefined || deprel !== "conj") return own;
  const shared = subjectOf(tree, head);
  if (shared === undefined || !isRelative(tree, shared) || !isAfterComma(tree, verb)) return shared;
  const around = verbAround(tree, head);
  return around === undefined ? undefined : subjectOf(tree, around);
}

/** "That", "which", "who": told of somebody, not by them. */
export const isRelative = ({ tokens }: WordTree, at: number): boolean => relatives.has(tokens[at]!.lemma);

/** "Confirmed the death of a driver, who had fallen, and put the number at 27": a comma closes the relative clause. */
function isAfterComma({ tokens, children }: WordTree, verb: number): boolean {
  const and = children[verb]!.find((child) => tokens[child]!.deprel === "cc");
  return and !== undefined && tokens[and - 1]?.lemma === ",";
}

/** The verb around the relative clause in which a verb stands. */
function verbAround({ tokens }: WordTree, verb: number): number | undefined {
  let at = verb;
  while (at >= 0 && tokens[at]!.deprel !== "acl:relcl") at = tokens[at]!.head;
  while (at >= 0 && (tokens[at]!.deprel === "acl:relcl" || tokens[at]!.upos !== "VERB")) at = tokens[at]!.head;
  return at < 0 ? undefined : at;
}

/** A word and all that hangs on it, in the order of the text, without what hangs by some relations. */
export function wordsBelow(
  { tokens, children }: WordTree,
  top: number,
  without: readonly string[] = [],
): readonly number[] {
  const below = (at: number): readonly number[] => [at, ...children[at]!.flatMap(below)];
  const kept = children[top]!.filter((child) => !without.includes(tokens[child]!.deprel));
  return [top, ...kept.flatMap(below)].toSorted((one, other) => one - other);
}

/** Whether a number hangs on a word, or is it. */
export const holdsNumber = (tree: WordTree, at: number): boolean =>
  wordsBelow(tree, at).some((word) => tree.tokens[word]!.upos === "NUM");

/** The prepositions that stand before a word, and its "'s"; the "per" of "per cent" is none. */
export const casesOf = ({ tokens, children }: WordTree, at: number): readonly string[] =>
  children[at]!.filter((child) => tokens[child]!.deprel === "case" && tokens[child]!.lemma !== "per").map(
    (child) => tokens[child]!.lemma,
  );

/** From the first to the last of some words, punctuation at its ends left off. */
export function spanOf({ tokens }: WordTree, words: readonly number[]): Span {
  const isMark = (at: number): boolean => tokens[at]!.upos === "PUNCT";
  const first = words.find((at) => !isMark(at)) ?? words[0]!;
  const last = words.findLast((at) => !isMark(at)) ?? first;
  return [tokens[first]!.span[0], tokens[last]!.span[1]];
}
