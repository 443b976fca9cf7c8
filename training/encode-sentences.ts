/**
 * Encodes treebanks and corpora of names for training: reads one file, and writes a line of JSON a document to standard
 * output, with the columns of `EncodedText` and, for each sentence, its words: the piece that stands for each, and its
 * part of speech, head, relation and name label, as far as they are marked. Gold reports are left out by id.
 *
 *     node dist-tools/training/encode-sentences.js models/vocabulary.txt conllu|columns|re3d FILE NAME > encoded.jsonl
 */
import { readFileSync } from "node:fs";
import { readConllu } from "../eval/read-conllu.ts";
import { readColumns, readRe3d } from "../eval/read-names.ts";
import { readVocabulary } from "../src/language/vocabulary.ts";
import { encodeNames, encodeSentences, encodeTrees } from "./sentence-lines.ts";

const [vocabularyPath, form, path, name] = process.argv.slice(2);
if (vocabularyPath === undefined || form === undefined || path === undefined || name === undefined) {
  process.stderr.write(
    "Usage: node dist-tools/training/encode-sentences.js VOCABULARY conllu|columns|re3d FILE NAME\n",
  );
  process.exit(2);
}
const vocabulary = readVocabulary(readFileSync(vocabularyPath, "utf8"));
const lines =
  form === "conllu"
    ? encodeSentences(readConllu(path), (document) => encodeTrees(document, vocabulary))
    : encodeSentences(form === "re3d" ? readRe3d(path) : readColumns(path, name), (document) =>
        encodeNames(document, vocabulary),
      );
for (const line of lines) process.stdout.write(`${line}\n`);
