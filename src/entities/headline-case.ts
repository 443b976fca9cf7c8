import { foldName } from "../text/fold.ts";
import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import { sentenceStarters } from "./en/grammar.ts";
import { isGivenName } from "./is-given-name.ts";
import { findKnown } from "./known-names.ts";
import type { Run } from "./run.ts";

/** Names that the running text has, by their first words in small letters. */
export type NamesInText = ReadonlyMap<string, readonly (readonly string[])[]>;

/**
 * Whether capitals say nothing in a line, because nearly all its words have them: "PRISONER EXCHANGE IS PUT OFF", "Minister
 * Denies the Charge". Of a sentence that ends in a stop it takes more to tell.
 */
export function isHeadlineCase(text: string, words: readonly Word[]): boolean {
  const last = words.at(-1);
  if (last === undefined) return false;
  const hasStop = /^["”’')]*[.!?]/u.test(text.slice(last.end, last.end + 4));
  const own = words.slice(1).filter(({ lower }) => /\p{L}/u.test(lower) && !sentenceStarters.has(lower));
  const capitals = own.filter(({ isCapital }) => isCapital).length;
  return hasStop
    ? own.length >= 2 * fewestWords && capitals === own.length
    : own.length >= fewestWords && capitals / own.length >= mostlyCapital;
}

/** Words that are not of grammar, such as "of" and "the", which are in small letters in titles too. */
const fewestWords = 3;
const mostlyCapital = 0.85;

export function toNamesInText(names: readonly string[]): NamesInText {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of new Set(names)) {
    const words = name.split(/\s/u).map(foldName);
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), words]);
  }
  return byFirst;
}

/**
 * The names within a run of a headline that the running text has too, or that the tables know, or that the reader saw; empty for none. A given name
 * before a surname of the text is taken with it.
 */
export function findWithin(
  words: readonly Word[],
  { first, end }: Run,
  names: NamesInText,
  seen: readonly Span[] = [],
): readonly Run[] {
  const runs: Run[] = [];
  let index = first;
  while (index < end) {
    const length = Math.max(
      lengthInText(words, index, end, names),
      lengthKnown(words, index, end),
      lengthSeen(words, index, end, seen),
    );
    const before = words[index - 1];
    const hasGiven =
      length === 1 && index > (runs.at(-1)?.end ?? first) && before !== undefined && isGivenName(before.text);
    if (length > 0) runs.push({ first: hasGiven ? index - 1 : index, end: index + length });
    index += Math.max(1, length);
  }
  return runs;
}

/** Words from one on that make a name of the running text; 0 for none. */
function lengthInText(words: readonly Word[], index: number, end: number, names: NamesInText): number {
  const first = foldName(words[index]!.text);
  const fitting = (names.get(first) ?? []).filter(
    (name) =>
      index + name.length <= end && name.every((part, at) => at === 0 || foldName(words[index + at]!.text) === part),
  );
  return Math.max(0, ...fitting.map(({ length }) => length));
}

/** Words from one on that the reader takes for a name. */
function lengthSeen(words: readonly Word[], index: number, end: number, seen: readonly Span[]): number {
  const span = seen.find(([start]) => start === words[index]!.start);
  return span === undefined ? 0 : words.slice(index, end).filter(({ end: stop }) => stop <= span[1]).length;
}

function lengthKnown(words: readonly Word[], index: number, end: number): number {
  for (const length of [3, 2, 1])
    if (index + length <= end && findKnown(toTitle(words.slice(index, index + length))) !== null) return length;
  return 0;
}

/** "UNITED STATES" as tables write it. */
const toTitle = (words: readonly Word[]): string =>
  words
    .map(({ text }) => (text.length > 3 && /^\p{Lu}+$/u.test(text) ? text[0] + text.slice(1).toLowerCase() : text))
    .join(" ");
