import type { FoundAttribution, Token } from "../schema/analysis.ts";
import { overlaps, type Span } from "../text/span.ts";
import {
  accountNouns,
  countedThings,
  countingSources,
  countingVerbs,
  countNouns,
  estimateVerbs,
  revisingVerbs,
  saidOfNumbers,
} from "./en/estimates.ts";
import { findAccounts } from "./find-accounts.ts";
import { findRelayed } from "./find-relayed.ts";
import { findTrailing } from "./find-trailing.ts";
import {
  casesOf,
  childOf,
  holdsNumber,
  isRelative,
  spanOf,
  subjectOf,
  toWordTree,
  type WordTree,
  wordsBelow,
} from "./word-tree.ts";

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
function findByVerb(tree: WordTree, verb: number): readonly Pick<FoundAttribution, "source" | "cue" | "content">[] {
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

/** The words that are estimated, and the number: the tops of both. `null` where the verb does something else. */
function findEstimated(tree: WordTree, verb: number): readonly number[] | null {
  const { tokens, children } = tree;
  const { lemma } = tokens[verb]!;
  const given = children[verb]!.filter((child) => tokens[child]!.deprel === "obj" && casesOf(tree, child).length === 0);
  const what = childOf(tree, verb, ["nsubj:pass"]) ?? given[0];
  if (what === undefined) return null;
  const prepositions = estimateVerbs[lemma] ?? (revisingVerbs.has(lemma) && isCount(tree, what) ? ["to", "at"] : []);
  const isNumber = (child: number): boolean =>
    numberRelations.includes(tokens[child]!.deprel) &&
    casesOf(tree, child).some((one) => prepositions.includes(one)) &&
    holdsNumber(tree, child);
  const isGiven = lemma === "give" && tokens[what]!.deprel === "nsubj:pass" && countNouns.has(tokens[what]!.lemma);
  if (isGiven && holdsNumber(tree, what)) return [what];
  const from = children[verb]!.find((child) => casesOf(tree, child).includes("from"));
  if (from !== undefined && from > what && wordsBelow(tree, from).some(isNumber)) return [what, from];
  const number = [...children[verb]!, ...wordsBelow(tree, what)].find(isNumber);
  if (number !== undefined) return number < what ? null : [what, number];
  const last = given.findLast((child) => holdsNumber(tree, child));
  if (lemma !== "give" || last === undefined) return null;
  const subject = tokens[subjectOf(tree, verb) ?? -1];
  if (!countNouns.has(tokens[last]!.lemma) && !countingSources.has(subject?.lemma ?? "")) return null;
  const receiver = childOf(tree, verb, ["iobj"]) ?? given.find((child) => child !== last);
  return [...(receiver === undefined ? [] : [receiver]), last];
}

/** How the parser may hang "at 41" on its verb, or on what stands before it. */
const numberRelations: readonly string[] = ["obl", "obl:unmarked", "advcl", "nmod", "obj"];

/** "The toll", "its estimate", "the number of wounded": what goes up and down only in what somebody says of it. */
function isCount(tree: WordTree, at: number): boolean {
  const { lemma } = tree.tokens[at]!;
  if (accountNouns.has(lemma) || lemma === "toll") return true;
  return countNouns.has(lemma) && wordsBelow(tree, at).some((word) => saidOfNumbers.has(tree.tokens[word]!.lemma));
}

/** What somebody reports to have counted. */
function findCounted(tree: WordTree, verb: number): readonly number[] | null {
  const { lemma } = tree.tokens[verb]!;
  if (childOf(tree, verb, ["ccomp"]) !== undefined) return null;
  const counted = tree.children[verb]!.find((child) => isCounted(tree, child));
  if (counted === undefined || !holdsNumber(tree, counted)) return null;
  return countingVerbs.has(lemma) ? [counted] : null;
}

/** Whether a word is what a verb counts. The parser at times takes "55 deaths" and "12 dead" for something beside it. */
function isCounted(tree: WordTree, at: number): boolean {
  const { deprel } = tree.tokens[at]!;
  if (casesOf(tree, at).length > 0) return false;
  return (
    ["obj", "nsubj:pass"].includes(deprel) || (["obl", "xcomp"].includes(deprel) && isThingCounted(tree.tokens[at]!))
  );
}

/** "38 deaths", and "38" alone. */
const isThingCounted = ({ upos, lemma }: Token): boolean => upos === "NUM" || countedThings.has(lemma);

/** "The group spoke of 20 dead". */
function findSpokenOf(tree: WordTree, verb: number): readonly number[] | null {
  const { tokens, children } = tree;
  if (tokens[verb]!.lemma !== "speak") return null;
  const told = children[verb]!.find(
    (child) =>
      casesOf(tree, child).includes("of") && /^ob[jl]/u.test(tokens[child]!.deprel) && holdsNumber(tree, child),
  );
  return told === undefined ? null : [told];
}

/**
 * Adds estimates to what the reader found, in the order of the cues. Where the reader found the same, its words are kept, and
 * are as sure as the grammar; other words of it at the same verb give way.
 */
export function addEstimates(
  found: readonly FoundAttribution[],
  estimates: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const confirmed = found.map((one) => {
    const sure = estimates.some((estimate) => isSame(one, estimate)) ? confidence : 0;
    return { ...one, confidence: Math.max(one.confidence, sure) };
  });
  const isNew = (one: FoundAttribution): boolean =>
    !confirmed.some(({ cue, confidence: sure }) => overlaps(cue, one.cue) && sure >= confidence);
  return merge(confirmed, estimates.filter(isNew));
}

/** Whether the reader found an estimate too: by the same verb, with all that is given, and with a source. */
const isSame = ({ source, cue, content }: FoundAttribution, estimate: FoundAttribution): boolean =>
  overlaps(cue, estimate.cue) &&
  source.some((words) => estimate.source.some((other) => overlaps(words, other))) &&
  estimate.content.every(([, end]) => content.some((piece) => piece[0] < end && end <= piece[1]));

/** Puts what is added among what was found; what was found at the same cue is left out. */
function merge(found: readonly FoundAttribution[], added: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const kept = found.map((one) => !added.some(({ cue }) => overlaps(cue, one.cue)));
  const all = [
    ...found.flatMap((one, index) => (kept[index] ? [{ one, index }] : [])),
    ...added.map((one) => ({ one, index: -1 })),
  ];
  const sorted = all.toSorted((one, other) => one.one.cue[0] - other.one.cue[0]);
  const place = new Map(sorted.map(({ index }, at) => [index, at]));
  const parentOf = (parent: number | null): number | null => {
    let up = parent;
    while (up !== null && !kept[up]) up = found[up]!.parent;
    return up === null ? null : place.get(up)!;
  };
  return sorted.map(({ one, index }) => ({
    ...one,
    parent: index === -1 ? innermost(sorted, one) : parentOf(one.parent),
  }));
}

/** The number of the statement in whose content an estimate stands, the shortest of several. */
function innermost(sorted: readonly { readonly one: FoundAttribution }[], estimate: FoundAttribution): number | null {
  const around = sorted.flatMap(({ one }, at) => {
    // Where the source stands before the content, the estimate only goes on after it.
    const first = Math.min(estimate.cue[0], ...estimate.source.map(([start]) => start));
    const piece =
      one === estimate ? undefined : one.content.find(([start, end]) => start <= first && estimate.cue[1] <= end);
    return piece === undefined ? [] : [{ at, length: piece[1] - piece[0] }];
  });
  return around.toSorted((one, other) => one.length - other.length)[0]?.at ?? null;
}

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
