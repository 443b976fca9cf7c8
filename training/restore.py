"""Puts the shipped graphs back into a checkpoint in floating point, to go on from where they are or to teach another reader."""

import argparse
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from network import ARC_WIDTH, RELATION_WIDTH, RELATIONS, Reader

QUANTISED, SCALE, ZERO = "_quantized", "_scale", "_zero_point"


def weights_of(path: Path) -> dict[str, torch.Tensor]:
    """Parameters of a graph by their names in `network.py`: products are named after the node that they stand in."""
    graph = onnx.load(path).graph
    raw = {tensor.name: numpy_helper.to_array(tensor) for tensor in graph.initializer}
    weights = {}
    for name, value in raw.items():
        stem = name.removesuffix(QUANTISED)
        if name.endswith(QUANTISED) and stem + SCALE in raw:
            scale, zero = raw[stem + SCALE].astype(np.float32), raw[stem + ZERO].astype(np.float32)
            weights[stem] = (value.astype(np.float32) - zero) * scale
        elif not name.endswith((SCALE, ZERO)):
            weights[name] = value
    found = {name: value for name, value in weights.items() if "." in name and "::" not in name and "Transposed" not in name}
    for node in graph.node:
        if node.op_type in ("MatMulInteger", "MatMul", "Gemm"):
            weight = weights.get(node.input[1].removesuffix(QUANTISED))
            if weight is not None:
                module = node.name.split("/")[1:-1]
                found[".".join(module) + ".weight"] = weight.T
    return {name: torch.from_numpy(np.array(value, dtype=np.float32)) for name, value in found.items()}


def biaffine_of(models: Path) -> dict[str, torch.Tensor]:
    """What scores heads and relations: the export has cut it up and turned it."""
    square, row = ((ARC_WIDTH, ARC_WIDTH), (ARC_WIDTH,))
    arcs = [numpy_helper.to_array(one) for one in onnx.load(models / "grammar.onnx").graph.initializer if tuple(one.dims) in (square, row)]
    arc = np.concatenate([next(one for one in arcs if one.shape == square), next(one for one in arcs if one.shape == row)[None]])
    side = RELATION_WIDTH + 1
    [relation] = [numpy_helper.to_array(one) for one in onnx.load(models / "relations.onnx").graph.initializer if one.dims[0] == side]
    turned = relation.reshape(side, len(RELATIONS), side).transpose(1, 0, 2)
    return {"grammar.arc": torch.from_numpy(arc.copy()), "grammar.relation": torch.from_numpy(turned.copy())}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--models", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True, help="restored.pt goes there")
    options = parser.parse_args()
    reader = Reader()
    every = [weights_of(options.models / f"{name}.onnx") for name in ("cues", "roles", "grammar")] + [biaffine_of(options.models)]
    weights = {name: value for one in every for name, value in one.items()}
    reader.load_state_dict(weights, strict=False)
    missing = sorted(set(reader.state_dict()) - set(weights))
    print("not in the graphs:", ", ".join(missing) or "nothing")
    torch.save({"average": reader.state_dict()}, options.work / "restored.pt")


if __name__ == "__main__":
    main()
