import { agencies } from "./en/agencies.ts";

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
