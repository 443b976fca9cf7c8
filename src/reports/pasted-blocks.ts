import type { PartKind } from "../schema/report.ts";
import type { Span } from "../text/span.ts";
import { classifyBlock } from "./classify-block.ts";
import { countWords, toPlain } from "./plain-line.ts";
import { splitBlocks } from "./split-blocks.ts";

/** A block of pasted text, and what can be told of it without its neighbours. */
export interface PastedBlock {
  readonly span: Span;
  readonly plain: string;
  readonly words: number;
  /** Stands right under the block before, in a text whose paragraphs stand apart. */
  readonly close: boolean;
  /** Reads as a sentence or more. */
  readonly full: boolean;
  /** Reads as a title: a few words without a stop. */
  readonly title: boolean;
  /** A title made of short names in a row: the sections of a page, or its masthead. */
  readonly row: boolean;
  /** What it is by its own words. */
  readonly own: PartKind | null;
}

const mostTitleWords = 24;
const mostQuestionWords = 14;
const mostNameWords = 3;

/** A stop, with whatever quotation mark or bracket closes after it. Abbreviated hours and states are none. */
const stop = /[.!…:;,](?:["”'’)\]]|\s)*$/;
/** A sentence that ends inside the line; abbreviations are mostly shorter. */
const innerStop = /\p{Ll}{3}[.!?]["”’]?\s+\p{Lu}/u;
const clock = /^\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\.?(?: \w{2,4}\.?)?$/i;

/** What parts the names of a row. */
const between = /\s*[|/·•»]\s*|\s[—–-]\s|\s{2,}|\t/;

/** The blocks of a pasted text, in order, covering all that is not blank. */
export function readBlocks(text: string): readonly PastedBlock[] {
  const pieces = splitBlocks(text);
  const apart = pieces.filter(({ close }) => !close).length > pieces.length / 2;
  return pieces.map(({ span, close }) => toBlock(text, span, close && apart));
}

function toBlock(text: string, span: Span, close: boolean): PastedBlock {
  const shown = text.slice(...span);
  const plain = toPlain(shown);
  const words = countWords(plain);
  const ended = stop.test(plain.slice(-8)) && !clock.test(plain);
  const full = words > mostTitleWords || ended || (plain.endsWith("?") && words > mostQuestionWords);
  const title = !full && /^[^\p{Ll}]/u.test(plain) && !innerStop.test(plain);
  return { span, plain, words, close, full, title, row: title && isRow(shown), own: classifyBlock(plain) };
}

function isRow(shown: string): boolean {
  const names = shown.split(between).map(toPlain);
  return names.length > 1 && names.every((name) => /^[\p{Lu}\p{N}]/u.test(name) && countWords(name) <= mostNameWords);
}
