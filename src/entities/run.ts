import type { Word } from "../text/words.ts";
import { compoundEnding } from "./en/grammar.ts";

/** Words [first, end) of a sentence that make one name, its offices included. */
export interface Run {
  readonly first: number;
  readonly end: number;
  /** Whether it is one name as a whole, whatever its words are else. */
  readonly isFixed?: boolean;
  /** The fixed name right before it: whose office it begins with. */
  readonly of?: string;
  /** Number of the word with which an office before it begins that has a state behind "of": "President of France". */
  readonly officeFrom?: number;
}

/** What stands between a word and the one before it. */
export const gap = (text: string, words: readonly Word[], index: number): string =>
  text.slice(words[index - 1]!.end, words[index]!.start);

/** At the head of the sentence, or of a quotation or clause inside it. */
export const isStart = (text: string, words: readonly Word[], index: number): boolean =>
  index === 0 || /["“”‘:;–—(]\s*$|[.!?]\s+$/u.test(gap(text, words, index));

/** "US-led", "Armenian-majority": adjectives that begin with a name. */
export const isCompound = ({ text }: Word): boolean => compoundEnding.test(text);
