import { foldName } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import { findWords, type Word } from "../text/words.ts";
import { countries } from "./en/countries.ts";
import { sharedCountries } from "./en/no-towns.ts";

/** A point of the text where a country is named, by its name or its adjective. */
export interface CountryWord {
  /** ISO 3166-1 alpha-2, and "XK". */
  readonly code: string;
  readonly span: Span;
  /** Whether the word is as often another's: the country Georgia or the state. */
  readonly isShared: boolean;
}

/** The names and adjectives of countries in a text, in order; those inside the names of `people` are left out. */
export function findCountries(text: string, people: readonly Span[]): readonly CountryWord[] {
  const words = findWords(text, [0, text.length]);
  const isInPerson = toCover(people);
  const found: CountryWord[] = [];
  for (let index = 0; index < words.length; ) {
    const country = words[index]!.isCapital ? readCountry(words, index) : null;
    if (country !== null && !isInPerson(country.span)) found.push(country);
    index += country?.length ?? 1;
  }
  return found;
}

/** Says of spans, asked for in text order, whether one of those given overlaps them. */
function toCover(spans: readonly Span[]): (span: Span) => boolean {
  const inOrder = spans.toSorted((one, other) => one[0] - other[0]);
  let next = 0;
  let end = 0;
  return (span) => {
    for (; next < inOrder.length && inOrder[next]![0] < span[1]; next++) end = Math.max(end, inOrder[next]![1]);
    return end > span[0];
  };
}

/** The longest name or adjective of a country that begins at a word; `null` where none does. */
function readCountry(words: readonly Word[], index: number): (CountryWord & { readonly length: number }) | null {
  const first = words[index]!;
  for (const length of lengths.get(toKey(first.text)) ?? []) {
    const window = words.slice(index, index + length);
    const name = foldName(window.map(({ text }) => text).join(" "));
    const code = codes.get(name);
    if (code === undefined || isPronoun(window)) continue;
    return { code, span: [first.start, window.at(-1)!.end], isShared: sharedCountries.has(name), length };
  }
  return null;
}

/** "US" is the country only in capitals. */
const isPronoun = ([word, ...others]: readonly Word[]): boolean => others.length === 0 && word?.text === "Us";

const toKey = (word: string): string => foldName(word).split(" ")[0]!;

const names: readonly (readonly [name: string, code: string])[] = countries.flatMap(({ code, names, adjectives }) =>
  [...names, ...adjectives, ...adjectives.map((word) => `${word}s`)].map((name) => [name, code] as const),
);
const codes: ReadonlyMap<string, string> = new Map(names.map(([name, code]) => [foldName(name), code]));

/** Of each first word, how many words the names have that begin with it, the longest first. */
const lengths: ReadonlyMap<string, readonly number[]> = toLengths();

function toLengths(): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, Set<number>>();
  for (const [name] of names) {
    const words = name.split(" ");
    const known = found.get(toKey(words[0]!)) ?? new Set();
    found.set(toKey(words[0]!), known.add(words.length));
  }
  return new Map([...found].map(([word, counts]) => [word, [...counts].sort((one, other) => other - one)]));
}
