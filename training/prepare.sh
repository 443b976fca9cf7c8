#!/usr/bin/env bash
# Encodes PolNeAR with the product's own code, so that training and reading can never disagree about a piece.
# usage: training/prepare.sh DATA WORK      (DATA holds polnear/, WORK is made)
set -euo pipefail
data=$1 work=$2
cd "$(dirname "$0")/.."
npx tsc -p tsconfig.tools.json
mkdir -p "$work"
gzip -dc "$data/polnear/train.jsonl.gz" | node dist-tools/training/encode.js models/vocabulary.txt > "$work/train.encoded.jsonl"
node dist-tools/training/encode.js models/vocabulary.txt < "$data/polnear/dev.jsonl" > "$work/dev.encoded.jsonl"
wc -l "$work"/*.encoded.jsonl
