"""Writes the int8 graph of grammar and names, opens the encoder's middle for it, and adds both to `reader.json`."""

import argparse
import hashlib
import json
from pathlib import Path

import onnx
import torch
from torch import Tensor, nn

from export import int32, write_graph
from network import NAME_LABELS, PARTS, RELATIONS, WIDTH, Grammar
from tap import tap


class GrammarGraph(nn.Module):
    """Gathers the middle states of each sentence's pieces; of relations only the best of each word with each head leaves it."""

    def __init__(self, grammar: Grammar):
        super().__init__()
        self.grammar = grammar

    def forward(self, states: Tensor, pieces: Tensor, mask: Tensor, words: Tensor, word_mask: Tensor) -> tuple[Tensor, ...]:
        parts, names, heads, relations = self.grammar(states[pieces], mask, words, word_mask)
        return parts.log_softmax(-1), names.log_softmax(-1), heads.log_softmax(-1), relations.argmax(-1).to(torch.int32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--name", required=True, help="name of the checkpoint")
    parser.add_argument("--models", type=Path, required=True, help="folder with what export.py wrote")
    options = parser.parse_args()
    grammar = Grammar()
    grammar.load_state_dict(torch.load(options.work / f"{options.name}.pt", map_location="cpu")["average"])
    onnx.save(tap(onnx.load(options.models / "cues.onnx")), options.models / "cues.onnx")
    pieces, words = {0: "sentences", 1: "length"}, {0: "sentences", 1: "words"}
    pairs = {0: "sentences", 1: "words", 2: "heads"}
    write_graph(
        GrammarGraph(grammar),
        {"states": torch.randn(40, WIDTH), "pieces": int32(3, 12), "mask": int32(3, 12), "words": int32(3, 8), "wordMask": int32(3, 8)},
        {"parts": words, "names": words, "heads": pairs, "relations": pairs},
        {"states": {0: "pieces"}, "pieces": pieces, "mask": pieces, "words": words, "wordMask": words},
        options.models / "grammar.onnx",
    )
    settings_path = options.models / "reader.json"
    settings = json.loads(settings_path.read_text())
    settings |= {"partLabels": PARTS, "relationLabels": RELATIONS, "nameLabels": NAME_LABELS}
    for name in ("cues.onnx", "grammar.onnx"):
        settings["files"][name] = hashlib.sha256((options.models / name).read_bytes()).hexdigest()
    settings["files"] = dict(sorted(settings["files"].items()))
    settings_path.write_text(json.dumps(settings, indent=2) + "\n")
    print("\n".join(f"{name}  {(options.models / name).stat().st_size / 1e6:.1f} MB" for name in settings["files"]))


if __name__ == "__main__":
    main()
