"""Scores a checkpoint on PolNeAR dev while it is still floating point. `npm run eval` scores what is shipped."""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import torch

from decode import read
from examples import load
from network import Reader


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--scorer", type=Path, required=True, help="score_attribution.py")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=float, default=0.775, help="cues from this probability up")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    reader = Reader()
    reader.load_state_dict(torch.load(options.work / f"reader-{options.seed}.pt")["reader"])
    gold = options.data / "polnear" / "dev.jsonl"
    found = options.work / "dev.found.jsonl"
    encoded = [json.loads(line) for line in (options.work / "dev.encoded.jsonl").open()]
    with found.open("w") as out:
        for example, pieces in zip(load(options.work / "dev.encoded.jsonl", gold), encoded, strict=True):
            relations = [to_characters(relation, pieces) for relation in read(reader, example, options.keep)]
            out.write(json.dumps({"id": example.id, "relations": [r for r in relations if r["content"]]}) + "\n")
    subprocess.run([sys.executable, options.scorer, gold, found, "--utf16"], check=True)


def to_characters(relation: dict, pieces: dict) -> dict:
    spans = lambda ranges: [[pieces["starts"][first], pieces["ends"][last - 1]] for first, last in ranges]
    return {role: spans(relation[role]) for role in ("source", "cue", "content")} | {"score": relation["score"]}


if __name__ == "__main__":
    main()
