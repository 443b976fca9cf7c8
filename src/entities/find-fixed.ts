import { findWords, type Word } from "../text/words.ts";
import { knownBodies } from "./en/known-bodies.ts";
import { knownPlaces } from "./en/known-places.ts";
import { states, unions } from "./en/states.ts";
import type { Run } from "./run.ts";

/**
 * Names of a sentence that have words in small letters in them and are sure all the same: those of the tables ("Trinidad and
 * Tobago"), and those whose letters stand behind them in brackets ("Organization for Security and Co-operation in Europe
 * (OSCE)"). In order; none overlaps another.
 */
export function findFixed(text: string, words: readonly Word[]): readonly Run[] {
  const runs: Run[] = [];
  const add = (run: Run | null): void => {
    if (run !== null && run.first >= (runs.at(-1)?.end ?? 0)) runs.push(run);
  };
  for (const [index, word] of words.entries()) {
    if (!word.isCapital) continue;
    add(startOfTabled(text, words, index) ?? null);
    if (isInBrackets(text, word)) add(beforeLetters(text, words, index));
  }
  return runs;
}

/** Names of several words of which some have small letters, by their first word; the longest first. */
const tabled: ReadonlyMap<string, readonly (readonly string[])[]> = toTable(
  [
    ...knownBodies.flat(),
    ...knownPlaces.flat(),
    ...[...states, ...unions].flatMap(({ name, aliases }) => [name, ...aliases]),
  ]
    .map((name) => findWords(name, [0, name.length]).map(({ text }) => text))
    .filter((words) => words.length > 1 && words.some((word) => /^\p{Ll}/u.test(word)))
    .sort((one, other) => other.length - one.length),
);

function toTable(names: readonly (readonly string[])[]): ReadonlyMap<string, readonly (readonly string[])[]> {
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of names) byFirst.set(name[0]!, [...(byFirst.get(name[0]!) ?? []), name]);
  return byFirst;
}

function startOfTabled(text: string, words: readonly Word[], first: number): Run | undefined {
  const name = tabled
    .get(words[first]!.text)
    ?.find((own) =>
      own.every((part, index) => words[first + index]?.text === part && isBeside(text, words, first + index, first)),
    );
  return name && { first, end: first + name.length, isFixed: true };
}

const isBeside = (text: string, words: readonly Word[], index: number, first: number): boolean =>
  index === first || /^(?:['’]s?)?(?:\s| - | – )$/u.test(text.slice(words[index - 1]!.end, words[index]!.start));

const isInBrackets = (text: string, { start, end, text: letters }: Word): boolean =>
  text[start - 1] === "(" &&
  /^[),;]/u.test(text.slice(end, end + 1)) &&
  /^(?=.*\p{Lu}.*\p{Lu})[\p{L}&-]{2,10}$/u.test(letters);

/** The words right before a bracket whose first letters are the letters in it, small words left out or not. */
function beforeLetters(text: string, words: readonly Word[], at: number): Run | null {
  const letters = [...words[at]!.lower.replace(/[^\p{L}]/gu, "")];
  if (text.slice(words[at - 1]?.end ?? 0, words[at]!.start) !== " (") return null;
  let first = at;
  while (letters.length > 0) {
    first -= 1;
    const word = words[first];
    if (word === undefined || !isBeside(text, words, first + 1, at)) return null;
    if (word.lower[0] === letters.at(-1)) letters.pop();
    else if (word.isCapital) return null;
  }
  return words[first]!.isCapital && at - first > 1 ? { first, end: at, isFixed: true } : null;
}
