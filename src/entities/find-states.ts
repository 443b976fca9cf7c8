import { states, unions } from "./en/states.ts";

export interface StateWord {
  /** The name of the state or union. */
  readonly state: string;
  /** What the word is to it: its name, an adjective or its people, or a place by which its government is meant. */
  readonly as: "name" | "demonym" | "seat";
}

const entries: readonly (readonly [word: string, meaning: StateWord])[] = [
  ...states.flatMap(({ name: state, aliases, demonyms, seats }) => [
    ...toEntries(seats, { state, as: "seat" }),
    ...toEntries(
      demonyms.flatMap((word) => [word, `${word}s`]),
      { state, as: "demonym" },
    ),
    ...toEntries([state, ...aliases], { state, as: "name" }),
  ]),
  ...unions.flatMap(({ name: state, aliases, demonyms, seats }) => [
    ...toEntries(seats, { state, as: "seat" }),
    ...toEntries(demonyms, { state, as: "demonym" }),
    ...toEntries([state, ...aliases], { state, as: "name" }),
  ]),
];

function toEntries(words: readonly string[], meaning: StateWord): readonly (readonly [string, StateWord])[] {
  return words.map((word) => [word, meaning]);
}

/** "Republic of Azerbaijan": long forms of any state, where the table has no other meaning for them. */
const longForms = states.flatMap(({ name: state }) =>
  toEntries(
    ["Republic", "Islamic Republic", "Federal Republic", "Kingdom", "State", "Commonwealth"].map(
      (form) => `${form} of ${state}`,
    ),
    { state, as: "name" },
  ),
);

const words: ReadonlyMap<string, StateWord> = new Map([...longForms, ...entries]);

/**
 * The state or union that a name, adjective or capital stands for, in capitals throughout too ("BAGHDAD"); `null` for a word
 * that the table does not have.
 */
export const findState = (name: string): StateWord | null =>
  words.get(name) ?? (isShouted.test(name) ? (words.get(toTitleCase(name)) ?? null) : null);

const isShouted = /^\p{Lu}[\p{Lu} -]{3,}$/u;
const toTitleCase = (name: string): string =>
  name.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, (first) => first.toUpperCase());

const unionNames: ReadonlySet<string> = new Set(unions.map(({ name }) => name));

/** Whether it is a union of states: a body, where a state is a place. */
export const isUnion = (state: string): boolean => unionNames.has(state);

/** Whether a word ends as adjectives of places do: "Karethi", "Dovranian". */
export const mayBeDemonym = (word: string): boolean => /(?:i|an|ian|ese|ish|er|ic|ite)s?$/u.test(word);

/** Whether two words are a place and its adjective by their look: "Kareth" and "Karethi", "Dovrany" and "Dovranian". */
export function looksLikeDemonym(word: string, place: string): boolean {
  if (word === place || !word.startsWith(place.slice(0, shortestStem)) || !mayBeDemonym(word)) return false;
  const stem = place.replace(/(?:ia|[aeiouy])$/u, "");
  return stem.length >= shortestStem && word.startsWith(stem) && word.length - stem.length <= longestEnding;
}

/** Letters that a place and its adjective share at least. */
export const shortestStem = 4;
const longestEnding = 5;
