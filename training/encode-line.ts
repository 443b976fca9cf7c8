import { readGoldOrigins } from "../eval/read-gold.ts";
import { encodeText } from "../src/language/encode-text.ts";
import { splitTokens } from "../src/language/split-tokens.ts";
import type { Vocabulary } from "../src/language/vocabulary.ts";
import { type Span, trimSpan } from "../src/text/span.ts";
import { toPlain } from "./sentence-lines.ts";

/** Paragraphs: what stands between blank lines, trimmed. */
function splitBlocks(text: string): readonly Span[] {
  const blanks = [...text.matchAll(/\n\s*\n/g)].map(({ 0: blank, index }): Span => [index, index + blank.length]);
  const starts = [0, ...blanks.map(([, end]) => end)];
  const ends = [...blanks.map(([start]) => start), text.length];
  return starts.map((start, index) => trimSpan(text, [start, ends[index]!])).filter((block) => block !== null);
}

const gold = readGoldOrigins();

/** The columns of an article for training, as a line of JSON; `null` for a gold report, which nothing is trained on. */
export function encodeLine(line: string, vocabulary: Vocabulary): string | null {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  if (gold.has(id)) return null;
  const encoded = encodeText(text, splitBlocks(text), vocabulary);
  const { ids, starts, ends, shapes, breaks, quoted, words } = encoded;
  const columns = { ids, starts, ends, shapes, breaks, quoted, words };
  const lists = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, [...column]]));
  const sentences = encoded.sentences.map((span) => toPlain(encoded, span, splitTokens(text, span)));
  return JSON.stringify({ id, ...lists, sentences });
}
