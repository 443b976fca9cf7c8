import type { Span } from "../text/span.ts";
import { abbreviations } from "./en/abbreviations.ts";
import { elisions } from "./en/elisions.ts";
import { prefixes } from "./en/prefixes.ts";
import { splitClitics } from "./split-clitics.ts";
import { itemPattern, tokenPatterns } from "./token-patterns.ts";

const space = /\s/u;

/**
 * The syntactic words of one sentence as Universal Dependencies cuts English: "did|n't", "the mayor|'s", "Moscow|-|based",
 * "$|5|%". In order, not overlapping, and together all that is no white space.
 */
export function splitTokens(text: string, [start, end]: Span): readonly Span[] {
  const sentence = text.slice(start, end);
  const tokens: Span[] = [];
  for (let at = 0; at < sentence.length; ) {
    if (space.test(sentence[at]!)) {
      at += 1;
      continue;
    }
    const next = endOfToken(sentence, at);
    for (const [from, to] of splitClitics(sentence, [at, next])) tokens.push([start + from, start + to]);
    at = next;
  }
  return tokens;
}

/** Most words: nothing but letters, and after them what ends a word in any case. */
const plainWord = /[A-Za-z]+(?=[\s,;?!"”]|$)/y;

/** Where the token that begins at `at` ends, clitics included. */
function endOfToken(sentence: string, at: number): number {
  plainWord.lastIndex = at;
  if (plainWord.test(sentence)) return plainWord.lastIndex;
  for (const pattern of at === 0 ? [itemPattern, ...tokenPatterns] : tokenPatterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(sentence)?.[0];
    if (found) return at + found.length;
  }
  return endOfWord(sentence, at) ?? at + String.fromCodePoint(sentence.codePointAt(at)!).length;
}

const word = /(['’])?([\p{L}\p{M}\p{N}\p{Cf}_]+(?:['’][\p{L}\p{M}\p{N}\p{Cf}_]+)*)/uy;
const stopped = /(?:\.\p{L}{1,8}){0,4}\./uy;
const hyphenated = /-(?=[\p{L}\p{N}])/uy;
/** Prefixes before one word: "anti-", "non-re-". */
const mostPrefixes = 3;

/** The same for what begins with a letter or digit, or an apostrophe that stands for letters left out ("'em"). */
function endOfWord(sentence: string, at: number): number | null {
  let start = at;
  for (let prefix = 0; ; prefix += 1) {
    word.lastIndex = start;
    const [found, apostrophe, letters] = word.exec(sentence) ?? [];
    if (found === undefined || letters === undefined) return start > at ? start : null;
    const lower = letters.toLowerCase();
    if (apostrophe !== undefined && (start > at || !elisions.has(lower))) return start > at ? start : null;
    const end = start + found.length;
    hyphenated.lastIndex = end;
    if (prefix === mostPrefixes || !prefixes.has(lower) || !hyphenated.test(sentence))
      return endOfAbbreviation(sentence, start, end);
    start = end + 1;
  }
}

/** The end of a word with the full stop that belongs to it, if it is an abbreviation. */
function endOfAbbreviation(sentence: string, start: number, end: number): number {
  stopped.lastIndex = end;
  const stop = stopped.exec(sentence)?.[0];
  if (stop === undefined) return end;
  const rule = abbreviations.get(sentence.slice(start, end) + stop.slice(0, -1));
  const next = end + stop.length;
  const isAbbreviation = rule === "unless-number" ? isNumber(sentence.slice(next, next + 2)) : rule !== undefined;
  return isAbbreviation ? next : end;
}

const isNumber = (rest: string): boolean => /^\s?\p{N}/u.test(rest);
