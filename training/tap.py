"""Gives the encoder's graph a third output, `middle`: the states after its third layer, from which grammar is read.

The nodes and weights stay as they are, so that what is read of cues is the same to the last bit.
"""

import argparse
from pathlib import Path

import onnx

from network import SHARED, WIDTH

OUTPUT = "middle"


def tap(model: onnx.ModelProto) -> onnx.ModelProto:
    """The same graph, with the states after layer `SHARED` as an output."""
    if OUTPUT in {output.name for output in model.graph.output}:
        return model
    name = f"/encoder/layers.{SHARED - 1}/norm_inner/LayerNormalization"
    last = next(node for node in model.graph.node if node.name == name)
    inside = last.output[0]
    last.output[0] = OUTPUT
    for node in model.graph.node:
        for number, name in enumerate(node.input):
            if name == inside:
                node.input[number] = OUTPUT
    shape = onnx.helper.make_tensor_value_info(OUTPUT, onnx.TensorProto.FLOAT, ["rows", "length", WIDTH])
    model.graph.output.append(shape)
    return model


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--cues", type=Path, required=True, help="cues.onnx, rewritten in its place")
    path = parser.parse_args().cues
    model = tap(onnx.load(path))
    onnx.checker.check_model(model)
    onnx.save(model, path)


if __name__ == "__main__":
    main()
