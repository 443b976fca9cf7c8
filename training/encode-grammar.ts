/**
 * Encodes treebanks and named text for training: one line a document, with the columns of `EncodedText` and, for each sentence,
 * its words: the piece each begins in, and what is marked of it.
 *
 *     node dist-tools/training/encode-grammar.js models/vocabulary.txt DATA > grammar.encoded.jsonl
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readConllu, type TreebankDocument } from "../eval/read-conllu.ts";
import { readGoldOrigins } from "../eval/read-gold.ts";
import { encodeText } from "../src/language/encode-text.ts";
import { splitSentences } from "../src/language/split-sentences.ts";
import { splitWords } from "../src/language/split-words.ts";
import { readVocabulary } from "../src/language/vocabulary.ts";
import type { Span } from "../src/text/span.ts";
import { type NamedDocument, readColumns, readGumNames, readRe3d } from "./read-named.ts";

const [vocabularyPath, data] = process.argv.slice(2);
if (vocabularyPath === undefined || data === undefined) {
  process.stderr.write("Usage: node dist-tools/training/encode-grammar.js models/vocabulary.txt DATA > out.jsonl\n");
  process.exit(2);
}
const vocabulary = readVocabulary(readFileSync(vocabularyPath, "utf8"));
const gold = readGoldOrigins();

interface Marked {
  readonly id: string;
  readonly text: string;
  readonly sentences: readonly {
    readonly span: Span;
    readonly words: readonly { readonly span: Span }[];
  }[];
}

function write(set: string, { id, text, sentences }: Marked, paragraphs: readonly Span[]): void {
  if (gold.has(id)) return;
  const { ids, starts, ends, shapes, breaks, quoted } = encodeText(text, paragraphs, vocabulary, sentences.map(({ span }) => span));
  const lists = Object.fromEntries(Object.entries({ ids, shapes, breaks, quoted }).map(([name, column]) => [name, [...column]]));
  let piece = 0;
  const marked = sentences.map(({ words }) =>
    words.map(({ span, ...marks }) => {
      while (piece < ends.length - 1 && ends[piece]! <= span[0]) piece += 1;
      // A word that begins inside a piece ("not" of "cannot") has the next one, or shares this.
      const next = piece + 1 < starts.length && starts[piece]! < span[0] && starts[piece + 1]! < span[1];
      if (next) piece += 1;
      return { at: piece, ...marks };
    }),
  );
  process.stdout.write(`${JSON.stringify({ id, set, ...lists, sentences: marked })}\n`);
}

/** Paragraphs of what has none marked: its blank lines. */
function toParagraphs({ text, sentences }: Pick<NamedDocument, "text" | "sentences">): readonly Span[] {
  const paragraphs: [number, number][] = [];
  let end = 0;
  for (const { span } of sentences) {
    if (paragraphs.length === 0 || text.slice(end, span[0]).includes("\n")) paragraphs.push([...span]);
    else paragraphs.at(-1)![1] = span[1];
    end = span[1];
  }
  return paragraphs;
}

const read = (path: string): string => readFileSync(join(data, path), "utf8");
const toGrammar = ({ id, text, sentences }: TreebankDocument): Marked => ({
  id,
  text,
  sentences: sentences.map(({ span, words }) => ({
    span,
    words: words.map(({ span: place, part, head, relation }) => ({ span: place, part, head, relation })),
  })),
});

for (const [set, path] of [
  ["ewt", "ud-ewt"],
  ["gum", "gum"],
] as const)
  for (const half of ["train", "dev"]) {
    const file = join(data, path, `${half}.conllu.gz`);
    const documents = readConllu(file);
    for (const document of documents) write(`${set}-${half}`, toGrammar(document), document.paragraphs);
    if (set !== "gum") continue;
    const named = readGumNames(file, documents);
    for (const [index, one] of named.entries()) write(`names-gum-${half}`, one, documents[index]!.paragraphs);
  }
for (const [set, path] of [
  ["wikigold", "ner/wikigold.conll"],
  ["wnut-train", "ner/wnut17.train.conll"],
  ["wnut-dev", "ner/wnut17.dev.conll"],
] as const)
  for (const document of readColumns(read(path), set)) write(`names-${set}`, document, toParagraphs(document));
const re3d = readRe3d(
  read("ner/re3d.jsonl"),
  (text) => splitSentences(text, [0, text.length]),
  (text, span) => [...splitWords(text, span)].map((word) => word.span),
);
for (const document of re3d) write("names-re3d", document, toParagraphs(document));
