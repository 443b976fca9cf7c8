import type { Quote } from "../schema/analysis.ts";
import type { QuoteType } from "../schema/attribution.ts";
import { overlaps, type Span } from "../text/span.ts";

/** Words that may stand outside the marks of a direct quotation: "But", "and", the "that" before a full quote. */
const fewestOwnWords = 3;

/** Quoted passages of fewer words are scare quotes or single borrowed words, and make a content mixed at most. */
const word = /[\p{L}\p{N}]+/gu;

const countWords = (text: string): number => text.match(word)?.length ?? 0;

/**
 * How a content is given (Pareti 2012): `direct` when it stands in quotation marks, `mixed` when part of it does,
 * `indirect` otherwise.
 */
export function readQuoteType(text: string, content: readonly Span[], quotes: readonly Quote[]): QuoteType {
  let quoted = 0;
  let own = 0;
  for (const [start, end] of content) {
    let at = start;
    for (const { span } of quotes.filter((quote) => overlaps(quote.span, [start, end]))) {
      const [from, to] = [Math.max(start, span[0]), Math.min(end, span[1])];
      own += countWords(text.slice(at, Math.max(at, from)));
      quoted += countWords(text.slice(from, to));
      at = Math.max(at, to);
    }
    own += countWords(text.slice(at, end));
  }
  if (quoted === 0) return "indirect";
  return own < fewestOwnWords && own < quoted ? "direct" : "mixed";
}
