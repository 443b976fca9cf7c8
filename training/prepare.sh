#!/usr/bin/env bash
# Encodes PolNeAR, treebanks and corpora of names with the product's own code, so that training and reading can never disagree about a piece.
# usage: training/prepare.sh DATA WORK      (DATA holds polnear/, ud-ewt/, gum/ and ner/; WORK is made)
set -euo pipefail
data=$1 work=$2
cd "$(dirname "$0")/.."
npx tsc -p tsconfig.tools.json
mkdir -p "$work"
gzip -dc "$data/polnear/train.jsonl.gz" | node dist-tools/training/encode.js models/vocabulary.txt > "$work/train.encoded.jsonl"
node dist-tools/training/encode.js models/vocabulary.txt < "$data/polnear/dev.jsonl" > "$work/dev.encoded.jsonl"
wc -l "$work"/*.encoded.jsonl

# Treebanks and corpora of names, for grammar.
sentences() { node dist-tools/training/encode-sentences.js models/vocabulary.txt "$1" "$data/$2" "$3" > "$work/$3.jsonl"; }
for part in train dev; do
  sentences conllu "ud-ewt/$part.conllu.gz" "ud-ewt.$part"
  sentences conllu "gum/$part.conllu.gz" "gum.$part"
done
sentences columns ner/wikigold.conll wikigold
sentences columns ner/wnut17.train.conll wnut17.train
sentences columns ner/wnut17.dev.conll wnut17.dev
sentences re3d ner/re3d.jsonl re3d
