import { type Span, shift, trimSpan } from "../text/span.ts";
import { abbreviations, starters } from "./en/abbreviations.ts";
import { speechVerbs } from "./en/speech-verbs.ts";

// A stop with the quotes and brackets that close after it and the numbers of its notes ("[12]"), or a blank line.
const ends = /([.!?…]+)(["”’'»›)\]}]*)(?: ?\[\d{1,3}\])*|\n[^\S\n]*\n/gu;
const opening = /^[\s"“„‘'«‹([{\p{Pd}]*/u;
const quoteOpening = /^["“„‘'«]/u;
const wordBefore = /[\p{L}\p{M}\p{N}]+(?:[.’'&-][\p{L}\p{M}\p{N}]+)*$/u;
const initials = /^(?:\p{L}\.)*\p{L}$/u;
const numbering = /^\d{1,3}(?:\.\d{1,3})*$/;
// A name may begin small and go on large ("iPhone"); any other small letter goes on with the sentence.
const goesOn = /^\p{Ll}(?!\p{Ll}*\p{Lu})|^[.,;:!?…)\]}%]/u;
const webAddress = /^(?:https?:|(?:[a-z\d-]+\.)+[a-z]+\/)/;
const aside = /^\s+\(\p{Ll}/u;
const speaker = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}\p{M}.’'-]*\s+){1,4}(?:${speechVerbs.join("|")})(?![\p{L}\p{M}])`,
  "u",
);

/** How far the words around a stop are looked at, so that a text without spaces costs no more than others. */
const reach = 80;

/** The sentences of one block (a paragraph): trimmed, in order, and together all that is not blank in it. */
export function splitSentences(text: string, block: Span): readonly Span[] {
  const inside = text.slice(...block);
  const sentences: Span[] = [];
  let start = 0;
  for (const match of inside.matchAll(ends)) {
    const end = match.index + match[0].length;
    if (match[1] !== undefined && !isEnd(readStop(inside, match, start))) continue;
    const sentence = trimSpan(inside, [start, end]);
    if (sentence) sentences.push(shift(sentence, block[0]));
    start = end;
  }
  const rest = trimSpan(inside, [start, inside.length]);
  return rest ? [...sentences, shift(rest, block[0])] : sentences;
}

/** A possible end and what stands around it. */
interface Stop {
  readonly marks: string;
  readonly closers: string;
  /** The word the stop follows without a space, "" if none, and whether the sentence would be only that word. */
  readonly word: string;
  readonly alone: boolean;
  /** What follows, from the stop on. */
  readonly rest: string;
}

function readStop(text: string, match: RegExpExecArray, start: number): Stop {
  const [whole, marks = "", closers = ""] = match;
  const from = Math.max(start, match.index - reach);
  const word = wordBefore.exec(text.slice(from, match.index))?.[0] ?? "";
  const alone = text.slice(from, match.index).trim() === word;
  const end = match.index + whole.length;
  return { marks, closers, word, alone, rest: text.slice(end, end + reach) };
}

function isEnd({ marks, closers, word, alone, rest }: Stop): boolean {
  const next = rest.trimStart();
  const first = next.replace(opening, "");
  // Where a space was forgotten, only a word that begins sentences can tell ("here.The", but "Yahoo!News").
  if (!/^\s/u.test(rest)) return /\p{Ll}{2}$/u.test(word) && starters.has(firstWord(rest));
  if (goesOn.test(first) && !webAddress.test(first) && !(marks === "." && aside.test(rest))) return false;
  if (/[!?]/.test(marks) && closers !== "" && speaker.test(next) && !starters.has(firstWord(next))) return false;
  if (marks !== ".") return true;
  if (alone && numbering.test(word)) return false;
  return mayEndAfter(word, { next, first });
}

function mayEndAfter(word: string, { next, first }: { readonly next: string; readonly first: string }): boolean {
  // Of "R-Tex" and "mid-Sept" the last part counts.
  const last = word.slice(word.lastIndexOf("-") + 1);
  const rule = abbreviations.get(last) ?? (initials.test(last) ? "before-starter" : "before-capital");
  if (rule === "never") return false;
  if (rule === "unless-number") return !/^\p{N}/u.test(first);
  return rule === "before-capital" || quoteOpening.test(next) || starters.has(firstWord(first));
}

/** The word a stretch begins with, "" for an initial ("I." in "J. I. Smith"). */
const firstWord = (text: string): string => /^\p{L}+(?!\p{L}|\.)/u.exec(text)?.[0] ?? "";
