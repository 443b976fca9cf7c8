import type { FoundAttribution, Token } from "../schema/analysis.ts";
import { overlaps, type Span } from "../text/span.ts";
import { countingSources, countingVerbs, countNouns, estimateVerbs } from "./en/estimates.ts";

/** Of the estimates that the grammar finds in PolNeAR and the treebanks, the share that reads as one. */
const confidence = 0.85;

/**
 * Attributions that the reader does not know as such, because nothing is said in words of saying: "The ministry put the death
 * toll at 41", "the toll was put at 41 by the ministry", "officials gave a toll of 41", "a poll gave him 38 per cent",
 * "the hospital reported five deaths". Found by grammar.
 */
export function findEstimates(tokens: readonly Token[]): readonly FoundAttribution[] {
  const tree: Tree = { tokens, children: toChildren(tokens) };
  return tokens.flatMap((verb, at) => {
    const what = verb.upos === "VERB" ? (findEstimated(tree, at) ?? findCounted(tree, at)) : null;
    const isPassive = childOf(tree, at, ["nsubj:pass"]) !== undefined;
    const source = isPassive ? childOf(tree, at, ["obl:agent"]) : subjectOf(tree, at);
    if (what === null || source === undefined) return [];
    const content = what.map((child) => spanOf(tree, child)).toSorted(([one], [other]) => one - other);
    return [
      { source: [withoutBy(tree, source)], cue: verb.span, content: joinTouching(content), parent: null, confidence },
    ];
  });
}

/** The words that are estimated, and the number: the tops of both. `null` where the verb does something else. */
function findEstimated(tree: Tree, verb: number): readonly number[] | null {
  const { tokens, children } = tree;
  const prepositions = estimateVerbs[tokens[verb]!.lemma];
  if (prepositions === undefined) return null;
  const given = childOf(tree, verb, ["obj"]);
  const number = children[verb]!.find(
    (child) =>
      numberRelations.includes(tokens[child]!.deprel) &&
      children[child]!.some((one) => tokens[one]!.deprel === "case" && prepositions.includes(tokens[one]!.lemma)) &&
      holdsNumber(tree, child),
  );
  const what = childOf(tree, verb, ["nsubj:pass"]) ?? given;
  if (what !== undefined && number !== undefined) return [what, number];
  if (given === undefined || tokens[verb]!.lemma !== "give" || !holdsNumber(tree, given)) return null;
  const subject = tokens[subjectOf(tree, verb) ?? -1];
  const isCount = countNouns.has(tokens[given]!.lemma) || (subject !== undefined && countingSources.has(subject.lemma));
  const receiver = childOf(tree, verb, ["iobj"]);
  return isCount ? [...(receiver === undefined ? [] : [receiver]), given] : null;
}

/** What somebody reports to have counted. */
function findCounted(tree: Tree, verb: number): readonly number[] | null {
  const counted = childOf(tree, verb, ["obj", "nsubj:pass"]);
  const isCounting = countingVerbs.has(tree.tokens[verb]!.lemma);
  return isCounting && counted !== undefined && holdsNumber(tree, counted) ? [counted] : null;
}

/** How the parser may hang "at 41" on its verb. */
const numberRelations: readonly string[] = ["obl", "obl:unmarked", "advcl", "nmod"];

/** Adds estimates to what the reader found, in the order of the cues; what it found at the same verb gives way. */
export function addEstimates(
  found: readonly FoundAttribution[],
  estimates: readonly FoundAttribution[],
): readonly FoundAttribution[] {
  const isNew = (one: FoundAttribution): boolean =>
    !found.some(({ cue, confidence: sure }) => overlaps(cue, one.cue) && sure >= confidence);
  const added = estimates.filter(isNew);
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

/** The words of a report, and for each the numbers of those that hang on it. */
interface Tree {
  readonly tokens: readonly Token[];
  readonly children: readonly (readonly number[])[];
}

const childOf = ({ tokens, children }: Tree, at: number, relations: readonly string[]): number | undefined =>
  children[at]!.find((child) => relations.includes(tokens[child]!.deprel));

function toChildren(tokens: readonly Token[]): Tree["children"] {
  const children: number[][] = tokens.map(() => []);
  for (const [at, { head }] of tokens.entries()) children[head]?.push(at);
  return children;
}

/** Whose number it is: the verb's subject, or that of the verb it goes on from ("confirmed the death and put the number at …"). */
function subjectOf(tree: Tree, verb: number): number | undefined {
  const own = childOf(tree, verb, ["nsubj"]);
  const { deprel, head } = tree.tokens[verb]!;
  return own !== undefined || deprel !== "conj" ? own : subjectOf(tree, head);
}

const holdsNumber = (tree: Tree, at: number): boolean =>
  tree.tokens[at]!.upos === "NUM" || tree.children[at]!.some((child) => holdsNumber(tree, child));

/** From the first to the last word of all that hangs on a word, punctuation at its ends left off. */
function spanOf({ tokens, children }: Tree, top: number): Span {
  const below = (at: number): readonly number[] => [at, ...children[at]!.flatMap(below)];
  const words = below(top)
    .toSorted((one, other) => one - other)
    .filter((at, index, all) => tokens[at]!.upos !== "PUNCT" || (index > 0 && index < all.length - 1));
  return [tokens[words[0]!]!.span[0], tokens[words.at(-1)!]!.span[1]];
}

/** A source without the "by" before it. */
function withoutBy(tree: Tree, top: number): Span {
  const { tokens, children } = tree;
  const [start, end] = spanOf(tree, top);
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
