import { findState } from "../src/entities/find-states.ts";
import { isOffice } from "../src/entities/nouns.ts";
import { foldName } from "../src/text/fold.ts";
import { smallNameWords } from "./en/small-name-words.ts";

/** The names of one person, body or place, as they are compared. */
export type Names = ReadonlySet<string>;

/** How many pairs of names that one bearer has are in one entity, and how many pairs in one entity should not be. */
export interface NamePairs {
  /** Pairs of names marked as one bearer's. */
  readonly marked: number;
  /** Of these, pairs that are in one found entity. */
  readonly joined: number;
  /** Pairs in one found entity of which both names are marked. */
  readonly found: number;
  /** Of these, pairs whose names are marked as those of two. */
  readonly wrong: number;
  /** What went wrong, in words. */
  readonly faults: readonly string[];
}

/** The names among the names and descriptions of an entity. */
export const toNames = (written: readonly string[]): Names =>
  new Set(written.map(toName).filter((name): name is string => name !== null));

/**
 * A name without what stands before it: "the United States" and "United States", "President Odran Vael" and "Odran Vael"
 * are the same. `null` for what is no name: "the committee", "the Foreign Minister", "American".
 */
export function toName(written: string): string | null {
  if (/^(?:one|another|some|two|three) /iu.test(written)) return null;
  const words = written
    .trim()
    .replace(/^(?:the|an?) |['’]s$/giu, "")
    .split(/\s+/u);
  const name = words.slice(words.findLastIndex((word, index) => index < words.length - 1 && !goesOn(word)) + 1);
  const [first, last] = [name[0]!, name.at(-1)!];
  if (!isCapital(last) || isTitle(last) || (name.length < words.length && smallNameWords.has(first))) return null;
  return findState(name.join(" "))?.as === "demonym" && !last.endsWith("s") ? null : foldName(name.join(" "));
}

/** Whether a word can go on into a name: with a capital and no office, or one of the small words that names have in them. */
const goesOn = (word: string): boolean => smallNameWords.has(word) || (isCapital(word) && !isTitle(word));
const isCapital = (word: string): boolean => /^\P{Ll}*\p{Lu}|\d/u.test(word);
const isTitle = (word: string): boolean => isOffice(word.replace(/\.$/u, ""));

/** Holds the names of the entities that were found against those that are marked. */
export function pairNames(marked: readonly Names[], found: readonly Names[]): NamePairs {
  const markedPairs = marked.flatMap(toPairs);
  const apart = markedPairs.filter(([one, other]) => !found.some((names) => names.has(one) && names.has(other)));
  const isMarked = (name: string): boolean => marked.some((names) => names.has(name));
  const foundPairs = found.flatMap(toPairs).filter((pair) => pair.every(isMarked));
  const wrong = foundPairs.filter(([one, other]) => !marked.some((names) => names.has(one) && names.has(other)));
  return {
    marked: markedPairs.length,
    joined: markedPairs.length - apart.length,
    found: foundPairs.length,
    wrong: wrong.length,
    faults: [
      ...apart.map(([one, other]) => `apart: ${one} | ${other}`),
      ...wrong.map(([one, other]) => `wrongly joined: ${one} | ${other}`),
    ],
  };
}

const toPairs = (names: Names): readonly (readonly [string, string])[] => {
  const list = [...names];
  return list.flatMap((one, index) => list.slice(index + 1).map((other) => [one, other] as const));
};
