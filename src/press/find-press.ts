import type { ChannelKind } from "../schema/channel.ts";
import { agencies } from "./en/agencies.ts";
import { outlets, pressNameWords, pressNouns } from "./en/outlets.ts";

const byName: ReadonlyMap<string, ChannelKind> = new Map([
  ...Object.entries(outlets).flatMap(([kind, names]) =>
    names.split(",").map((name) => [name, kind as ChannelKind] as const),
  ),
  ...agencies.flatMap(({ name, aliases }) => [name, ...aliases].map((alias) => [alias, "agency"] as const)),
]);

const nouns: ReadonlyMap<string, ChannelKind> = new Map(pressNouns);

/** What kind of press bears this name, by the reviewed tables; `null` for a name that is in none. */
export const findPressKind = (name: string): ChannelKind | null => byName.get(withoutArticle(name)) ?? null;

/** What kind of press a name says that it is: "Solmere Gazette", "Kareth Press Service". */
export function guessPressKind(name: string): ChannelKind | null {
  const words = withoutArticle(name).split(/\s+/u);
  if (words.length < 2) return null;
  return findPressNoun(name) ?? words.map((word) => pressNameWords[word] ?? null).find((kind) => kind !== null) ?? null;
}

/** What kind of press a single word can be behind "the": "the Post". */
export const guessPressWord = (word: string): ChannelKind | null => pressNameWords[word] ?? null;

/** What kind of press some words end in: "the state news agency", "a Dovranian newspaper"; `null` if in none. */
export function findPressNoun(words: string): ChannelKind | null {
  const [last, before] = words.toLowerCase().trim().split(/\s+/u).reverse();
  return nouns.get(`${before} ${last}`) ?? nouns.get(last ?? "") ?? null;
}

const withoutArticle = (name: string): string => name.replace(/^the /iu, "");
