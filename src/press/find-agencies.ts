import { agencies, selfCredited } from "./en/agencies.ts";

const byAlias = new Map(agencies.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, name])));

const toPattern = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Longest first, so that "Associated Press of Pakistan" is not read as "Associated Press". */
const anyAlias = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...byAlias.keys()]
    .sort((a, b) => b.length - a.length)
    .map(toPattern)
    .join("|")})(?![\\p{L}\\p{N}])`,
  "gu",
);

/**
 * News agencies named in a dateline, byline or credit, each once, by the name of `en/agencies.ts`.
 * Not for running text: there "AA" may be anything.
 */
export function findAgencies(credit: string): readonly string[] {
  const names = [...credit.matchAll(anyAlias)].map(([alias]) => byAlias.get(alias) ?? alias);
  return [...new Set(names)];
}

/** Whether the words are an agency's name and nothing else. */
export const isAgency = (words: string): boolean => byAlias.has(words.trim().replace(/^the /i, ""));

/** Whether the word is what agencies that are not in the table go by: a few capitals, and no broadcaster's. */
export const isAbbreviation = (word: string): boolean => /^\p{Lu}{3,5}$/u.test(word) && !selfCredited.has(word);

/** Where unknown agencies stand in a list of names; after a comma, letters are a degree or a post: "Jane Doe, PhD, CFA". */
const unknownIn = /(?<=^|[(/|·•]\s?|\b(?:and|with)\s)\p{Lu}{3,5}(?=$|\s?[),;/|·•]|\s(?:and|with)\s)/gu;

/** The same as `findAgencies`, and after them the unknown ones, "Jane Doe and LPA", unless all is in capitals. */
export function agenciesIn(list: string): readonly string[] {
  const told = /\p{Ll}/u.test(list) || isAbbreviation(list);
  const unknown = told ? (list.match(unknownIn) ?? []).filter((word) => isAbbreviation(word) && !isAgency(word)) : [];
  return [...new Set([...findAgencies(list), ...unknown])];
}
