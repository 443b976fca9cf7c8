"""Windows, the crops around their cues, and the words of their sentences, as tensors."""

import random

import numpy as np
import torch
from torch import Tensor

from examples import CLASSIFY, COLUMNS, IGNORED, LABELS, SEPARATE, Window
from network import bucket_of_distance


def to_inputs(windows: list[Window]) -> dict[str, Tensor]:
    """The encoder's inputs, [rows, length]: [CLS] and [SEP] around each window, their other columns 0."""
    length = max(map(len, windows))
    inputs = {name: torch.zeros(len(windows), length, dtype=torch.long) for name in (*COLUMNS, "mask")}
    for row, window in enumerate(windows):
        for name in COLUMNS:
            inputs[name][row, 1 : len(window) - 1] = torch.from_numpy(window.example.columns[name][window.first : window.last].astype(np.int64))
        inputs["ids"][row, 0], inputs["ids"][row, len(window) - 1] = CLASSIFY, SEPARATE
        inputs["mask"][row, : len(window)] = 1
    return inputs


def to_cue_labels(windows: list[Window], length: int) -> Tensor:
    """[rows, length]: 1 at a cue's first piece, 2 further on in it, ignored outside the window and where nothing is marked."""
    labels = torch.full((len(windows), length), IGNORED)
    for row, window in enumerate(windows):
        if window.example.relations is None:
            continue
        labels[row, 1 : len(window) - 1] = 0
        for begin, end in (relation.cue for relation in window.example.relations):
            if window.first <= begin and end <= window.last:
                at = begin - window.first + 1
                labels[row, at : at + end - begin] = 2
                labels[row, at] = 1
    return labels


def to_crops(windows: list[Window], length: int, left: int, right: int, chance: random.Random | None) -> dict[str, Tensor] | None:
    """One row a cue: rows of the flattened states around it, their distance, and the gold labels. `chance` jitters 15 % of cues."""
    crops = []
    for row, window in enumerate(windows):
        for relation in window.example.relations or ():
            begin, end = relation.cue
            if not (window.first <= begin and end <= window.last):
                continue
            if chance is not None and chance.random() < 0.15:
                begin = min(max(window.first, begin + chance.randint(-1, 1)), window.last - 1)
                end = min(window.last, max(begin + 1, end + chance.randint(-1, 1)))
            first, last = max(window.first, begin - left), min(window.last, end + right)
            offset = row * length + 1 - window.first
            crops.append((offset, begin, end, first, last, relation.labels))
    if not crops:
        return None
    widest = max(last - first for _, _, _, first, last, _ in crops)
    longest_cue = max(end - begin for _, begin, end, _, _, _ in crops)
    shape = (len(crops), widest)
    at, distance, mask = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
    labels = torch.full(shape, IGNORED)
    cue_at, cue_mask = torch.zeros(len(crops), longest_cue, dtype=torch.long), torch.zeros(len(crops), longest_cue, dtype=torch.long)
    for number, (offset, begin, end, first, last, gold) in enumerate(crops):
        place = np.arange(first, last)
        at[number, : len(place)] = torch.from_numpy(place + offset)
        distance[number, : len(place)] = torch.from_numpy(np.minimum(place - begin, 0) + np.maximum(place - end + 1, 0))
        mask[number, : len(place)] = 1
        labels[number, : len(place)] = torch.from_numpy(gold[first:last].astype(np.int64))
        cue_at[number, : end - begin] = torch.arange(begin, end) + offset
        cue_mask[number, : end - begin] = 1
    return {"at": at, "cue_at": cue_at, "cue_mask": cue_mask, "buckets": bucket_of_distance(distance), "mask": mask, "labels": labels}


def to_words(windows: list[Window], length: int) -> tuple[dict[str, Tensor], dict[str, Tensor]] | None:
    """One row a sentence: the rows of the flattened states that stand for its words, and their labels."""
    sentences = [(row * length + 1 - window.first, one) for row, window in enumerate(windows) for one in window.sentences()]
    if not sentences:
        return None
    shape = (len(sentences), max(len(one.at) for _, one in sentences))
    words, mask = torch.zeros(shape, dtype=torch.long), torch.zeros(shape, dtype=torch.long)
    labels = {name: torch.full(shape, IGNORED) for name in LABELS}
    for number, (offset, one) in enumerate(sentences):
        size = len(one.at)
        words[number, :size] = torch.from_numpy(one.at + offset)
        mask[number, :size] = 1
        for name, values in one.labels.items():
            labels[name][number, :size] = torch.from_numpy(values)
    return {"words": words, "word_mask": mask}, labels
