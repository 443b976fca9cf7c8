import { firstWhere } from "../text/first-where.ts";
import type { Span } from "../text/span.ts";

/** For each sentence, by its number, those whose spans touch it. Sentences are in order and do not overlap. */
export function bySentence<One>(
  sentences: readonly Span[],
  all: readonly One[],
  spansOf: (one: One) => readonly Span[],
): ReadonlyMap<number, readonly One[]> {
  const found = new Map<number, One[]>();
  for (const one of all) {
    for (const index of new Set(spansOf(one).flatMap((span) => touchedBy(sentences, span)))) {
      const there = found.get(index);
      if (there === undefined) found.set(index, [one]);
      else there.push(one);
    }
  }
  return found;
}

function touchedBy(sentences: readonly Span[], [start, end]: Span): readonly number[] {
  const touched: number[] = [];
  for (let at = firstEndingBehind(sentences, start); (sentences[at]?.[0] ?? end) < end; at++) touched.push(at);
  return touched;
}

/** The first sentence that ends behind an offset. */
const firstEndingBehind = (sentences: readonly Span[], offset: number): number =>
  firstWhere(sentences.length, (index) => sentences[index]![1] > offset);
