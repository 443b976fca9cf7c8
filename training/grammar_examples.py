"""Sentences of treebanks and of corpora of names, with the middle states of their pieces."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from batch import IGNORED
from network import NAME_LABELS, PARTS, RELATIONS, WIDTH

PART_OF = {name: number for number, name in enumerate(PARTS)}
RELATION_OF = {name: number for number, name in enumerate(RELATIONS)}
NAME_OF = {name: number for number, name in enumerate(NAME_LABELS)}
LONGEST_SENTENCE = 160


@dataclass
class Sentence:
    """One entry a word in all but `states`, which are [variants][pieces, WIDTH]; what is not marked is IGNORED."""

    document: str
    states: list[np.ndarray]
    at: np.ndarray
    parts: np.ndarray
    heads: np.ndarray
    relations: np.ndarray
    names: np.ndarray

    def __len__(self) -> int:
        return len(self.states[0])


def column(marks: list | None, size: int, of: dict[str, int] | None = None) -> np.ndarray:
    if marks is None:
        return np.full(size, IGNORED)
    return np.array(marks if of is None else [of.get(mark, IGNORED) for mark in marks], dtype=np.int64)


def load(work: Path, name: str, variants: int) -> list[Sentence]:
    """The sentences of NAME.jsonl with the states of NAME.K.npy; those longer than `LONGEST_SENTENCE` pieces are left out."""
    states = [np.load(work / f"{name}.{variant}.npy", mmap_mode="r") for variant in range(variants)]
    sentences, offset = [], 0
    for line in (work / f"{name}.jsonl").open(encoding="utf8"):
        document = json.loads(line)
        for one in document["sentences"]:
            first, end = one["pieces"]
            size = len(one["at"])
            if size == 0 or not 0 < end - first <= LONGEST_SENTENCE:
                continue
            sentences.append(
                Sentence(
                    document["id"],
                    [np.array(variant[offset + first : offset + end]) for variant in states],
                    np.clip(np.array(one["at"]) - first, 0, end - first - 1),
                    column(one["parts"], size, PART_OF),
                    column(one["heads"], size),
                    column(one["relations"], size, RELATION_OF),
                    column(one["names"], size, NAME_OF),
                )
            )
        offset += len(document["ids"])
    return sentences


def batches(sentences: list[Sentence], pieces: int, chance: random.Random) -> list[list[Sentence]]:
    """Sentences of like length together, about `pieces` a batch, in random order."""
    groups: list[list[Sentence]] = [[]]
    for one in sorted(sentences, key=lambda one: (len(one) + chance.randint(-3, 3), chance.random())):
        if groups[-1] and max(map(len, [*groups[-1], one])) * (len(groups[-1]) + 1) > pieces:
            groups.append([])
        groups[-1].append(one)
    chance.shuffle(groups)
    return groups


def to_tensors(sentences: list[Sentence], chance: random.Random | None) -> tuple[dict[str, Tensor], dict[str, Tensor]]:
    """Inputs of `Grammar` and the labels; `chance` takes one of the variants of each sentence's states, else the first is taken."""
    rows, length, words = len(sentences), max(map(len, sentences)), max(len(one.at) for one in sentences)
    pieces, mask = torch.zeros(rows, length, WIDTH), torch.zeros(rows, length, dtype=torch.long)
    at, word_mask = torch.zeros(rows, words, dtype=torch.long), torch.zeros(rows, words, dtype=torch.long)
    labels = {name: torch.full((rows, words), IGNORED) for name in ("parts", "heads", "relations", "names")}
    for row, one in enumerate(sentences):
        states = one.states[0] if chance is None else chance.choice(one.states)
        pieces[row, : len(one)] = torch.from_numpy(states.astype(np.float32))
        mask[row, : len(one)] = 1
        at[row, : len(one.at)] = torch.from_numpy(one.at)
        word_mask[row, : len(one.at)] = 1
        for name in labels:
            labels[name][row, : len(one.at)] = torch.from_numpy(getattr(one, name))
    return {"pieces": pieces, "mask": mask, "words": at, "word_mask": word_mask}, labels
