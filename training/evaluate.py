"""Scores a checkpoint while it is still floating point: PolNeAR dev, the treebanks' dev parts with their own words, and names.
`npm run eval` scores what is shipped."""

import argparse
import json
import subprocess
import sys
from pathlib import Path

import torch

from batch import to_inputs, to_words
from decode import read
from examples import IGNORED, Example, Window, load, load_sentences
from held_out import FOLDS, is_held_out, number_of
from network import NAME_LABELS, Reader
from train import LONGEST, open_reader


def runs(labels: list[str]) -> set[tuple[int, int, str]]:
    """(first, end, kind) of each run of one kind: a B begins one, and so does an I after another kind."""
    found, first = set(), None
    for at, label in enumerate([*labels, "O"]):
        goes_on = first is not None and label[:1] == "I" and label[2:] == labels[first][2:]
        if first is not None and not goes_on:
            found.add((first, at, labels[first][2:]))
            first = None
        if label != "O" and first is None:
            first = at
    return found


def windows_of(example: Example) -> list[Window]:
    """Windows that end where sentences do: each sentence lies in one of them whole."""
    windows, first = [], 0
    ends = [one.last for one in example.sentences]
    while first < len(example):
        fitting = [end for end in ends if first < end <= first + LONGEST - 2]
        last = fitting[-1] if fitting else min(len(example), first + LONGEST - 2)
        windows.append(Window(example, first, last))
        first = last
    return windows


@torch.no_grad()
def score_words(reader: Reader, examples: list[Example], device: str) -> dict[str, float]:
    right, words = {"UPOS": 0, "UAS": 0, "LAS": 0}, 0
    hits, given, marked, untyped = 0, 0, 0, 0
    for window in [window for example in examples for window in windows_of(example)]:
        inputs = to_inputs([window])
        found = to_words([window], inputs["ids"].shape[1])
        if found is None:
            continue
        place, labels = ({name: value.to(device) for name, value in table.items()} for table in found)
        states, _ = reader.encoder(**{name: value.to(device) for name, value in inputs.items()})
        parts, names, heads, sides = reader.grammar(states.flatten(0, 1), **place)
        best = heads.argmax(-1)
        rows, width = best.shape
        first = torch.arange(rows, device=device)[:, None] * (width + 1)
        below = (first + 1 + torch.arange(width, device=device)).flatten()
        relations = reader.grammar.relate(sides.flatten(0, 1), below, (first + best).flatten()).argmax(-1).view(rows, width)
        known = labels["heads"] != IGNORED
        words += int(known.sum())
        right["UPOS"] += int(((parts.argmax(-1) == labels["parts"]) & known).sum())
        right["UAS"] += int(((best == labels["heads"]) & known).sum())
        right["LAS"] += int(((best == labels["heads"]) & (relations == labels["relations"]) & known).sum())
        guesses, golds, sizes = names.argmax(-1).tolist(), labels["names"].tolist(), place["word_mask"].sum(1).tolist()
        for guess, gold, size in zip(guesses, golds, sizes, strict=True):
            if all(label == IGNORED for label in gold[:size]):
                continue
            one = runs([NAME_LABELS[label] for label in guess[:size]])
            other = runs([NAME_LABELS[label] if label != IGNORED else "O" for label in gold[:size]])
            hits, given, marked = hits + len(one & other), given + len(one), marked + len(other)
            untyped += len({span[:2] for span in one} & {span[:2] for span in other})
    figures = {name: value / words for name, value in right.items()} if words else {}
    if marked:
        figures |= {"names F1": 2 * hits / (given + marked), "untyped F1": 2 * untyped / (given + marked), "marked": marked}
    return {name: round(value, 4) for name, value in figures.items()}


def score_statements(reader: Reader, options: argparse.Namespace, device: str) -> None:
    gold = options.data / "polnear" / "dev.jsonl"
    found = options.work / f"{options.name}.found.jsonl"
    encoded = [json.loads(line) for line in (options.work / "dev.encoded.jsonl").open()]
    every = []
    for example, pieces in zip(load(options.work / "dev.encoded.jsonl", gold), encoded, strict=True):
        every.append((example.id, [to_characters(one, pieces) for one in read(reader, example, min(options.keep), device)]))
    for keep in options.keep:
        with found.open("w") as out:
            for name, relations in every:
                kept = outermost([one for one in relations if one["score"] >= keep and one["content"]])
                out.write(json.dumps({"id": name, "relations": kept}) + "\n")
        print("keep", keep, flush=True)
        subprocess.run([sys.executable, options.scorer, gold, found, "--utf16"], check=True)


def outermost(relations: list[dict]) -> list[dict]:
    """PolNeAR marks none whose cue stands in the content of another."""
    holds = lambda other, cue: any(first <= cue[0] and cue[1] <= last for first, last in other["content"])
    return [one for one in relations if not any(other is not one and holds(other, one["cue"][0]) for other in relations)]


def to_characters(relation: dict, pieces: dict) -> dict:
    spans = lambda ranges: [[pieces["starts"][first], pieces["ends"][last - 1]] for first, last in ranges]
    return {role: spans(relation[role]) for role in ("source", "cue", "content")} | {"score": relation["score"]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--scorer", type=Path, help="score_attribution.py; without it statements are not scored")
    parser.add_argument("--fold", type=int, help="fold of wikigold that was left out, scored too")
    parser.add_argument("--keep", type=float, nargs="*", default=[0.775], help="cues from these probabilities up")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    reader = open_reader(options.work, options.name).to(device)
    for name in ("ud-ewt.dev", "gum.dev", "wnut17.dev"):
        print(name, score_words(reader, load_sentences(options.work, name), device), flush=True)
    for name in ("wikigold", "re3d"):
        held_out = [one for one in load_sentences(options.work, name) if is_held_out(one.id, None)]
        print(name, "tenth", score_words(reader, held_out, device), flush=True)
    if options.fold is not None:
        fold = [one for one in load_sentences(options.work, "wikigold") if number_of(one.id) % FOLDS == options.fold]
        print("wikigold fold", options.fold, score_words(reader, fold, device), flush=True)
    if options.scorer is not None:
        score_statements(reader, options, device)


if __name__ == "__main__":
    main()
