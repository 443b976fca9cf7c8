"""Scores a checkpoint of grammar and names while it is still floating point, with marked words. `npm run eval` scores what is shipped."""

import argparse
from pathlib import Path

import numpy as np
import torch

from batch import IGNORED
from grammar_examples import Sentence, load, to_tensors
from network import NAME_LABELS, Grammar
from train_grammar import FOLDS, number_of


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


@torch.no_grad()
def score(grammar: Grammar, sentences: list[Sentence]) -> dict[str, float]:
    grammar.eval()
    right = {"UPOS": 0, "UAS": 0, "LAS": 0}
    words, hits, marked, given, untyped = 0, 0, 0, 0, 0
    ordered = sorted(sentences, key=len)
    for begin in range(0, len(ordered), 32):
        inputs, labels = to_tensors(ordered[begin : begin + 32], None)
        parts, names, heads, relations = (one.numpy() for one in grammar(**inputs))
        gold = {name: value.numpy() for name, value in labels.items()}
        known = gold["heads"] != IGNORED
        words += int(known.sum())
        best = heads.argmax(-1)
        label = np.take_along_axis(relations.argmax(-1), best[..., None], 2)[..., 0]
        right["UPOS"] += int(((parts.argmax(-1) == gold["parts"]) & known).sum())
        right["UAS"] += int(((best == gold["heads"]) & known).sum())
        right["LAS"] += int(((best == gold["heads"]) & (label == gold["relations"]) & known).sum())
        for row in range(len(names)):
            size = int(inputs["word_mask"][row].sum())
            if gold["names"][row, 0] == IGNORED:
                continue
            one = runs([NAME_LABELS[number] for number in names[row, :size].argmax(-1)])
            other = runs([NAME_LABELS[number] for number in gold["names"][row, :size]])
            hits, given, marked = hits + len(one & other), given + len(one), marked + len(other)
            untyped += len({span[:2] for span in one} & {span[:2] for span in other})
    figures = {name: value / words for name, value in right.items()} if words else {}
    if marked:
        figures |= {"names F1": 2 * hits / (given + marked), "untyped F1": 2 * untyped / (given + marked), "marked": marked}
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--name", required=True)
    parser.add_argument("--fold", type=int, help="score this fold of wikigold only")
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    grammar = Grammar()
    grammar.load_state_dict(torch.load(options.work / f"{options.name}.pt")["average"])
    if options.fold is not None:
        fold = [one for one in load(options.work, "wikigold", 1) if number_of(one.document) % FOLDS == options.fold]
        print("wikigold, fold", options.fold, score(grammar, fold), flush=True)
        return
    for name in ("ud-ewt.dev", "gum.dev", "wnut17.dev"):
        print(name, {key: round(value, 4) for key, value in score(grammar, load(options.work, name, 1)).items()}, flush=True)
    print("wikigold, all", score(grammar, load(options.work, "wikigold", 1)), flush=True)


if __name__ == "__main__":
    main()
