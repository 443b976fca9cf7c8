"""Goes on from a trained reader: grammar and names in the same encoder, while it keeps reading who said what.

Steps are mixed: a batch of treebank, of named text, or of PolNeAR. On PolNeAR the reader it started from is the teacher beside
the gold, so that nothing it knew is lost. Resumable like `train.py`.
"""

import argparse
import itertools
import json
import math
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from batch import IGNORED, to_crops, to_cue_labels, to_inputs
from examples import batches, load
from grammar_examples import Document, load_marked, to_words
from network import LAYERS, Reader
from train import CLIP, CUE_WEIGHT, LAYER_DECAY, LONGEST, NARROW, PIECES, ROLE_WEIGHT, SHARE_WIDE, WEIGHT_DECAY, WIDE, rate_at

ENCODER_RATE, OLD_HEAD_RATE, NEW_HEAD_RATE = 1.5e-4, 2e-4, 1e-3
SHARES = {"parse": 0.58, "names": 0.17, "attribution": 0.25}
TEACHER = 0.5
NAME_WEIGHT = 1.0
FOLDS = 5


def parameter_groups(reader: Reader) -> list[dict]:
    encoder, groups = reader.encoder, []
    groups.append({"params": list(reader.grammar.parameters()), "peak": NEW_HEAD_RATE})
    old = [encoder.shape, encoder.gap, encoder.quoted, encoder.cue, reader.roles]
    groups.append({"params": [p for part in old for p in part.parameters()], "peak": OLD_HEAD_RATE})
    groups.append({"params": [encoder.position.weight, *encoder.norm.parameters()], "peak": ENCODER_RATE * LAYER_DECAY**LAYERS})
    for depth, layer in enumerate(encoder.layers):
        groups.append({"params": list(layer.parameters()), "peak": ENCODER_RATE * LAYER_DECAY ** (LAYERS - 1 - depth)})
    return groups


def marked_loss(reader: Reader, windows: list, kind: str) -> torch.Tensor:
    inputs = to_inputs(windows)
    words = to_words(windows, inputs["ids"].shape[1])
    if words is None:
        return torch.zeros((), requires_grad=True)
    states, _ = reader.encoder(**inputs)
    parts, names, heads, relations = reader.grammar(states.flatten(0, 1), words["at"], words["mask"])
    if kind == "names":
        return NAME_WEIGHT * cross_entropy(names, words["names"])
    known = words["heads"].clamp(min=0)
    chosen = relations.gather(2, known[..., None, None].expand(-1, -1, 1, relations.shape[-1])).squeeze(2)
    return cross_entropy(parts, words["parts"]) + cross_entropy(heads, words["heads"]) + cross_entropy(chosen, words["relations"])


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    return F.cross_entropy(logits.flatten(0, 1).float(), labels.flatten(), ignore_index=IGNORED)


def taught(logits: torch.Tensor, labels: torch.Tensor, teacher: torch.Tensor) -> torch.Tensor:
    """Half what is marked, half what the teacher made of it."""
    wanted = labels.flatten() != IGNORED
    soft = -(teacher.softmax(-1) * logits.log_softmax(-1)).sum(-1).flatten()[wanted].mean()
    return (1 - TEACHER) * cross_entropy(logits, labels) + TEACHER * soft


def attribution_loss(reader: Reader, teacher: Reader, windows: list, chance: random.Random) -> torch.Tensor:
    inputs = to_inputs(windows)
    length = inputs["ids"].shape[1]
    states, cues = reader.encoder(**inputs)
    with torch.no_grad():
        old_states, old_cues = teacher.encoder(**inputs)
    loss = CUE_WEIGHT * taught(cues, to_cue_labels(windows, length), old_cues)
    left, right = WIDE if chance.random() < SHARE_WIDE else NARROW
    crops = to_crops(windows, length, left, right, chance)
    if crops is not None:
        labels = crops.pop("labels")
        with torch.no_grad():
            old_roles = teacher.roles(old_states.flatten(0, 1), **crops)
        loss = loss + ROLE_WEIGHT * taught(reader.roles(states.flatten(0, 1), **crops), labels, old_roles)
    return loss


def plan(sets: dict[str, list], steps: int, seed: int) -> list[tuple[str, list]]:
    """All steps in order: kinds by their shares, each kind's batches epoch after epoch."""
    chance = random.Random(seed)

    def endless(kind: str) -> itertools.chain:
        return itertools.chain.from_iterable(batches(sets[kind], LONGEST, PIECES, chance) for _ in itertools.count())

    queues = {kind: endless(kind) for kind in sets}
    kinds = chance.choices(list(sets), [SHARES[kind] for kind in sets], k=steps)
    return [(kind, next(queues[kind])) for kind in kinds]


def fold_of(document: Document) -> int:
    """Wikigold's documents in five folds, by their number."""
    return int(document.id.rsplit("-", 1)[1]) % FOLDS


def training_sets(options: argparse.Namespace) -> dict[str, list]:
    marked = load_marked(options.work / "grammar.encoded.jsonl")
    parse = [one for one in marked if one.set in ("ewt-train", "gum-train")]
    wikigold = [one for one in marked if one.set == "names-wikigold" and fold_of(one) != options.fold]
    re3d = [one for index, one in enumerate(one for one in marked if one.set == "names-re3d") if index % 10 != 0]
    others = [one for one in marked if one.set in ("names-gum-train", "names-wnut-train")]
    names = wikigold * 3 + re3d + others
    return {"parse": parse, "names": names, "attribution": load(options.work / "train.encoded.jsonl", options.data / "polnear" / "train.jsonl.gz")}


def train(options: argparse.Namespace) -> None:
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    steps = plan(training_sets(options), options.steps, options.seed)
    start = torch.load(options.work / options.start)["reader"]
    reader, teacher = Reader(), Reader(dropout=0.0)
    for one in (reader, teacher):
        one.load_state_dict(start, strict=False)
        one.encoder.word.weight.requires_grad_(False)
    teacher.eval()
    optimizer = torch.optim.AdamW(parameter_groups(reader), betas=(0.9, 0.98), weight_decay=WEIGHT_DECAY, fused=True)
    checkpoint, first = options.work / f"{options.name}.pt", 0
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        reader.load_state_dict(saved["reader"])
        optimizer.load_state_dict(saved["optimizer"])
        first = saved["step"]
        print(f"going on from step {first} of {len(steps)}", flush=True)
    began, seen, running = time.time(), 0, {}
    for step in range(first, len(steps)):
        reader.train()
        kind, windows = steps[step]
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * rate_at(step, len(steps))
        torch.manual_seed(options.seed * 1_000_003 + step)
        if kind == "attribution":
            loss = attribution_loss(reader, teacher, windows, random.Random(options.seed * 1_000_003 + step))
        else:
            loss = marked_loss(reader, windows, kind)
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(reader.parameters(), CLIP)
        optimizer.step()
        running[kind] = 0.98 * running.get(kind, loss.item()) + 0.02 * loss.item()
        if not math.isfinite(running[kind]):
            raise SystemExit(f"The loss is no number at step {step}. Lower the learning rate and start again.")
        seen += sum(map(len, windows))
        if step % 20 == 19:
            speed = seen / (time.time() - began)
            left = (len(steps) - step - 1) * (time.time() - began) / (step + 1 - first) / 60
            losses = " ".join(f"{name} {value:.3f}" for name, value in sorted(running.items()))
            print(f"step {step + 1}/{len(steps)} {losses} {speed:.0f} pieces/s, {left:.0f} min left", flush=True)
        if step % 100 == 99 or step + 1 == len(steps):
            fresh = checkpoint.with_suffix(".tmp")
            torch.save({"reader": reader.state_dict(), "optimizer": optimizer.state_dict(), "step": step + 1}, fresh)
            fresh.rename(checkpoint)
    (options.work / f"{options.name}.json").write_text(json.dumps({"steps": len(steps), "loss": running}))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="folder that holds polnear/")
    parser.add_argument("--work", type=Path, required=True, help="folder of what `prepare` made; checkpoints go there")
    parser.add_argument("--start", default="restored.pt", help="checkpoint in WORK to go on from")
    parser.add_argument("--name", default="grammar", help="name of the checkpoint")
    parser.add_argument("--steps", type=int, default=2600)
    parser.add_argument("--fold", type=int, default=0, help="fold of wikigold that is left out")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
