/**
 * Encodes articles for training: reads JSON Lines `{id, text}` on standard input, and writes one line each to
 * standard output with the columns of `EncodedText`. Offsets are UTF-16 code units.
 *
 *     node dist-tools/training/encode.js models/vocabulary.txt < articles.jsonl > encoded.jsonl
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { encodeText } from "../src/language/encode-text.ts";
import { readVocabulary, type Vocabulary } from "../src/language/vocabulary.ts";
import { type Span, trimSpan } from "../src/text/span.ts";

/** Paragraphs: what stands between blank lines, trimmed. */
function splitBlocks(text: string): readonly Span[] {
  const blanks = [...text.matchAll(/\n\s*\n/g)].map(({ 0: blank, index }): Span => [index, index + blank.length]);
  const starts = [0, ...blanks.map(([, end]) => end)];
  const ends = [...blanks.map(([start]) => start), text.length];
  return starts.map((start, index) => trimSpan(text, [start, ends[index]!])).filter((block) => block !== null);
}

function encodeLine(line: string, vocabulary: Vocabulary): string {
  const { id, text } = JSON.parse(line) as { id: string; text: string };
  const { ids, starts, ends, shapes, breaks, quoted, words, sentences } = encodeText(
    text,
    splitBlocks(text),
    vocabulary,
  );
  const columns = { ids, starts, ends, shapes, breaks, quoted, words };
  const lists = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, [...column]]));
  return JSON.stringify({ id, ...lists, sentences });
}

const path = process.argv[2];
if (path === undefined) {
  process.stderr.write("Usage: node dist-tools/training/encode.js models/vocabulary.txt < in.jsonl > out.jsonl\n");
  process.exit(2);
}
const vocabulary = readVocabulary(readFileSync(path, "utf8"));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() !== "") process.stdout.write(`${encodeLine(line, vocabulary)}\n`);
}
