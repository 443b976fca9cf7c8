"""Writes the graphs that the product loads, int8 but for the last of them, and `reader.json` with what it needs to know of them."""

import argparse
import hashlib
import json
from pathlib import Path

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from network import CUE_LABELS, NAME_LABELS, PARTS, RELATION_WIDTH, RELATIONS, ROLE_LABELS, WIDTH, Reader
from train import open_reader

OPSET = 17
# What leaves the first feed-forward layers has outliers that eight bits lose: PolNeAR dev, log loss of the confidence .412
# with these three in float and .414 without (.425 with eight bits of weight), loose F1 at precision .856 .784 and .780.
FLOAT_NODES = [f"/encoder/layers.{layer}/down/MatMul" for layer in range(3)]
# The heads of words lie close together.
FLOAT_NODES.append("/grammar/MatMul")
FILES = ("cues.onnx", "grammar.onnx", "relations.onnx", "roles.onnx", "vocabulary.txt")


class CueGraph(nn.Module):
    """Encoder with the cue head as probabilities. Inputs are int32: half the bytes to hand over, and exact."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.encoder = reader.encoder

    def forward(self, ids: Tensor, shapes: Tensor, breaks: Tensor, quoted: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        states, cues = self.encoder(ids, shapes, breaks, quoted, mask)
        return states, cues.softmax(-1)


class RoleGraph(nn.Module):
    """Role head as log-probabilities."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.roles = reader.roles

    def forward(self, states: Tensor, at: Tensor, cue_at: Tensor, cue_mask: Tensor, buckets: Tensor, mask: Tensor) -> Tensor:
        return self.roles(states, at, cue_at, cue_mask, buckets, mask).log_softmax(-1)


class GrammarGraph(nn.Module):
    """Parts, names and heads as log-probabilities, and what relations are read off."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.grammar = reader.grammar

    def forward(self, states: Tensor, words: Tensor, word_mask: Tensor) -> tuple[Tensor, ...]:
        parts, names, heads, sides = self.grammar(states, words, word_mask)
        return parts.log_softmax(-1), names.log_softmax(-1), heads.log_softmax(-1), sides


class RelationGraph(nn.Module):
    """The likeliest relation of words to the heads that they have in their tree."""

    def __init__(self, reader: Reader):
        super().__init__()
        self.grammar = reader.grammar

    def forward(self, sides: Tensor, below: Tensor, above: Tensor) -> Tensor:
        return self.grammar.relate(sides, below, above).argmax(-1).to(torch.int32)


def write_graph(
    module: nn.Module, inputs: dict[str, Tensor], outputs: dict[str, dict[int, str]], axes: dict, path: Path, is_float: bool = False,
) -> None:
    full = path if is_float else path.with_suffix(".float.onnx")
    torch.onnx.export(
        module.eval(), tuple(inputs.values()), full, dynamo=False, opset_version=OPSET,
        training=torch.onnx.TrainingMode.EVAL, input_names=list(inputs), output_names=list(outputs), dynamic_axes=axes | outputs,
    )
    module.eval()
    if is_float:
        return
    # Seven bits of weight: processors without VNNI add up pairs of products in 16 bits, which eight bits overflow.
    quantize_dynamic(full, path, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, nodes_to_exclude=FLOAT_NODES)
    full.unlink()


def int32(*shape: int) -> Tensor:
    return torch.ones(shape, dtype=torch.int32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--name", required=True, help="name of the checkpoint")
    options = parser.parse_args()
    reader = open_reader(options.work, options.name)
    table = {0: "rows", 1: "length"}
    names = ("ids", "shapes", "breaks", "quoted", "mask")
    write_graph(
        CueGraph(reader), {name: int32(2, 16) for name in names}, {"states": table, "cues": table},
        {name: table for name in names}, options.models / "cues.onnx",
    )
    crop, cue = {0: "cues", 1: "crop"}, {0: "cues", 1: "pieces"}
    write_graph(
        RoleGraph(reader),
        {"states": torch.randn(32, WIDTH), "at": int32(3, 12), "cueAt": int32(3, 2), "cueMask": int32(3, 2), "buckets": int32(3, 12), "mask": int32(3, 12)},
        {"labels": crop},
        {"states": {0: "pieces"}, "at": crop, "cueAt": cue, "cueMask": cue, "buckets": crop, "mask": crop},
        options.models / "roles.onnx",
    )
    words, states = {0: "sentences", 1: "words"}, {0: "pieces"}
    write_graph(
        GrammarGraph(reader),
        {"states": torch.randn(40, WIDTH), "words": int32(3, 8), "wordMask": int32(3, 8)},
        {"parts": words, "names": words, "heads": words | {2: "heads"}, "sides": words},
        {"states": states, "words": words, "wordMask": words},
        options.models / "grammar.onnx",
    )
    write_graph(
        RelationGraph(reader),
        {"sides": torch.randn(40, 2 * RELATION_WIDTH), "below": int32(8), "above": int32(8)},
        {"relations": {0: "words"}},
        {"sides": {0: "nodes"}, "below": {0: "words"}, "above": {0: "words"}},
        options.models / "relations.onnx",
        is_float=True,
    )
    settings_path = options.models / "reader.json"
    settings = json.loads(settings_path.read_text()) if settings_path.exists() else {}
    settings |= {
        "cueLabels": CUE_LABELS,
        "roleLabels": ROLE_LABELS,
        "partLabels": PARTS,
        "relationLabels": RELATIONS,
        "nameLabels": NAME_LABELS,
        "files": {name: hashlib.sha256((options.models / name).read_bytes()).hexdigest() for name in FILES},
    }
    settings_path.write_text(json.dumps(settings, indent=2) + "\n")
    print("\n".join(f"{name}  {(options.models / name).stat().st_size / 1e6:.1f} MB" for name in settings["files"]))


if __name__ == "__main__":
    main()
