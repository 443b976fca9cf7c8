import type { Span } from "../text/span.ts";

/** White space, but not zero-width characters: they stay inside the part that they touch, because they are not blank. */
const blank = /[^\S\uFEFF]/;

/** The span without white space at either end; `null` if nothing else is in it. */
export function trimBlank(text: string, [from, to]: Span): Span | null {
  let start = from;
  let end = to;
  while (start < end && blank.test(text.charAt(start))) start += 1;
  while (end > start && blank.test(text.charAt(end - 1))) end -= 1;
  return end > start ? [start, end] : null;
}
