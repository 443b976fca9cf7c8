/**
 * Encodes articles for training: reads JSON Lines `{id, text}` on standard input, and writes one line each to
 * standard output with the columns of `EncodedText`. Offsets are UTF-16 code units. Gold reports are left out by id.
 *
 *     node dist-tools/training/encode.js models/vocabulary.txt < articles.jsonl > encoded.jsonl
 */
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { readVocabulary } from "../src/language/vocabulary.ts";
import { encodeLine } from "./encode-line.ts";

const path = process.argv[2];
if (path === undefined) {
  process.stderr.write("Usage: node dist-tools/training/encode.js models/vocabulary.txt < in.jsonl > out.jsonl\n");
  process.exit(2);
}
const vocabulary = readVocabulary(readFileSync(path, "utf8"));
for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  if (line.trim() === "") continue;
  const encoded = encodeLine(line, vocabulary);
  if (encoded !== null) process.stdout.write(`${encoded}\n`);
}
