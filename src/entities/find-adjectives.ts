import { looksLikeDemonym, mayBeDemonym, shortestStem } from "./find-states.ts";

/** Names of a report that look like a place and its adjective: "Kareth" and "Karethi". */
export interface Adjectives {
  /** Whether some name of the report begins with the adjective of this one. */
  readonly hasAdjective: (name: string) => boolean;
  /** Whether a name is the adjective of another name of the report. */
  readonly isAdjective: (name: string) => boolean;
}

/** Holds all names of a report against each other by their first letters. */
export function toAdjectives(names: readonly string[]): Adjectives {
  const adjectives = byStem(names.map((name) => name.split(/\s/u)[0]!).filter(mayBeDemonym));
  const places = byStem(names.filter((name) => !/\s/u.test(name)));
  return {
    hasAdjective: (name) => (adjectives.get(stemOf(name)) ?? []).some((word) => looksLikeDemonym(word, name)),
    isAdjective: (name) =>
      mayBeDemonym(name) && (places.get(stemOf(name)) ?? []).some((place) => looksLikeDemonym(name, place)),
  };
}

const stemOf = (word: string): string => word.slice(0, shortestStem);

function byStem(words: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const stems = new Map<string, string[]>();
  for (const word of new Set(words)) {
    const some = stems.get(stemOf(word)) ?? [];
    if (some.length < mostOfStem) stems.set(stemOf(word), [...some, word]);
  }
  return stems;
}

/** Words of one beginning that are looked at: more than a report has. */
const mostOfStem = 30;
