import type { FoundName } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { calendarWords, titles } from "./en/name-words.ts";

/** A word with its universal part of speech. */
export interface NameWord {
  readonly span: Span;
  readonly upos: string;
}

/**
 * Names as they are kept: without a title or article before them or a common noun behind them ("Sheriff Don Eslinger", "the
 * Economist magazine"), and none that are only such words or days and months. What is
 * only said of something ("British") is neither a place nor a body. Names and words are in text order.
 */
export function cleanNames<Name extends FoundName>(
  text: string,
  names: readonly Name[],
  words: readonly NameWord[],
): readonly Name[] {
  let next = 0;
  return names.flatMap((name) => {
    const { span, kind } = name;
    while (next < words.length && words[next]!.span[0] < span[0]) next += 1;
    const from = next;
    while (next < words.length && words[next]!.span[1] <= span[1]) next += 1;
    const own = words.slice(from, next);
    const first = own.findIndex((word) => !isBefore(text, word, kind));
    const last = own.findLastIndex((word, index) => !isBehind(text, word, own[index - 1]));
    if (first === -1 || last < first) return [];
    const kept = own.slice(first, last + 1);
    const isCalendar = kept.every((word) => word.upos === "NUM" || calendarWords.has(bare(text, word)));
    if (isCalendar) return [];
    const isQuality = kept.every(({ upos }) => upos === "ADJ");
    return [{ ...name, span: [kept[0]!.span[0], kept.at(-1)!.span[1]], kind: isQuality ? "other" : kind }];
  });
}

const bare = (text: string, { span }: NameWord): string => text.slice(...span).replace(/\.$/u, "");

const isSmall = (text: string, { span }: NameWord): boolean => !/[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text.slice(...span));

/** What a name does not begin with: marks, common words written small, and of a person a title. */
const isBefore = (text: string, word: NameWord, kind: FoundName["kind"]): boolean =>
  word.upos === "PUNCT" ||
  (isSmall(text, word) && word.upos !== "PROPN") ||
  (kind === "person" && titles.has(bare(text, word)));

/**
 * What a name does not end with: marks, the mark of the genitive, and a word written small behind one that is not ("Illinois
 * city", but "Médecins sans frontières").
 */
const isBehind = (text: string, word: NameWord, before: NameWord | undefined): boolean =>
  word.upos === "PUNCT" ||
  word.upos === "PART" ||
  (isSmall(text, word) && (before === undefined || !isSmall(text, before)));
