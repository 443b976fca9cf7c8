import { overlapOf, type Relation, sharesWord, type Tokens } from "./score-attribution.ts";

const leastOverlap = 0.3;

/** Pairs one to one those whose cues share a word and whose contents overlap, those that overlap most first. */
export function pair(marked: readonly Tokens[], read: readonly Tokens[]): ReadonlyMap<number, number> {
  const candidates = marked.flatMap((one, index) =>
    read.flatMap((other, at) => {
      const overlap = overlapOf(one.content, other.content);
      return sharesWord(one.cue, other.cue) && overlap >= leastOverlap ? [{ index, at, overlap }] : [];
    }),
  );
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  for (const { index, at } of candidates.sort((one, other) => other.overlap - one.overlap)) {
    if (pairs.has(index) || used.has(at)) continue;
    pairs.set(index, at);
    used.add(at);
  }
  return pairs;
}

/** An attribution in words, for a person who looks for what went wrong. */
export const showRelation = (text: string, { source, cue, content }: Relation): string =>
  [source, cue, content].map((spans) => spans.map((span) => text.slice(...span)).join(" … ") || "(nobody)").join(" | ");
