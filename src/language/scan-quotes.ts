import type { Quote } from "../schema/analysis.ts";
import { type Span, trimSpan } from "../text/span.ts";
import { type Family, findMarks, type Mark } from "./quote-marks.ts";

export interface QuoteScan {
  /** In text order, never overlapping: of nested quotes the outer one. */
  readonly quotes: readonly Quote[];
}

/** Finds what stands in quotation marks, block by block (a block is a paragraph). */
export function scanQuotes(text: string, blocks: readonly Span[]): QuoteScan {
  const marks = blocks.map((block) => findMarks(text, block));
  const quotes = blocks.flatMap((block, index) => {
    const end = trimSpan(text, block)?.[1] ?? block[1];
    const next = marks[index + 1]?.[0];
    const start = blocks[index + 1] && trimSpan(text, blocks[index + 1]!)?.[0];
    const opensNext = next && next.span[0] === start && next.role !== "close" ? next : null;
    return scanBlock(marks[index]!, end, opensNext);
  });
  return { quotes };
}

interface Open {
  readonly mark: Mark;
  /** Quotes of the same family open inside it. */
  depth: number;
  /** Families of the double marks opened inside it and not closed yet. */
  readonly inner: Set<Family>;
}

/** How many marks of each family can still close (or open) from a place on; one entry more than there are marks. */
type Counts = Readonly<Record<string, number>>;

function scanBlock(marks: readonly Mark[], end: number, opensNext: Mark | null): readonly Quote[] {
  const closing = countFrom(marks, (mark) => mark.role !== "open");
  const opening = countFrom(marks, (mark) => mark.role === "open");
  const quotes: Quote[] = [];
  let open: Open | null = null;
  for (const [index, mark] of marks.entries()) {
    const family: string = open?.mark.family ?? mark.family;
    const closersLeft = closing[index + 1]?.[family] ?? 0;
    if (!open) {
      if (mayOpen(mark, { end, closersLeft, opensNext })) open = { mark, depth: 0, inner: new Set() };
    } else if (mark.family !== family) {
      if (closesOther(mark, open)) {
        quotes.push({ span: [open.mark.span[0], mark.span[1]], closed: true });
        open = null;
      }
    } else if (mark.role !== "open") {
      if (open.depth > 0) open.depth -= 1;
      else {
        quotes.push({ span: [open.mark.span[0], mark.span[1]], closed: true });
        open = null;
      }
    } else if (closersLeft - (opening[index + 1]?.[family] ?? 0) >= open.depth + 2) {
      // Only when the marks that follow can close both: otherwise a closing mark was forgotten before.
      open.depth += 1;
    }
  }
  if (open) quotes.push({ span: [open.mark.span[0], end], closed: opensNext?.family === open.mark.family });
  return quotes;
}

function countFrom(marks: readonly Mark[], counted: (mark: Mark) => boolean): readonly Counts[] {
  const counts: Counts[] = [{}];
  for (const mark of marks.toReversed()) {
    const after = counts.at(-1)!;
    counts.push(counted(mark) ? { ...after, [mark.family]: (after[mark.family] ?? 0) + 1 } : after);
  }
  return counts.reverse();
}

interface Prospect {
  readonly end: number;
  readonly closersLeft: number;
  readonly opensNext: Mark | null;
}

function mayOpen(mark: Mark, { end, closersLeft, opensNext }: Prospect): boolean {
  if (mark.role === "close" || mark.span[1] >= end) return false;
  // A single mark is an apostrophe more often than not, so something must be there to close it.
  return mark.family !== "single" || closersLeft > 0 || (mark.glyph === "‘" && opensNext?.glyph === "‘");
}

const isDouble = ({ family }: Mark): boolean => family !== "single" && family !== "single-guillemet";

/** Whether a mark of another family closes the quote, as when writers mix them: nothing inside it waits for that mark. */
function closesOther(mark: Mark, { mark: opener, inner }: Open): boolean {
  if (mark.role === "open") inner.add(mark.family);
  if (mark.role !== "close" || inner.delete(mark.family)) return false;
  return isDouble(mark) && isDouble(opener);
}
