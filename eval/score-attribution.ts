import type { Span } from "../src/text/span.ts";
import { addCounts, type Counts, noCounts } from "./table.ts";

/**
 * The rules of the outside measure (`score_attribution.py`), so that a figure means the same here and there:
 * a test holds the two against each other.
 */
export const roles = ["source", "cue", "content"] as const;
export type Role = (typeof roles)[number];
export type Relation = Readonly<Record<Role, readonly Span[]>>;

/** A text, the relations that people marked in it, and those found; `found` is `null` where the text was not read. */
export interface Case {
  readonly id: string;
  readonly text: string;
  readonly gold: readonly Relation[];
  readonly found: readonly Relation[] | null;
}

export const levels = ["cue", "loose", "strict", "exact", "content_loose", "content_strict"] as const;
export type Level = (typeof levels)[number];

export interface AttributionScore {
  readonly missing: number;
  readonly tokens: Readonly<Record<Role, Counts>>;
  readonly relations: Readonly<Record<Level, Counts>>;
}

/** Where the words of each role begin. */
export type Tokens = Readonly<Record<Role, ReadonlySet<number>>>;

/** A gold relation and the one found that stands for it, both by number. */
export interface Pair {
  readonly gold: number;
  readonly found: number;
}

export interface Match extends Pair {
  /** Words shared by the two contents, as a share of all words of both. */
  readonly overlap: number;
  readonly sourceAgrees: boolean;
}

const word = /[\p{L}\p{N}_]+/gu;

/** Where the words in these spans begin; a word that a span cuts begins at the cut. */
export const toTokens = (text: string, spans: readonly Span[]): ReadonlySet<number> =>
  new Set(
    spans.flatMap(([start, end]) => [...text.slice(start, end).matchAll(word)].map(({ index }) => start + index)),
  );

export const tokensOf = (text: string, { source, cue, content }: Relation): Tokens => ({
  source: toTokens(text, source),
  cue: toTokens(text, cue),
  content: toTokens(text, content),
});

const countShared = (one: ReadonlySet<number>, other: ReadonlySet<number>): number =>
  [...one].filter((token) => other.has(token)).length;

/** Words that both have, as a share of the words that either has; 1 where neither has any. */
export function overlapOf(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const shared = countShared(one, other);
  const either = one.size + other.size - shared;
  return either > 0 ? shared / either : 1;
}

export const sharesWord = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  countShared(one, other) > 0;

/** Both empty, or at least half the same words. */
export const sourceAgrees = (one: ReadonlySet<number>, other: ReadonlySet<number>): boolean =>
  one.size > 0 && other.size > 0 ? overlapOf(one, other) >= 0.5 : one.size === other.size;

/** Pairs gold relations in their order with the first unused one found whose cue shares a word with theirs. */
export function matchCues(gold: readonly Tokens[], found: readonly Tokens[]): readonly Pair[] {
  const used = new Set<number>();
  return gold.flatMap((one, index) => {
    const at = found.findIndex((other, number) => !used.has(number) && sharesWord(one.cue, other.cue));
    if (at < 0) return [];
    used.add(at);
    return [{ gold: index, found: at }];
  });
}

/** Pairs relations one to one, those whose contents overlap most first; of equals those whose cues share a word. */
export function matchContents(gold: readonly Tokens[], found: readonly Tokens[]): readonly Match[] {
  const candidates = gold.flatMap((one, index) =>
    found.flatMap((other, number) => {
      const overlap = overlapOf(one.content, other.content);
      const agrees = sourceAgrees(one.source, other.source);
      const cue = Number(sharesWord(one.cue, other.cue));
      return overlap > 0 ? [{ gold: index, found: number, overlap, sourceAgrees: agrees, cue }] : [];
    }),
  );
  candidates.sort((a, b) => b.overlap - a.overlap || b.cue - a.cue || b.gold - a.gold || b.found - a.found);
  const [usedGold, usedFound] = [new Set<number>(), new Set<number>()];
  return candidates.filter((one) => {
    if (usedGold.has(one.gold) || usedFound.has(one.found)) return false;
    usedGold.add(one.gold);
    usedFound.add(one.found);
    return true;
  });
}

/** What a match must have to count at each level; cues are matched on their own. */
const suffices: Readonly<Record<Exclude<Level, "cue">, (match: Match) => boolean>> = {
  loose: (match) => match.overlap >= 0.3 && match.sourceAgrees,
  strict: (match) => match.overlap >= 0.8 && match.sourceAgrees,
  exact: (match) => match.overlap === 1 && match.sourceAgrees,
  content_loose: ({ overlap }) => overlap >= 0.3,
  content_strict: ({ overlap }) => overlap >= 0.8,
};

export const { loose: isLoose, strict: isStrict } = suffices;

/** Scores whole relations, and the words of each role. */
export function scoreAttributions(cases: readonly Case[]): AttributionScore {
  const scores = cases.map(scoreCase);
  return {
    missing: cases.filter(({ found }) => found === null).length,
    tokens: sumBy(roles, (role) => scores.map(({ tokens }) => tokens[role])),
    relations: sumBy(levels, (level) => scores.map(({ relations }) => relations[level])),
  };
}

const sumBy = <Key extends string>(keys: readonly Key[], countsOf: (key: Key) => readonly Counts[]) =>
  Object.fromEntries(keys.map((key) => [key, countsOf(key).reduce(addCounts, noCounts)])) as Record<Key, Counts>;

function scoreCase({ text, gold, found }: Case) {
  const marked = gold.map((relation) => tokensOf(text, relation));
  const read = (found ?? []).map((relation) => tokensOf(text, relation));
  const cues = matchCues(marked, read);
  const matches = matchContents(marked, read);
  const rightAt = (level: Level): number => (level === "cue" ? cues.length : matches.filter(suffices[level]).length);
  return {
    tokens: sumBy(roles, (role) => [countTokens(marked, read, role)]),
    relations: sumBy(levels, (level) => [{ gold: marked.length, found: read.length, right: rightAt(level) }]),
  };
}

function countTokens(gold: readonly Tokens[], found: readonly Tokens[], role: Role): Counts {
  const all = (relations: readonly Tokens[]) => new Set(relations.flatMap((relation) => [...relation[role]]));
  const [marked, read] = [all(gold), all(found)];
  return { gold: marked.size, found: read.size, right: countShared(marked, read) };
}
