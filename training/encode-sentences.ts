/**
 * Encodes treebanks and corpora of names for training: reads one file, and writes a line of JSON a document to standard
 * output, with the columns of `EncodedText` and, for each sentence, its words: the piece that stands for each, and its
 * part of speech, head, relation and name label, as far as they are marked. Gold reports are left out by id.
 *
 *     node dist-tools/training/encode-sentences.js models/vocabulary.txt conllu|columns|re3d FILE NAME > encoded.jsonl
 */
import { readFileSync } from "node:fs";
import { readConllu } from "../eval/read-conllu.ts";
import { readGoldOrigins } from "../eval/read-gold.ts";
import { readColumns, readRe3d } from "../eval/read-names.ts";
import { readVocabulary } from "../src/language/vocabulary.ts";
import { encodeNames, encodeTrees } from "./sentence-lines.ts";

const [vocabularyPath, form, path, name] = process.argv.slice(2);
if (vocabularyPath === undefined || form === undefined || path === undefined || name === undefined) {
  process.stderr.write(
    "Usage: node dist-tools/training/encode-sentences.js VOCABULARY conllu|columns|re3d FILE NAME\n",
  );
  process.exit(2);
}
const vocabulary = readVocabulary(readFileSync(vocabularyPath, "utf8"));
const gold = readGoldOrigins();
const lines =
  form === "conllu"
    ? readConllu(path).map((document) => ({ id: document.id, line: encodeTrees(document, vocabulary) }))
    : (form === "re3d" ? readRe3d(path) : readColumns(path, name)).map((document) => ({
        id: document.id,
        line: encodeNames(document, vocabulary),
      }));
for (const { id, line } of lines) if (!gold.has(id)) process.stdout.write(`${line}\n`);
