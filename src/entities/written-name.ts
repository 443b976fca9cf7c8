import { foldName } from "../text/fold.ts";
import { turnBody } from "./body-words.ts";
import { nameSuffixes } from "./en/grammar.ts";
import { findState, type StateWord } from "./find-states.ts";
import { findKnown } from "./known-names.ts";
import { isWhole, wordsOf } from "./name-words.ts";
import { isBody } from "./nouns.ts";
import { toSpelling } from "./same-spelling.ts";

/** A word as two names are held against each other by it. */
export interface PlainWord {
  /** In small Latin letters. */
  readonly plain: string;
  /** In the spelling that all transcriptions share. */
  readonly spelling: string;
}

/** A person's name in its parts. */
export interface PersonName {
  readonly words: readonly PlainWord[];
  /** All before the surname. */
  readonly given: readonly PlainWord[];
  /** The last word, without "al-" and "Jr". */
  readonly surname: PlainWord;
  readonly suffix: string | null;
}

/** A name with all by which it can be held against others. */
export interface WrittenName {
  readonly name: string;
  readonly words: readonly string[];
  readonly isWhole: boolean;
  /** Letter by letter, small and Latin. */
  readonly plain: string;
  readonly known: string | null;
  readonly state: StateWord | null;
  readonly hasBody: boolean;
  readonly person: PersonName;
  /** "Ministry of Defence" and "Defence Ministry" are the same here. */
  readonly body: readonly PlainWord[];
}

function toWrittenName(name: string): WrittenName {
  const words = wordsOf(name);
  return {
    name,
    words,
    isWhole: isWhole(name),
    plain: words
      .map((word, index) => (index === 0 ? foldName(word).replace(/^st$/u, "saint") : foldName(word)))
      .join(" "),
    known: findKnown(name),
    state: findState(name),
    hasBody: words.some(isBody),
    person: toPersonName(words),
    body: turnBody(words).map(toPlainWord),
  };
}

/** Writes names out, each once: most names stand in a report more than once. */
export function toNameWriter(): (name: string) => WrittenName {
  const written = new Map<string, WrittenName>();
  return (name) => {
    const known = written.get(name) ?? toWrittenName(name);
    written.set(name, known);
    return known;
  };
}

const toPlainWord = (word: string): PlainWord => ({ plain: foldName(word), spelling: toSpelling(word) });

function toPersonName(words: readonly string[]): PersonName {
  const last = words.at(-1)!.toLowerCase();
  const suffix = words.length > 2 && nameSuffixes.has(last) ? last : null;
  const own = joinArticles(suffix === null ? words : words.slice(0, -1)).map((word) =>
    toPlainWord(withoutArticle(word)),
  );
  return { words: own, given: own.slice(0, -1), surname: own.at(-1)!, suffix };
}

/** A surname without an Arabic article before it: "al-Assad" and "Assad" are one. */
export const withoutArticle = (word: string): string => word.replace(/^(?:al|el|an|ar|as|ash|at|ad|az|us|ul)-/iu, "");

/** "Haider al Abadi" has the surname "al-Abadi". */
const joinArticles = (words: readonly string[]): readonly string[] =>
  words.flatMap((word, index) => {
    if (index < words.length - 1 && /^(?:al|el)$/iu.test(word)) return [];
    return index > 0 && /^(?:al|el)$/iu.test(words[index - 1]!) ? [`${words[index - 1]}-${word}`] : [word];
  });
