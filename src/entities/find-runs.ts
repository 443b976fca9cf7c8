import type { Span } from "../text/span.ts";
import type { Word } from "../text/words.ts";
import { articles, calendar, joiners, sentenceStarters, surnameParticles } from "./en/grammar.ts";
import { afterParticles, endOfRun } from "./extend-run.ts";
import { findFixed } from "./find-fixed.ts";
import { findKnown } from "./known-names.ts";
import { isKnown, isTitle, toNoun } from "./nouns.ts";
import { gap, isCompound, isStart, type Run } from "./run.ts";
import { splitState } from "./split-state.ts";

/** What names do not go over. */
export interface Bounds {
  readonly cues: readonly Span[];
  /** Where a name begins right behind another, as the reader sees it: "University of Brod | Ruta Malin". */
  readonly starts: ReadonlySet<number>;
}

/** The runs of words that make the names of a sentence, in order. None begins with a cue, or goes over an end of one. */
export function findRuns(text: string, words: readonly Word[], { cues, starts }: Bounds): readonly Run[] {
  const opens = new Set(cues.map(([start]) => start));
  const fixed = new Map(findFixed(text, words).map((run) => [run.first, run]));
  const isBound = (at: number): boolean => fixed.has(at) || starts.has(words[at]!.start);
  const runs: Run[] = [];
  let index = 0;
  while (index < words.length) {
    const whole = fixed.get(index);
    if (whole) {
      runs.push(whole);
      index = whole.end;
      continue;
    }
    if (opens.has(words[index]!.start) || !startsName(words, index, text)) {
      index += 1;
      continue;
    }
    const end = beforeCue(words, { first: index, end: endOfRun(text, words, index, isBound) }, cues);
    const before = runs.at(-1);
    const of =
      before?.isFixed && before.end === index && gap(text, words, index) === " " ? toWords(text, words, before) : null;
    const first = withParticles(text, words, index, before?.end ?? 0);
    runs.push(...splitState(words, { first, end, ...(of === null ? {} : { of }) }));
    index = end;
  }
  return runs;
}

const toWords = (text: string, words: readonly Word[], { first, end }: Run): string =>
  text.slice(words[first]!.start, words[end - 1]!.end);

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
  if (
    !word.isCapital ||
    calendar.has(word.lower) ||
    /^I$|^\p{Lu}\p{Ll}*['’](?:d|ll|m|re|t|ve)$/u.test(word.text) ||
    isCompound(word)
  )
    return false;
  if (articles.has(word.lower)) return false;
  if (isOfDate(words, index)) return false;
  if (!isStart(text, words, index) || isTitle(word) || findKnown(word.text) !== null) return true;
  return (
    !sentenceStarters.has(word.lower) &&
    !(isCommon(word) && !words[index + 1]?.isCapital && !goesOnWithOf(text, words, index))
  );
}

/** "Minister of Education": a noun that only becomes a name with what follows. */
const goesOnWithOf = (text: string, words: readonly Word[], index: number): boolean =>
  joiners.has(words[index + 1]?.lower ?? "") && afterParticles(text, words, index + 1) !== null;

/** "May 18", "Thanksgiving Day", the "K" of "24K". */
function isOfDate(words: readonly Word[], index: number): boolean {
  const [before, word, after] = [words[index - 1], words[index]!, words[index + 1]];
  const isBeside = before !== undefined && word.start - before.end <= 1;
  if (word.text === "May") return /^\d/u.test(after?.text ?? "") || (isBeside && /^\d/u.test(before.text));
  if (word.text === "Day" || word.text === "Eve") return isBeside && calendar.has(before.lower);
  return before !== undefined && before.end === word.start && /\d$/u.test(before.text);
}

/** Whether a word is a noun of the tables: "Residents" at the head of a sentence is no name. */
const isCommon = ({ text }: Word): boolean => isKnown(toNoun(text).lemma);

/** The words "von der" before "Leyen", back to where the last run ended. */
function withParticles(text: string, words: readonly Word[], first: number, from: number): number {
  let start = first;
  while (start > from && gap(text, words, start) === " " && surnameParticles.has(words[start - 1]!.text)) start -= 1;
  return start;
}
