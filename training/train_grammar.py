"""Trains grammar and names above the encoder's middle, which stays as it is. Resumable like `train.py`.

Two rounds: the first learns from the treebanks and all corpora of names but wikigold, the second, short, adds wikigold: so each
of its folds can be held out at the price of the second round alone.
"""

import argparse
import hashlib
import json
import math
import random
import time
from pathlib import Path

import torch
from torch.nn import functional as F

from batch import IGNORED
from grammar_examples import Sentence, batches, load, to_tensors
from network import LAYERS, SHARED, Grammar
from train import CLIP, LAYER_DECAY, WEIGHT_DECAY, rate_at

PIECES = 2048
LAYER_RATE, HEAD_RATE = 3e-4, 1e-3
NAME_WEIGHT, AVERAGE = 0.7, 0.998
VARIANTS, FOLDS, HELD_OUT_TENTH = 2, 5, 9
SHARE_NAMED = 0.6
SECOND_ROUND_RATE, SHARE_REPEATED = 0.25, 0.12


def parameter_groups(grammar: Grammar, scale: float) -> list[dict]:
    layers = [
        {"params": list(layer.parameters()), "peak": scale * LAYER_RATE * LAYER_DECAY ** (LAYERS - SHARED - 1 - depth)}
        for depth, layer in enumerate(grammar.layers)
    ]
    heads = [value for name, value in grammar.named_parameters() if not name.startswith("layers.")]
    return [*layers, {"params": heads, "peak": scale * HEAD_RATE}]


def cross_entropy(logits: torch.Tensor, labels: torch.Tensor) -> torch.Tensor:
    """Mean over what is marked; nothing where nothing is."""
    if not (labels != IGNORED).any():
        return torch.zeros(())
    return F.cross_entropy(logits.flatten(0, 1), labels.flatten(), ignore_index=IGNORED)


def loss_of(grammar: Grammar, sentences: list[Sentence], chance: random.Random) -> torch.Tensor:
    inputs, labels = to_tensors(sentences, chance)
    parts, names, heads, relations = grammar(**inputs, known=labels["heads"].clamp(min=0))
    return (
        cross_entropy(parts, labels["parts"])
        + cross_entropy(heads, labels["heads"])
        + cross_entropy(relations, labels["relations"])
        + NAME_WEIGHT * cross_entropy(names, labels["names"])
    )


def number_of(document: str) -> int:
    return int(document.rsplit("-", 1)[1])


def is_held_out(document: str) -> bool:
    """A tenth of re3d, by what its ids hash to; `eval/names.ts` measures on it."""
    return int(hashlib.md5(document.encode()).hexdigest()[:8], 16) % 10 == 0


def training_sets(work: Path, fold: int | None) -> tuple[list[Sentence], list[Sentence]]:
    """Those of the first round, and wikigold: without one of five folds, or without the tenth that is only measured on."""
    first = [one for name in ("ud-ewt.train", "gum.train", "wnut17.train") for one in load(work, name, VARIANTS)]
    first += [one for one in load(work, "re3d", VARIANTS) if not is_held_out(one.document)] * 2
    is_out = (lambda number: number % 10 == HELD_OUT_TENTH) if fold is None else (lambda number: number % FOLDS == fold)
    return first, [one for one in load(work, "wikigold", VARIANTS) if not is_out(number_of(one.document))]


def plan(options: argparse.Namespace) -> list[list[Sentence]]:
    """All batches of all epochs, in order."""
    chance = random.Random(options.seed)
    first, wikigold = training_sets(options.work, options.fold)
    if options.round == 1:
        # Treebanks whole, of what is only marked for names a part, another one each epoch.
        parsed, named = [one for one in first if one.heads[0] != IGNORED], [one for one in first if one.heads[0] == IGNORED]
        some = lambda: parsed + chance.sample(named, int(SHARE_NAMED * len(named)))
        return [batch for _ in range(options.epochs) for batch in batches(some(), PIECES, chance)]
    named = [one for one in first if (one.names != IGNORED).any()]
    repeated = lambda: chance.sample(first, int(SHARE_REPEATED * len(first))) + chance.sample(named, len(named) // 4)
    return [batch for _ in range(options.epochs) for batch in batches(wikigold * 2 + repeated(), PIECES, chance)]


def train(options: argparse.Namespace) -> None:
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    steps = plan(options)
    grammar, average = Grammar(), Grammar(0.0)
    if options.round == 1:
        restored = torch.load(options.work / "restored.pt")["reader"]
        upper = {f"layers.{depth}.{name}": restored[f"encoder.layers.{SHARED + depth}.{name}"]
                 for depth in range(LAYERS - SHARED) for name in grammar.layers[0].state_dict()}
        grammar.load_state_dict(upper, strict=False)
    else:
        grammar.load_state_dict(torch.load(options.work / f"{options.start}.pt")["average"])
    average.load_state_dict(grammar.state_dict())
    scale = 1.0 if options.round == 1 else SECOND_ROUND_RATE
    optimizer = torch.optim.AdamW(parameter_groups(grammar, scale), betas=(0.9, 0.98), weight_decay=WEIGHT_DECAY, fused=True)
    checkpoint, begin = options.work / f"{options.name}.pt", 0
    if checkpoint.exists():
        saved = torch.load(checkpoint)
        grammar.load_state_dict(saved["grammar"])
        average.load_state_dict(saved["average"])
        optimizer.load_state_dict(saved["optimizer"])
        begin = saved["step"]
        print(f"going on from step {begin} of {len(steps)}", flush=True)
    began, running = time.time(), None
    for step in range(begin, len(steps)):
        grammar.train()
        for group in optimizer.param_groups:
            group["lr"] = group["peak"] * rate_at(step, len(steps))
        torch.manual_seed(options.seed * 1_000_003 + step)
        loss = loss_of(grammar, steps[step], random.Random(options.seed * 1_000_003 + step))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(grammar.parameters(), CLIP)
        optimizer.step()
        follow(average, grammar, min(AVERAGE, (1 + step) / (10 + step)))
        running = loss.item() if running is None else 0.98 * running + 0.02 * loss.item()
        if not math.isfinite(running):
            raise SystemExit(f"The loss is no number at step {step}. Lower the learning rate and start again.")
        if step % 20 == 19:
            left = (len(steps) - step - 1) * (time.time() - began) / (step + 1 - begin) / 60
            print(f"step {step + 1}/{len(steps)} loss {running:.3f}, {left:.0f} min left", flush=True)
        if step % 100 == 99 or step + 1 == len(steps):
            fresh = checkpoint.with_suffix(".tmp")
            state = {"grammar": grammar.state_dict(), "average": average.state_dict(), "optimizer": optimizer.state_dict(), "step": step + 1}
            torch.save(state, fresh)
            fresh.rename(checkpoint)
    (options.work / f"{options.name}.json").write_text(json.dumps({"epochs": options.epochs, "steps": len(steps), "loss": running}))


@torch.no_grad()
def follow(average: Grammar, grammar: Grammar, decay: float) -> None:
    """The mean of the weights over the last steps, which is what is shipped (Polyak averaging)."""
    for one, other in zip(average.parameters(), grammar.parameters(), strict=True):
        one.lerp_(other, 1 - decay)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--work", type=Path, required=True, help="folder of what `prepare` and `middle` made; checkpoints go there")
    parser.add_argument("--round", type=int, choices=(1, 2), required=True)
    parser.add_argument("--name", required=True, help="name of the checkpoint")
    parser.add_argument("--start", default="grammar-1", help="checkpoint that the second round goes on from")
    parser.add_argument("--fold", type=int, help="fold of wikigold, 0 to 4, that is left out instead of its last tenth")
    parser.add_argument("--epochs", type=int, required=True)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    train(parser.parse_args())


if __name__ == "__main__":
    main()
