import type { Span } from "../text/span.ts";

/** Characters on either side that tell two places with the same words apart, as W3C's TextQuoteSelector has them. */
const contextLength = 32;

/**
 * Where words of one revision stand in a later one: the same words, and of several the place whose surroundings are most
 * alike; of those, the one nearest to the old. `null` where the words are gone.
 *
 * @see https://www.w3.org/TR/annotation-model/#text-quote-selector
 */
export function reAnchor(before: string, after: string, [start, end]: Span): Span | null {
  if (before === after) return [start, end];
  const exact = before.slice(start, end);
  const prefix = before.slice(Math.max(0, start - contextLength), start);
  const suffix = before.slice(end, end + contextLength);
  let best: { readonly at: number; readonly rank: number } | null = null;
  for (let at = after.indexOf(exact); at !== -1; at = after.indexOf(exact, at + 1)) {
    const alike =
      sharedEnd(prefix, after.slice(Math.max(0, at - contextLength), at)) +
      sharedStart(suffix, after.slice(at + exact.length, at + exact.length + contextLength));
    const rank = alike - Math.abs(at - start) / (after.length + before.length + 1);
    if (best === null || rank > best.rank) best = { at, rank };
    if (exact === "") break;
  }
  return best === null ? null : [best.at, best.at + exact.length];
}

function sharedStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function sharedEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  return length;
}
