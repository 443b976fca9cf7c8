"""Texts as the reader sees them: windows of pieces, with what is marked in them of statements, grammar and names."""

import bisect
import itertools
import json
import random
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from network import NAME_LABELS, PARTS, RELATIONS, ROLE_LABELS

CLASSIFY, SEPARATE = 101, 102
COLUMNS = ("ids", "shapes", "breaks", "quoted")
BREAK_BEFORE_SENTENCE = 2
IGNORED = -100
LONGEST_SENTENCE = 160
LABELS = {"parts": PARTS, "heads": None, "relations": RELATIONS, "names": NAME_LABELS}


@dataclass
class Sentence:
    """One entry a word: the piece of the text that stands for it, and its labels, IGNORED where nothing is marked. Heads are
    counted from 1 in the sentence, 0 is the root."""

    first: int
    last: int  # half-open, in pieces of the text
    at: np.ndarray
    labels: dict[str, np.ndarray]


@dataclass
class Relation:
    """Piece numbers in the report: `cue` as a half-open range, the others one boolean a piece."""

    cue: tuple[int, int]
    labels: np.ndarray


@dataclass
class Example:
    id: str
    columns: dict[str, np.ndarray]
    relations: list[Relation] | None  # None where statements are not marked
    sentences: list[Sentence]

    def __len__(self) -> int:
        return len(self.columns["ids"])

    @cached_property
    def begins(self) -> np.ndarray:
        """Pieces that a sentence begins with."""
        return np.nonzero(self.columns["breaks"] >= BREAK_BEFORE_SENTENCE)[0]


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


def to_labels(marks: list | None, size: int, names: tuple[str, ...] | None) -> np.ndarray:
    if marks is None:
        return np.full(size, IGNORED)
    if names is None:
        return np.array(marks, dtype=np.int64)
    return np.array([names.index(mark) if mark in names else IGNORED for mark in marks], dtype=np.int64)


def to_sentences(line: dict) -> list[Sentence]:
    """Those that are long enough to hold a word, and short enough for a batch."""
    sentences = []
    for one in line["sentences"]:
        (first, last), size = one["pieces"], len(one["at"])
        if size == 0 or not 0 < last - first <= LONGEST_SENTENCE:
            continue
        at = np.clip(np.array(one["at"]), first, last - 1)
        sentences.append(Sentence(first, last, at, {name: to_labels(one[name], size, names) for name, names in LABELS.items()}))
    return sentences


def load_sentences(work: Path, name: str) -> list[Example]:
    """Treebanks and corpora of names: what `encode-sentences` made of them."""
    lines = map(json.loads, (work / f"{name}.jsonl").open(encoding="utf8"))
    return [Example(line["id"], to_columns(line), None, to_sentences(line)) for line in lines if line["ids"]]


def to_columns(line: dict) -> dict[str, np.ndarray]:
    return {name: np.array(line[name], dtype=np.int32) for name in COLUMNS}


def load(encoded: Path, gold: Path) -> list[Example]:
    """PolNeAR: joins what `encode` made of each report with its gold relations; the two files have the same order."""
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
        labels = np.zeros(len(starts), dtype=np.int8)
        for role in ("content", "source"):
            for pieces in pieces_of(relation[role]):
                mark(labels, pieces, role)
        relations.append(Relation((int(cue[0][0]), int(cue[0][-1]) + 1), labels))
    return Example(piece["id"], to_columns(piece), sorted(relations, key=lambda r: r.cue), to_sentences(piece))


@dataclass
class Window:
    example: Example
    first: int
    last: int  # half-open, in pieces of the report

    def __len__(self) -> int:
        return self.last - self.first + 2

    def sentences(self) -> list[Sentence]:
        """Those that lie in it whole."""
        every = self.example.sentences
        return [one for one in itertools.takewhile(lambda one: one.first < self.last, every[self.at(every) :]) if one.last <= self.last]

    def at(self, sentences: list[Sentence]) -> int:
        return bisect.bisect_left(sentences, self.first, key=lambda one: one.first)


def end_of(example: Example, first: int, room: int) -> int:
    """Where a window of at most `room` pieces ends: where a sentence does, if one does."""
    last = min(first + room, len(example))
    if last == len(example):
        return last
    ends = example.begins[(example.begins > first) & (example.begins <= last)]
    return int(ends[-1]) if len(ends) else last


def cut(example: Example, longest: int, chance: random.Random) -> list[Window]:
    """Windows of at most `longest` pieces; the first is of random length, so that borders move."""
    windows, first, room = [], 0, chance.randint(longest // 5, longest) - 2
    while first < len(example):
        last = end_of(example, first, room)
        windows.append(Window(example, first, last))
        first, room = last, longest - 2
    return windows


def join(documents: list[Example]) -> Example:
    """Documents without statements, end to end."""
    starts = np.cumsum([0, *map(len, documents)])
    sentences = [
        Sentence(int(start) + one.first, int(start) + one.last, one.at + start, one.labels)
        for start, document in zip(starts, documents, strict=False)
        for one in document.sentences
    ]
    return Example("joined", {name: np.concatenate([one.columns[name] for one in documents]) for name in COLUMNS}, None, sentences)


class Stream:
    """Documents end to end, in another order each time they are through; windows of any length are cut from them, without end."""

    def __init__(self, documents: list[Example], chance: random.Random):
        self.documents, self.chance = documents, chance
        self.text, self.first = join(documents[:1]), len(documents[0])

    def take(self, pieces: int, longest: int) -> list[Window]:
        """Windows of at most `longest` pieces, about `pieces` in all."""
        windows: list[Window] = []
        while (len(windows) + 1) * longest <= max(pieces, longest):
            if self.first >= len(self.text):
                self.text, self.first = join(self.chance.sample(self.documents, len(self.documents))), 0
            last = end_of(self.text, self.first, longest - 2)
            windows.append(Window(self.text, self.first, last))
            self.first = last
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
