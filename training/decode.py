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


@torch.no_grad()
def read(reader: Reader, example: Example, keep: float) -> list[dict]:
    reader.eval()
    relations = []
    for window, first, last in windows_of(example):
        states, cues = reader.encoder(**to_inputs([window]))
        probability = cues.softmax(-1)[0, 1:-1].numpy()
        for begin, end, score in find_cues(probability, first - window.first, last - window.first):
            if score < keep:
                continue
            low, high = max(0, begin - CROP_LEFT), min(len(window) - 2, end + CROP_RIGHT)
            place = torch.arange(low, high)
            distance = (place - begin).clamp(max=0) + (place - end + 1).clamp(min=0)
            logits = reader.roles(
                states.flatten(0, 1), (place + 1)[None], (torch.arange(begin, end) + 1)[None],
                torch.ones(1, end - begin, dtype=torch.long), bucket_of_distance(distance)[None], torch.ones(1, high - low, dtype=torch.long),
            )
            relations.append(to_relation(logits.log_softmax(-1)[0].numpy(), begin, end, low, window.first, score))
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
