"""Treebanks and named text as the reader sees them: windows of pieces with the words of their sentences."""

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from batch import IGNORED
from examples import COLUMNS, Window
from network import NAME_LABELS, PARTS, RELATIONS

PART_OF = {name: number for number, name in enumerate(PARTS)}
RELATION_OF = {name: number for number, name in enumerate(RELATIONS)}


@dataclass
class Sentence:
    """One entry a word: the piece it begins in, and its labels; what is not marked is IGNORED. A head of 0 is the root."""

    at: np.ndarray
    parts: np.ndarray
    heads: np.ndarray
    relations: np.ndarray
    names: np.ndarray


@dataclass
class Document:
    id: str
    set: str
    columns: dict[str, np.ndarray]
    sentences: list[Sentence]

    def __len__(self) -> int:
        return len(self.columns["ids"])


def name_label(word: dict, before: dict | None) -> int:
    kind = word.get("name")
    if kind is None:
        return IGNORED
    if kind == "none":
        return 0
    inside = not word["begins"] and before is not None and before.get("name") == kind
    return NAME_LABELS.index(("I-" if inside else "B-") + kind)


def to_sentence(words: list[dict]) -> Sentence:
    column = lambda of: np.array([of(word) for word in words], dtype=np.int64)
    return Sentence(
        column(lambda word: word["at"]),
        column(lambda word: PART_OF.get(word.get("part"), IGNORED)),
        column(lambda word: word.get("head", IGNORED)),
        column(lambda word: RELATION_OF.get(word.get("relation"), IGNORED)),
        np.array([name_label(word, words[i - 1] if i else None) for i, word in enumerate(words)], dtype=np.int64),
    )


def load_marked(path: Path) -> list[Document]:
    documents = []
    for line in path.open(encoding="utf8"):
        one = json.loads(line)
        columns = {name: np.array(one[name], dtype=np.int64) for name in COLUMNS}
        documents.append(Document(one["id"], one["set"], columns, [to_sentence(words) for words in one["sentences"] if words]))
    return documents


def sentences_in(window: Window) -> list[Sentence]:
    return [one for one in window.example.sentences if window.first <= one.at[0] and one.at[-1] < window.last]


def to_words(windows: list[Window], length: int) -> dict[str, Tensor] | None:
    """The sentences that lie whole in their window, one a row: rows of their words in the flattened states, mask and labels."""
    found = [(row * length + 1 - window.first, one) for row, window in enumerate(windows) for one in sentences_in(window)]
    if not found:
        return None
    shape = (len(found), max(len(one.at) for _, one in found))
    filled = {"at": torch.zeros(shape, dtype=torch.long), "mask": torch.zeros(shape, dtype=torch.long)}
    labels = {name: torch.full(shape, IGNORED) for name in ("parts", "heads", "relations", "names")}
    for row, (offset, one) in enumerate(found):
        size = len(one.at)
        filled["at"][row, :size] = torch.from_numpy(one.at + offset)
        filled["mask"][row, :size] = 1
        for name in labels:
            labels[name][row, :size] = torch.from_numpy(getattr(one, name))
    return filled | labels

