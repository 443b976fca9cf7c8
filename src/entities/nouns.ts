import type { Word } from "../text/words.ts";
import { bodyNouns, documentNouns } from "./en/bodies.ts";
import { irregularPlurals, kin, offices, spokespeople, titles, unnamedPeople, unnamedThings } from "./en/people.ts";

/** A noun in the singular, and whether it stood in the plural. */
export interface Noun {
  readonly lemma: string;
  readonly isPlural: boolean;
}

/** Whether a noun is in the tables of people, bodies and documents. */
export const isKnown = (word: string): boolean =>
  offices.has(word) ||
  bodyNouns.has(word) ||
  unnamedPeople.has(word) ||
  unnamedThings.has(word) ||
  kin.has(word) ||
  documentNouns.has(word);

const alwaysPlural: ReadonlySet<string> = new Set(["people", "media"]);

/** The singular of a noun as far as the tables of people and bodies need it. */
export function toNoun(word: string): Noun {
  const lower = word.toLowerCase();
  const irregular = irregularPlurals[lower];
  if (irregular !== undefined) return { lemma: irregular, isPlural: irregular !== lower || alwaysPlural.has(lower) };
  const bases = lower.endsWith("ies") ? [`${lower.slice(0, -3)}y`] : [lower.slice(0, -1), lower.slice(0, -2)];
  const base = lower.endsWith("s") && !isKnown(lower) ? bases.find(isKnown) : undefined;
  return base === undefined
    ? { lemma: lower, isPlural: /[^s]s$/.test(lower) && !isKnown(lower) }
    : { lemma: base, isPlural: true };
}

/** Whether a word is an office or a title: what may stand before a name. */
export const isOffice = (word: string): boolean => {
  const lower = word.toLowerCase();
  return offices.has(lower) || Object.hasOwn(titles, lower) || spokespeople.has(lower);
};

/** Whether a word is a title of address or rank: "Mr", "Gen". */
export const isTitle = ({ lower }: Word): boolean => Object.hasOwn(titles, lower);

/** Whether a noun is one for bodies. */
export const isBody = (word: string): boolean => bodyNouns.has(toNoun(word).lemma);
