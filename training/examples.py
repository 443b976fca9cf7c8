"""PolNeAR as the reader sees it: windows of pieces with the labels of cues, and for each cue the labels around it."""

import json
import random
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from network import ROLE_LABELS

CLASSIFY, SEPARATE = 101, 102
COLUMNS = ("ids", "shapes", "breaks", "quoted")
BREAK_BEFORE_SENTENCE = 2
OUTSIDE = 0


@dataclass
class Relation:
    """Piece numbers in the report: `cue` as a half-open range, the others one boolean a piece."""

    cue: tuple[int, int]
    labels: np.ndarray


@dataclass
class Example:
    id: str
    columns: dict[str, np.ndarray]
    relations: list[Relation]

    def __len__(self) -> int:
        return len(self.columns["ids"])


def to_utf16(text: str) -> np.ndarray:
    """For each code point, and the end, how many UTF-16 units stand before it: PolNeAR counts code points."""
    units = np.fromiter((2 if ord(c) > 0xFFFF else 1 for c in text), dtype=np.int64, count=len(text))
    return np.concatenate([[0], np.cumsum(units)])


def touched(starts: np.ndarray, ends: np.ndarray, span: tuple[int, int]) -> np.ndarray:
    """Numbers of the pieces that share a unit with the span."""
    return np.nonzero((starts < span[1]) & (ends > span[0]))[0]


def mark(labels: np.ndarray, pieces: np.ndarray, role: str) -> None:
    if len(pieces) == 0:
        return
    name = {kind: ROLE_LABELS.index(f"{kind}-{role}") for kind in "BIES"}
    labels[pieces] = name["I"]
    labels[pieces[0]], labels[pieces[-1]] = name["B"], name["E"]
    if len(pieces) == 1:
        labels[pieces[0]] = name["S"]


def merge_touching(ranges: list[np.ndarray]) -> list[np.ndarray]:
    """Pieces of one role that follow each other without a gap are one."""
    merged: list[np.ndarray] = []
    for pieces in sorted((r for r in ranges if len(r)), key=lambda r: r[0]):
        if merged and pieces[0] <= merged[-1][-1] + 1:
            merged[-1] = np.unique(np.concatenate([merged[-1], pieces]))
        else:
            merged.append(pieces)
    return merged


def load(encoded: Path, gold: Path) -> list[Example]:
    """Joins what `encode` made of each report with its gold relations; the two files have the same order."""
    import gzip

    opened = gzip.open(gold, "rt", encoding="utf8") if gold.suffix == ".gz" else gold.open(encoding="utf8")
    examples = []
    with encoded.open(encoding="utf8") as pieces, opened as reports:
        for piece_line, report_line in zip(pieces, reports, strict=True):
            piece, report = json.loads(piece_line), json.loads(report_line)
            assert piece["id"] == report["id"], (piece["id"], report["id"])
            examples.append(to_example(piece, report))
    return examples


def to_example(piece: dict, report: dict) -> Example:
    units = to_utf16(report["text"])
    starts, ends = np.array(piece["starts"]), np.array(piece["ends"])
    pieces_of = lambda spans: merge_touching([touched(starts, ends, (units[b], units[e])) for b, e in spans])
    relations = []
    for relation in report["relations"]:
        cue = pieces_of(relation["cue"])
        if not cue:
            continue
        labels = np.zeros(len(starts), dtype=np.int64)
        for role in ("content", "source"):
            for pieces in pieces_of(relation[role]):
                mark(labels, pieces, role)
        relations.append(Relation((int(cue[0][0]), int(cue[0][-1]) + 1), labels))
    columns = {name: np.array(piece[name], dtype=np.int64) for name in COLUMNS}
    return Example(piece["id"], columns, sorted(relations, key=lambda r: r.cue))


@dataclass
class Window:
    example: Example
    first: int
    last: int  # half-open, in pieces of the report

    def __len__(self) -> int:
        return self.last - self.first + 2


def cut(example: Example, longest: int, chance: random.Random) -> list[Window]:
    """Windows of at most `longest` pieces that end where a sentence ends; the first is of random length, so that borders move."""
    begins = np.nonzero(example.columns["breaks"] >= BREAK_BEFORE_SENTENCE)[0]
    windows, first, room = [], 0, chance.randint(longest // 5, longest) - 2
    while first < len(example):
        last = min(first + room, len(example))
        if last < len(example):
            ends = begins[(begins > first) & (begins <= last)]
            last = int(ends[-1]) if len(ends) else last
        windows.append(Window(example, first, last))
        first, room = last, longest - 2
    return windows


def batches(examples: list[Example], longest: int, pieces: int, chance: random.Random) -> list[list[Window]]:
    """Windows of like length together, about `pieces` a batch, in random order."""
    windows = [window for example in examples for window in cut(example, longest, chance)]
    windows.sort(key=lambda window: (len(window) + chance.randint(-8, 8), chance.random()))
    groups: list[list[Window]] = [[]]
    for window in windows:
        if groups[-1] and len(window) * (len(groups[-1]) + 1) > pieces:
            groups.append([])
        groups[-1].append(window)
    chance.shuffle(groups)
    return groups
