/** Half-open range of UTF-16 code units in one unchanging text: what JavaScript counts, and what `text.slice(...span)` cuts. */
export type Span = readonly [start: number, end: number];

/** The words of a span, exactly as they stand. */
export const slice = (text: string, [start, end]: Span): string => text.slice(start, end);

/** Whether the two share at least one code unit. */
export const overlaps = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1];

/** The span without white space at either end; `null` if nothing else is in it. */
export function trimSpan(text: string, [start, end]: Span): Span | null {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  const from = start + lead;
  const to = from + words.trim().length;
  return to > from ? [from, to] : null;
}

/** The span moved by `offset` code units: from a part's own counting to that of the whole text. */
export const shift = ([start, end]: Span, offset: number): Span => [start + offset, end + offset];
