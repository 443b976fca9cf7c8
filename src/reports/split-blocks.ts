import type { Span } from "../text/span.ts";
import { trimBlank } from "./trim-blank.ts";

/** A piece of pasted text that stands by itself: a paragraph, a title, a menu item. */
export interface TextBlock {
  readonly span: Span;
  /** Whether only a line end, no blank line, parts it from the block before. */
  readonly close: boolean;
}

interface Line {
  readonly span: Span;
  readonly length: number;
  /** Length of the first word: what would have had to fit on the line before. */
  readonly firstWord: number;
  readonly indented: boolean;
  /** Begins with a word in small letters. */
  readonly small: boolean;
  /** Ends within a sentence, as far as its last character tells. */
  readonly open: boolean;
  /** Blank lines right above. */
  readonly gap: boolean;
}

const lineEnd = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;

/** Begins a line that goes on with the sentence of the line before; initials and addresses do not. */
const smallWord = /^\p{Ll}+(?=[\s,;:]|\.?$|\.\s)/u;
const openEnd = /[\p{L}\p{N},–—-]$/u;

/** Lines as long as this are paragraphs, not hard-wrapped lines. */
const widestWrap = 130;
const narrowestWrap = 40;

/**
 * Splits a text as people paste it. Where lines are wrapped at a fixed width, the lines of a paragraph make one block;
 * otherwise every line is a block, unless it
 * goes on in small letters where the line before breaks off, as words copied out of a link do. Blocks are in order and cover
 * all that is not blank.
 */
export function splitBlocks(text: string): readonly TextBlock[] {
  const lines = readLines(text);
  const width = wrapWidth(lines);
  const blocks: TextBlock[] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const block = blocks.at(-1);
    if (block && last && ((width !== null && isWrapped(last, line, width)) || isCutOff(block, last, line))) {
      blocks[blocks.length - 1] = { ...block, span: [block.span[0], line.span[1]] };
    } else blocks.push({ span: line.span, close: blocks.length > 0 && !line.gap });
    last = line;
  }
  return blocks;
}

function readLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let from = 0;
  let gap = false;
  const add = (to: number) => {
    const span = trimBlank(text, [from, to]);
    if (span) lines.push(toLine(text, span, { indented: span[0] - from > 1, gap }));
    gap = span === null;
  };
  for (const end of text.matchAll(lineEnd)) {
    add(end.index);
    from = end.index + end[0].length;
  }
  add(text.length);
  return lines;
}

function toLine(text: string, span: Span, more: Pick<Line, "indented" | "gap">): Line {
  const head = text.slice(span[0], Math.min(span[1], span[0] + widestWrap));
  const space = head.search(/\s/);
  const firstWord = space < 0 ? head.length : space;
  const open = openEnd.test(text.slice(Math.max(span[0], span[1] - 2), span[1]));
  return { ...more, span, length: span[1] - span[0], firstWord, small: smallWord.test(head), open };
}

/** The width at which the text's lines are wrapped; `null` when they are not. */
function wrapWidth(lines: readonly Line[]): number | null {
  const lengths = lines.map((line) => line.length).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  if (width < narrowestWrap || width > widestWrap) return null;
  const pairs = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return before && !line.gap ? [isWrapped(before, line, width)] : [];
  });
  const wrapped = pairs.filter(Boolean).length;
  return wrapped >= 2 && wrapped >= pairs.length * 0.6 ? width : null;
}

/** Whether `line` goes on where `before` had no room left. */
const isWrapped = (before: Line, line: Line, width: number): boolean =>
  !line.gap && !(line.indented && !before.indented) && before.length + 1 + line.firstWord > width;

/** Whether `line` goes on with the sentence in which a block breaks off; menus are shorter. */
const isCutOff = ({ span: [start, end] }: TextBlock, before: Line, line: Line): boolean =>
  !line.gap && before.open && line.small && end - start >= narrowestWrap;
