"""Middle states of the encoder for texts with marked sentences, as the product sees them: from the int8 graph, in its windows.

They are calculated once and kept: grammar is trained on what lies below it, which stays as it is.
"""

import argparse
import json
import random
from pathlib import Path

import numpy as np
import onnx
import onnxruntime

from batch import to_inputs
from decode import CONTEXT_LEFT, CONTEXT_RIGHT, LONGEST
from examples import BREAK_BEFORE_SENTENCE, COLUMNS, Example, Window
from network import WIDTH
from tap import OUTPUT, tap

PIECES_AT_ONCE = 800
INPUTS = ["ids", "shapes", "breaks", "quoted", "mask"]


def open_middle(cues: Path, scratch: Path) -> onnxruntime.InferenceSession:
    """The part of the encoder below its middle."""
    tapped, below = scratch / "tapped.onnx", scratch / "below.onnx"
    onnx.save(tap(onnx.load(cues)), tapped)
    onnx.utils.extract_model(tapped, below, INPUTS, [OUTPUT])
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    return onnxruntime.InferenceSession(below, options)


def windows_of(example: Example, first_room: int) -> list[tuple[Window, int, int]]:
    """Windows with the range of pieces that each owns; the first owns at most `first_room`, so that borders can be moved."""
    size = len(example)
    if size <= LONGEST - 2 and first_room >= LONGEST - 2 - CONTEXT_LEFT - CONTEXT_RIGHT:
        return [(Window(example, 0, size), 0, size)]
    begins = np.nonzero(example.columns["breaks"] >= BREAK_BEFORE_SENTENCE)[0]
    found, first, room = [], 0, first_room
    while first < size:
        last = min(first + room, size)
        if last < size:
            ends = begins[(begins > first) & (begins <= last)]
            last = int(ends[-1]) if len(ends) else last
        found.append((Window(example, max(0, first - CONTEXT_LEFT), min(size, last + CONTEXT_RIGHT)), first, last))
        first, room = last, LONGEST - 2 - CONTEXT_LEFT - CONTEXT_RIGHT
    return found


def states_of(example: Example, session: onnxruntime.InferenceSession, first_room: int) -> np.ndarray:
    """[pieces, WIDTH] as half floats."""
    states = np.zeros((len(example), WIDTH), dtype=np.float16)
    windows = sorted(windows_of(example, first_room), key=lambda one: -len(one[0]))
    while windows:
        group = windows[: max(1, PIECES_AT_ONCE // len(windows[0][0]))]
        windows = windows[len(group) :]
        inputs = {name: value.numpy().astype(np.int32) for name, value in to_inputs([window for window, _, _ in group]).items()}
        (middle,) = session.run([OUTPUT], inputs)
        for row, (window, first, last) in enumerate(group):
            states[first:last] = middle[row, first - window.first + 1 : last - window.first + 1]
    return states


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cues", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="folder of what `prepare` made")
    parser.add_argument("--variants", type=int, default=2, help="how often each text is cut into windows, elsewhere each time")
    parser.add_argument("sets", nargs="+", help="names of NAME.jsonl in WORK; NAME.K.npy is written for each variant")
    options = parser.parse_args()
    session, chance = open_middle(options.cues, options.work), random.Random(1)
    for name in options.sets:
        lines = [json.loads(line) for line in (options.work / f"{name}.jsonl").open(encoding="utf8")]
        examples = [Example(one["id"], {column: np.array(one[column], dtype=np.int64) for column in COLUMNS}, []) for one in lines]
        for variant in range(options.variants):
            owned = LONGEST - 2 - CONTEXT_LEFT - CONTEXT_RIGHT
            rooms = [owned if variant == 0 else chance.randint(owned // 5, owned - 1) for _ in examples]
            states = [states_of(one, session, room) for one, room in zip(examples, rooms, strict=True)]
            np.save(options.work / f"{name}.{variant}.npy", np.concatenate(states))
        print(name, sum(map(len, examples)), "pieces", flush=True)


if __name__ == "__main__":
    main()
