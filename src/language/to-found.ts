import type { FoundAttribution } from "../schema/analysis.ts";
import type { ReaderSettings } from "../schema/reader-settings.ts";
import type { Span } from "../text/span.ts";
import { toConfidence, toEvidence } from "./confidence.ts";
import type { PieceRange } from "./cut-windows.ts";
import type { EncodedText } from "./encode-text.ts";
import type { Statement } from "./find-statements.ts";

/** A statement in the words of its text: spans of whole words instead of pieces, and how sure it is. */
export function toFound(
  statement: Statement,
  parent: number | null,
  encoded: EncodedText,
  settings: ReaderSettings,
): FoundAttribution {
  const { cue, source, content } = statement;
  return {
    source: source ? [withoutComma(toSpan(source, encoded), encoded)] : [],
    cue: toSpan(cue, encoded),
    content: toSpans(content, encoded),
    parent,
    confidence: Math.round(toConfidence(toEvidence(statement), settings.confidence) * 1e4) / 1e4,
  };
}

/** The comma that closes an apposition ("Pavlo Reiss, a spokesman, said") belongs to no name. */
const withoutComma = ([start, end]: Span, { text }: EncodedText): Span =>
  text[end - 1] === "," && end - 1 > start ? [start, end - 1] : [start, end];

/** Spans of the ranges, those that share a word as one. */
function toSpans(ranges: readonly PieceRange[], encoded: EncodedText): readonly Span[] {
  const spans: Span[] = [];
  for (const [start, end] of ranges.map((range) => toSpan(range, encoded))) {
    const last = spans.at(-1);
    if (last && start < last[1]) spans[spans.length - 1] = [last[0], Math.max(last[1], end)];
    else spans.push([start, end]);
  }
  return spans;
}

/** From the first piece's word to the last piece's word: never part of a word. */
function toSpan({ firstPiece, endPiece }: PieceRange, { starts, ends, words }: EncodedText): Span {
  let first = firstPiece;
  let last = endPiece - 1;
  while (first > 0 && words[first - 1] === words[first]) first -= 1;
  while (last + 1 < words.length && words[last + 1] === words[last]) last += 1;
  return [starts[first]!, ends[last]!];
}
