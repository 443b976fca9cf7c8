import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import { articles, calendar, joinedByOf, joiners, nameParticles, sentenceStarters } from "./en/grammar.ts";
import { portfolios } from "./en/people.ts";
import { isBody, isKnown, isTitle, toNoun } from "./nouns.ts";

/** Words [first, end) of a sentence that make one name, its offices included. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

const gap = (text: string, words: readonly Word[], index: number): string =>
  text.slice(words[index - 1]!.end, words[index]!.start);

/** The runs of words that make the names of a sentence, in order. None begins with a cue, or goes over an end of one. */
export function findRuns(text: string, words: readonly Word[], cues: readonly Span[]): readonly Run[] {
  const opens = new Set(cues.map(([start]) => start));
  const runs: Run[] = [];
  let index = 0;
  while (index < words.length) {
    if (opens.has(words[index]!.start) || !startsName(words, index, text)) {
      index += 1;
      continue;
    }
    const end = beforeCue(words, { first: index, end: endOfRun(text, words, index) }, cues);
    runs.push({ first: index, end });
    index = end;
  }
  return runs;
}

/** The run's end, or the end of a cue, or the beginning of one, that it would go over. */
function beforeCue(words: readonly Word[], { first, end }: Run, cues: readonly Span[]): number {
  const crossed = words
    .slice(first + 1, end)
    .findIndex((word, index) =>
      cues.some(([start, stop]) => start === word.start || (stop <= word.start && stop > words[first + index]!.start)),
    );
  return crossed === -1 ? end : first + 1 + crossed;
}

/** Whether a word can begin a name: a capital that is not there for the sentence's sake, and no day. */
function startsName(words: readonly Word[], index: number, text: string): boolean {
  const word = words[index]!;
  if (!word.isCapital || calendar.has(word.lower) || word.text === "I") return false;
  if (articles.has(word.lower)) return false;
  if (!isStart(text, words, index) || isTitle(word)) return true;
  return !sentenceStarters.has(word.lower) && !(isCommon(word) && !words[index + 1]?.isCapital);
}

/** Whether a word is a noun of the tables: "Residents" at the head of a sentence is no name. */
const isCommon = ({ text }: Word): boolean => isKnown(toNoun(text).lemma);

/** At the head of the sentence, or of a quotation or clause inside it. */
export const isStart = (text: string, words: readonly Word[], index: number): boolean =>
  index === 0 || /["“”‘:;–—(]\s*$|[.!?]\s+$/u.test(text.slice(words[index - 1]!.end, words[index]!.start));

const joinsName = /^(?: |\. |\xa0|, (?=(?:Jr|Sr)\b))$/u;

function endOfRun(text: string, words: readonly Word[], first: number): number {
  let end = first + 1;
  while (end < words.length && !words[end - 1]!.isPossessive) {
    if (isJoined(text, words, end) && !calendar.has(words[end]!.lower) && words[end]!.isCapital) end += 1;
    else {
      const next = afterParticles(text, words, end);
      if (next === null) break;
      end = next + 1;
    }
  }
  return end;
}

/** Whether nothing but a space, or the stop of an abbreviation, stands before a word. */
function isJoined(text: string, words: readonly Word[], index: number): boolean {
  const between = gap(text, words, index);
  if (!joinsName.test(between)) return between === " - " || between === " – ";
  const before = words[index - 1]!;
  return !between.startsWith(".") || isTitle(before) || before.text.length === 1;
}

/** The word after "of", "for the" or "bin" that goes on with the name; `null` if these end it. */
function afterParticles(text: string, words: readonly Word[], index: number): number | null {
  let at = index;
  const before = words[index - 1]!;
  const isOf = joiners.has(words[at]!.lower) && joinsOf(before);
  if (isOf) {
    at += 1;
    if (words[at]?.lower === "the") at += 1;
  } else {
    if (words[at]!.lower === "and" && isJoined(text, words, at) && portfolios.has(before.lower)) at += 1;
    while (at < words.length && at < index + 2 && !words[at]!.isCapital && nameParticles.has(words[at]!.lower)) at += 1;
  }
  if (at === index || at >= words.length || !words[at]!.isCapital) return null;
  for (let step = index; step <= at; step += 1) if (gap(text, words, step) !== " ") return null;
  return calendar.has(words[at]!.lower) ? null : at;
}

/** What "of" or "for" may go on after: a body or an office. */
const joinsOf = ({ lower, isCapital }: Word): boolean => isCapital && (isBody(lower) || joinedByOf.has(lower));
