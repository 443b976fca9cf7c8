"""From probabilities to relations: a short twin of the product's decoding, to watch training with. The product's own counts."""

import numpy as np
import torch

from batch import to_inputs
from examples import Example, Window
from network import ROLE_LABELS, Reader, bucket_of_distance

CONTEXT_LEFT, CONTEXT_RIGHT, CROP_LEFT, CROP_RIGHT, LONGEST = 48, 80, 96, 128, 382
CUE_FLOOR = 0.15
IMPOSSIBLE = -1e9


def transitions() -> np.ndarray:
    """0 where a label may follow another, else impossible; B and I are followed by I or E of their role, nothing else is."""
    size = len(ROLE_LABELS)
    allowed = np.full((size, size), IMPOSSIBLE, dtype=np.float32)
    for i, one in enumerate(ROLE_LABELS):
        for j, other in enumerate(ROLE_LABELS):
            inside, going_on = one[0] in "BI", other[0] in "IE"
            if inside == going_on and (not inside or one[2:] == other[2:]):
                allowed[i, j] = 0.0
    return allowed


ALLOWED = transitions()
STARTS = np.array([IMPOSSIBLE if label[0] in "IE" else 0.0 for label in ROLE_LABELS], dtype=np.float32)
ENDS = np.array([IMPOSSIBLE if label[0] in "BI" else 0.0 for label in ROLE_LABELS], dtype=np.float32)


def best_path(scores: np.ndarray) -> np.ndarray:
    """Viterbi over [pieces, labels] of log-probabilities."""
    best, back = STARTS + scores[0], []
    for row in scores[1:]:
        moves = best[:, None] + ALLOWED
        back.append(moves.argmax(0))
        best = moves.max(0) + row
    path = [int((best + ENDS).argmax())]
    for pointers in reversed(back):
        path.append(int(pointers[path[-1]]))
    return np.array(path[::-1])


def windows_of(example: Example) -> list[tuple[Window, int, int]]:
    """Windows with the range of pieces whose cues each owns."""
    if len(example) <= LONGEST - 2:
        return [(Window(example, 0, len(example)), 0, len(example))]
    begins = np.nonzero(example.columns["breaks"] >= 2)[0]
    owned_room, found, first = LONGEST - 2 - CONTEXT_LEFT - CONTEXT_RIGHT, [], 0
    while first < len(example):
        last = min(first + owned_room, len(example))
        if last < len(example):
            ends = begins[(begins > first) & (begins <= last)]
            last = int(ends[-1]) if len(ends) else last
        found.append((Window(example, max(0, first - CONTEXT_LEFT), min(len(example), last + CONTEXT_RIGHT)), first, last))
        first = last
    return found


def find_cues(probability: np.ndarray, first: int, last: int) -> list[tuple[int, int, float]]:
    """Runs of P(B) + P(I) above the floor, split where B exceeds I; the score is the highest in the run."""
    either, cues, begin = probability[:, 1] + probability[:, 2], [], None
    for at in range(len(either) + 1):
        inside = at < len(either) and either[at] > CUE_FLOOR
        if begin is not None and (not inside or probability[at, 1] > probability[at, 2]):
            cues.append((begin, at, float(either[begin:at].max())))
            begin = None
        if inside and begin is None:
            begin = at
    return [cue for cue in cues if first <= cue[0] < last]


Owned = tuple[Window, int, int]


def read(reader: Reader, example: Example, keep: float, device: str) -> list[dict]:
    return [one for found in read_windows(reader, windows_of(example), keep, device) for one in found]


@torch.no_grad()
def read_windows(reader: Reader, windows: list[Owned], keep: float, device: str) -> list[list[dict]]:
    """For each window the relations whose cue begins in the pieces [first, last) that it owns; all go through at once."""
    inputs = to_inputs([window for window, _, _ in windows])
    length = inputs["ids"].shape[1]
    states, cues = reader.encoder(**{name: value.to(device) for name, value in inputs.items()})
    chances = cues.float().softmax(-1).cpu().numpy()
    kept = [
        (row, cue)
        for row, (window, first, last) in enumerate(windows)
        for cue in find_cues(chances[row, 1 : len(window) - 1], first - window.first, last - window.first)
        if cue[2] >= keep
    ]
    relations: list[list[dict]] = [[] for _ in windows]
    if not kept:
        return relations
    crops = [(max(0, begin - CROP_LEFT), min(len(windows[row][0]) - 2, end + CROP_RIGHT)) for row, (begin, end, _) in kept]
    shape = (len(kept), max(high - low for low, high in crops))
    at, distance, mask = (torch.zeros(shape, dtype=torch.long) for _ in range(3))
    longest = max(end - begin for _, (begin, end, _) in kept)
    cue_at, cue_mask = torch.zeros(len(kept), longest, dtype=torch.long), torch.zeros(len(kept), longest, dtype=torch.long)
    for number, ((row, (begin, end, _)), (low, high)) in enumerate(zip(kept, crops, strict=True)):
        place, offset = torch.arange(low, high), row * length + 1
        at[number, : high - low] = place + offset
        distance[number, : high - low] = (place - begin).clamp(max=0) + (place - end + 1).clamp(min=0)
        mask[number, : high - low] = 1
        cue_at[number, : end - begin] = torch.arange(begin, end) + offset
        cue_mask[number, : end - begin] = 1
    crop = (at, cue_at, cue_mask, bucket_of_distance(distance), mask)
    scores = reader.roles(states.flatten(0, 1), *(one.to(device) for one in crop)).float().log_softmax(-1).cpu().numpy()
    for number, ((row, (begin, end, score)), (low, high)) in enumerate(zip(kept, crops, strict=True)):
        relations[row].append(to_relation(scores[number, : high - low], begin, end, low, windows[row][0].first, score))
    return relations


def to_relation(scores: np.ndarray, begin: int, end: int, low: int, offset: int, score: float) -> dict:
    path = best_path(scores)
    runs: dict[str, list[tuple[int, int, float]]] = {"source": [], "content": []}
    at = 0
    while at < len(path):
        role, stop = ROLE_LABELS[path[at]][2:], at + 1
        while role and stop < len(path) and ROLE_LABELS[path[stop]][0] in "IE":
            stop += 1
        if role:
            runs[role].append((at + low + offset, stop + low + offset, float(scores[np.arange(at, stop), path[at:stop]].mean())))
        at = stop
    source = max(runs["source"], key=lambda run: run[2], default=None)
    return {"cue": [(begin + offset, end + offset)], "source": [source[:2]] if source else [], "content": [r[:2] for r in runs["content"]], "score": score}
