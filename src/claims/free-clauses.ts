import type { FoundAttribution } from "../schema/analysis.ts";
import type { Span } from "../text/span.ts";
import { clauseBreak } from "./en/channels.ts";

/**
 * The reader at times takes a whole sentence for what somebody said: "Lund said Iskel did not rule it out, although a
 * spokesman declined to confirm that". Where a clause of its own begins with another source, outside quotation marks, what
 * follows is that one's: the content ends there, and the other statement stands on its own.
 */
export function freeClauses(text: string, found: readonly FoundAttribution[]): readonly FoundAttribution[] {
  const breaks = found.map(({ parent, source }) => {
    const content = parent === null ? undefined : found[parent]!.content.find((piece) => holds(piece, source[0]));
    return content && source[0] ? findBreak(text, content, source[0][0]) : null;
  });
  const ends = new Map<number, number>();
  for (const [child, { parent }] of found.entries()) {
    const end = breaks[child] ?? null;
    if (parent !== null && end !== null) ends.set(parent, Math.min(end, ends.get(parent) ?? end));
  }
  const endOf = (index: number): number => ends.get(index) ?? Number.POSITIVE_INFINITY;
  const isFree = (index: number): boolean => {
    const { parent, source } = found[index]!;
    return parent !== null && source[0] !== undefined && source[0][0] >= endOf(parent);
  };
  return found.map((one, index) => ({
    ...one,
    content: one.content.flatMap((piece) => cutAt(piece, endOf(index))),
    parent: isFree(index) ? found[one.parent!]!.parent : one.parent,
  }));
}

const holds = (piece: Span, other: Span | undefined): boolean =>
  other !== undefined && piece[0] <= other[0] && other[1] <= piece[1];

/** Where the clause before a source ends; `null` if none ends right before it, or if it is all one quotation. */
function findBreak(text: string, [start]: Span, source: number): number | null {
  const before = text.slice(start, source);
  const at = before.search(clauseBreak);
  return at <= 0 || /["“”]/u.test(before) ? null : start + at;
}

const cutAt = ([start, end]: Span, limit: number): readonly Span[] =>
  start >= limit ? [] : [[start, Math.min(end, limit)]];
