import { toWordTree } from "../grammar/word-tree.ts";
import { overlaps, type Span } from "../text/span.ts";
import { toConcepts, toWeights, wordsIn } from "./concepts.ts";
import { namesOfActs } from "./names-of-acts.ts";
import type { Account, LinkFacts, Scene, Statement } from "./statement.ts";

/** Reads what each statement is about, and how much that tells in this report. */
export function toScene(text: string, facts: LinkFacts): Scene {
  const tree = toWordTree(facts.tokens);
  const bySentence = facts.sentences.map((sentence) => toConcepts(tree, wordsIn(tree, [sentence])));
  const toStatement = (account: Account): Statement => {
    const words = wordsIn(tree, account.content);
    const spans = [...account.cue, ...account.content];
    return {
      account,
      sentence: sentenceOf(facts.sentences, account.cue[0] ?? account.content[0]!),
      start: Math.min(...spans.map(([start]) => start)),
      words,
      concepts: toConcepts(tree, words),
      acts: namesOfActs(text, account),
    };
  };
  const statements = facts.attributions
    .filter(({ cue, content }) => cue.length + content.length > 0)
    .map(toStatement)
    .sort((one, other) => one.start - other.start || one.account.cue[0]![0] - other.account.cue[0]![0]);
  return { ...facts, text, tree, statements, weightOf: toWeights(bySentence) };
}

const sentenceOf = (sentences: readonly Span[], cue: Span): number =>
  sentences.findIndex((sentence) => overlaps(sentence, cue));
