import type { Span } from "./span.ts";

/** One word as it stands, an "'s" at its end left off. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly isCapital: boolean;
  /** Whether an "'s" followed. */
  readonly isPossessive: boolean;
}

const anyWord =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:[-'’&][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*/gu;
const genitive = /['’]s$/iu;

/** The words of a stretch of text, in order, with where they stand in the whole text. */
export function findWords(text: string, [start, end]: Span): readonly Word[] {
  return [...text.slice(start, end).matchAll(anyWord)].map(({ 0: found, index }) => {
    const words = found.replace(genitive, "");
    return {
      start: start + index,
      end: start + index + words.length,
      text: words,
      lower: words.toLowerCase().replace("’", "'"),
      isCapital: /^(?:(?:al|el|an|as|ash|ad|ar|at|az)-)?\p{Lu}/u.test(words),
      isPossessive: words.length < found.length,
    };
  });
}
