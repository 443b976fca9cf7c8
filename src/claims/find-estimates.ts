import { childOf, isRelative, spanOf, subjectOf, toWordTree, type WordTree, wordsBelow } from "../grammar/word-tree.ts";
import type { FoundAttribution, Token } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { findAccounts } from "./find-accounts.ts";
import { findCounted } from "./find-counted.ts";
import { findEstimated } from "./find-estimated.ts";
import { findRelayed } from "./find-relayed.ts";
import { findSpokenOf } from "./find-spoken-of.ts";
import { findTrailing } from "./find-trailing.ts";
import type { StatementWords } from "./statement-words.ts";

/** Of the estimates that the grammar finds in PolNeAR, the share at whose cue its annotators marked an attribution: 39 of 45. */
const confidence = 0.87;

/**
 * Attributions that the reader does not know as such, because nothing is said in words of saying: "The ministry put the death
 * toll at 41", "the toll was put at 41 by the ministry", "officials gave a toll of 41", "a poll gave him 38 per cent",
 * "the hospital reported five deaths", "the group spoke of 20 dead", "the army's count stood at 12". Found by grammar.
 */
export function findEstimates(tokens: readonly Token[]): readonly FoundAttribution[] {
  const tree = toWordTree(tokens);
  const verbs = tokens.flatMap((verb, at) => (verb.upos === "VERB" ? findByVerb(tree, at) : []));
  return [...verbs, ...findAccounts(tree), ...findRelayed(tree), ...findTrailing(tree)]
    .map((words) => ({ ...words, parent: null, confidence }))
    .toSorted((one, other) => one.cue[0] - other.cue[0]);
}

/** The statement of a verb that gives a number, if it is one. */
function findByVerb(tree: WordTree, verb: number): readonly StatementWords[] {
  const what = findEstimated(tree, verb) ?? findCounted(tree, verb) ?? findSpokenOf(tree, verb);
  const isPassive = childOf(tree, verb, ["nsubj:pass"]) !== undefined;
  const source = isPassive ? childOf(tree, verb, ["obl:agent"]) : subjectOf(tree, verb);
  if (what === null || source === undefined || isToldOf(tree, verb, source)) return [];
  const content = what.map((child) => spanOf(tree, wordsBelow(tree, child)));
  return [
    {
      source: [withoutBy(tree, source)],
      cue: tree.tokens[verb]!.span,
      content: joinTouching(content.toSorted(([one], [other]) => one - other)),
    },
  ];
}

/** "A city that reported 38 deaths"; where no clause hangs on another, "WHO" is no pronoun. */
const isToldOf = (tree: WordTree, verb: number, source: number): boolean =>
  isRelative(tree, source) && tree.tokens[verb]!.head !== -1;

/** A source without the "by" before it. */
function withoutBy(tree: WordTree, top: number): Span {
  const { tokens, children } = tree;
  const [start, end] = spanOf(tree, wordsBelow(tree, top));
  const by = children[top]!.find((child) => tokens[child]!.deprel === "case" && tokens[child]!.span[0] === start);
  const next = by === undefined ? undefined : tokens[by + 1];
  return [next?.span[0] ?? start, end];
}

/** Two pieces with nothing but a space between them are one. */
function joinTouching(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const [start, end] of spans) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1] + 1) joined[joined.length - 1] = [last[0], Math.max(last[1], end)];
    else joined.push([start, end]);
  }
  return joined;
}
