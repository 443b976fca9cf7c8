"""The reader's network: a small BERT encoder, and on it heads that find cues, who and what around one cue, grammar and names."""

import json
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F

CUE_LABELS = ("O", "B", "I")
ROLE_LABELS = ("O", "B-source", "I-source", "E-source", "S-source", "B-content", "I-content", "E-content", "S-content")
SHAPES, BREAKS, QUOTED = 7, 4, 2
WIDTH, LAYERS, HEADS, INNER = 384, 6, 12, 1536
ROLE_WIDTH, ROLE_LAYERS, ROLE_HEADS = 192, 2, 6
DISTANCE_BUCKETS = 33
PARTS = (
    "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X",
)
RELATIONS = (
    "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc", "cc:preconj", "ccomp", "compound",
    "compound:prt", "conj", "cop", "csubj", "csubj:outer", "csubj:pass", "dep", "det", "det:predet", "discourse", "dislocated", "expl", "fixed",
    "flat", "goeswith", "iobj", "list", "mark", "nmod", "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass",
    "nummod", "obj", "obl", "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "root", "vocative", "xcomp",
)
NAME_LABELS = ("O", "B-person", "I-person", "B-organisation", "I-organisation", "B-place", "I-place", "B-other", "I-other")
GRAMMAR_WIDTH, ARC_WIDTH, RELATION_WIDTH = 640, 256, 64
MASKED = -1e4


def attend(query: Tensor, key: Tensor, value: Tensor, mask: Tensor, scale: float) -> Tensor:
    """Plain attention: on the CPU its backward pass is faster than the fused one. A constant scale becomes part of the product in ONNX."""
    scores = query @ key.transpose(-1, -2) * scale + mask
    return scores.softmax(-1) @ value


def look_up(table: nn.Embedding, ids: Tensor) -> Tensor:
    """Rows of a table of few rows. In training as a product: on a GPU that is many times as fast on the way back."""
    return F.one_hot(ids, table.num_embeddings).to(table.weight.dtype) @ table.weight if table.training else table(ids)


def rows_of(states: Tensor, at: Tensor) -> Tensor:
    """`states` [n, width] at `at` [...]: [..., width]."""
    return states.index_select(0, at.flatten()).view(*at.shape, states.shape[-1])


class Layer(nn.Module):
    """One post-norm transformer layer, as BERT has it."""

    def __init__(self, width: int, inner: int, heads: int, dropout: float):
        super().__init__()
        self.heads = heads
        self.scale = (width // heads) ** -0.5
        self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)
        self.norm_attention = nn.LayerNorm(width, eps=1e-12)
        self.up = nn.Linear(width, inner)
        self.down = nn.Linear(inner, width)
        self.norm_inner = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        rows, length, width = x.shape
        q, k, v = self.qkv(x).view(rows, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        mixed = attend(q, k, v, mask, self.scale).transpose(1, 2).reshape(rows, length, width)
        x = self.norm_attention(x + self.dropout(self.out(mixed)))
        return self.norm_inner(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces (with their shape, the break before them, and whether they stand in quotation marks) to states and cue logits."""

    def __init__(self, vocabulary: int, positions: int = 512, dropout: float = 0.1):
        super().__init__()
        self.word = nn.Embedding(vocabulary, WIDTH)
        self.position = nn.Embedding(positions, WIDTH)
        self.shape = nn.Embedding(SHAPES, WIDTH)
        self.gap = nn.Embedding(BREAKS, WIDTH)
        self.quoted = nn.Embedding(QUOTED, WIDTH)
        for table in (self.shape, self.gap, self.quoted):
            nn.init.normal_(table.weight, std=0.002)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(WIDTH, INNER, HEADS, dropout) for _ in range(LAYERS))
        self.cue = nn.Linear(WIDTH, len(CUE_LABELS))
        nn.init.normal_(self.cue.weight, std=0.02)
        self.cue.bias.data = torch.tensor([0.0, -3.0, -3.0])

    def forward(self, ids: Tensor, shapes: Tensor, breaks: Tensor, quoted: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """All inputs are [rows, length]; `mask` is 1 where there is a piece. Returns states and cue logits."""
        marks = look_up(self.shape, shapes) + look_up(self.gap, breaks) + look_up(self.quoted, quoted)
        x = self.word(ids) + self.position.weight[: ids.shape[1]] + marks
        x = self.dropout(self.norm(x))
        hidden = (1.0 - mask.to(x.dtype))[:, None, None, :] * MASKED
        for layer in self.layers:
            x = layer(x, hidden)
        return x, self.cue(x)


def bucket_of_distance(distance: Tensor) -> Tensor:
    """Signed distance in pieces to the cue, in 33 buckets that widen by half powers of two; 16 is the cue itself."""
    size = (2 * torch.log2(distance.abs().to(torch.float32).clamp(min=1)) + 1).floor().clamp(max=16)
    return (16 + torch.sign(distance) * torch.where(distance == 0, 0, size)).to(torch.long)


class RoleHead(nn.Module):
    """For one cue a row: which pieces around it are its source and its content."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.project = nn.Linear(WIDTH, ROLE_WIDTH)
        self.cue_add = nn.Linear(WIDTH, ROLE_WIDTH)
        self.cue_gate = nn.Linear(WIDTH, ROLE_WIDTH)
        self.distance = nn.Embedding(DISTANCE_BUCKETS, ROLE_WIDTH)
        nn.init.normal_(self.distance.weight, std=0.02)
        self.norm = nn.LayerNorm(ROLE_WIDTH, eps=1e-12)
        self.dropout = nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(ROLE_WIDTH, 4 * ROLE_WIDTH, ROLE_HEADS, dropout) for _ in range(ROLE_LAYERS))
        self.label = nn.Linear(ROLE_WIDTH, len(ROLE_LABELS))
        nn.init.normal_(self.label.weight, std=0.02)

    def forward(self, states: Tensor, at: Tensor, cue_at: Tensor, cue_mask: Tensor, buckets: Tensor, mask: Tensor) -> Tensor:
        """`states` [n, WIDTH] are all states of a report, flattened; `at` [cues, crop] the rows of each cue's crop in them;
        `cue_at` [cues, pieces] the rows of the cue itself; both masks are 1 where there is a piece. Returns label logits."""
        weight = cue_mask.to(states.dtype)[..., None]
        mean = (rows_of(states, cue_at) * weight).sum(1) / weight.sum(1)
        x = rows_of(self.project(states), at)
        x = x * (1.0 + torch.tanh(self.cue_gate(mean)))[:, None] + self.cue_add(mean)[:, None] + look_up(self.distance, buckets)
        x = self.dropout(self.norm(x))
        hidden = (1.0 - mask.to(x.dtype))[:, None, None, :] * MASKED
        for layer in self.layers:
            x = layer(x, hidden)
        return self.label(x)


class Grammar(nn.Module):
    """For each sentence: parts of speech, names, heads and relations (deep biaffine attention, Dozat and Manning 2017). It has
    no layers of its own: it is read off the encoder's states."""

    def __init__(self, dropout: float = 0.1):
        super().__init__()
        self.part = nn.Linear(WIDTH, len(PARTS))
        self.name = nn.Linear(WIDTH, len(NAME_LABELS))
        self.split = nn.Linear(WIDTH, GRAMMAR_WIDTH)
        self.dropout = nn.Dropout(dropout)
        self.root = nn.Parameter(torch.randn(ARC_WIDTH + RELATION_WIDTH) * 0.02)
        self.arc = nn.Parameter(torch.randn(ARC_WIDTH + 1, ARC_WIDTH) * 0.01)
        self.relation = nn.Parameter(torch.randn(len(RELATIONS), RELATION_WIDTH + 1, RELATION_WIDTH + 1) * 0.01)

    def forward(self, states: Tensor, words: Tensor, word_mask: Tensor) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """`states` [n, WIDTH] are those of many sentences; `words` [sentences, words] the row in them that stands for each word,
        `word_mask` 1 where there is one. Returns logits of parts and names [s, w, labels] and of heads [s, w, 1 + w], of which
        the first is the root; and what `relate` needs of each, the root first [s, 1 + w, 2 * RELATION_WIDTH]."""
        rows = self.dropout(rows_of(states, words))
        split = self.dropout(F.gelu(self.split(rows)))
        # In full precision: the differences between heads are small.
        with torch.autocast(split.device.type, enabled=False):
            below, above, child, parent = split.float().split((ARC_WIDTH, ARC_WIDTH, RELATION_WIDTH, RELATION_WIDTH), -1)
            root = self.root.expand(words.shape[0], 1, -1)
            above = torch.cat([root[..., :ARC_WIDTH], above], 1)
            # The added one is a bias: how likely a word is a head at all.
            heads = (below @ self.arc[:-1] + self.arc[-1]) @ above.transpose(1, 2)
            candidates = torch.cat([torch.ones_like(word_mask[:, :1]), word_mask], 1)[:, None, :].to(heads.dtype)
            heads = heads + (1.0 - candidates) * MASKED
            parent = torch.cat([root[..., ARC_WIDTH:], parent], 1)
            sides = torch.cat([torch.cat([torch.zeros_like(child[:, :1]), child], 1), parent], -1)
        return self.part(rows), self.name(rows), heads, sides

    def relate(self, sides: Tensor, below: Tensor, above: Tensor) -> Tensor:
        """Logits [n, labels] of the relation between words and their heads; both are rows of `sides` [rows, 2 * RELATION_WIDTH]."""
        one = torch.ones_like(below, dtype=sides.dtype)[:, None]
        child = torch.cat([sides.index_select(0, below)[:, :RELATION_WIDTH], one], 1)
        parent = torch.cat([sides.index_select(0, above)[:, RELATION_WIDTH:], one], 1)
        labels, width = len(RELATIONS), RELATION_WIDTH + 1
        side = (child @ self.relation.permute(1, 0, 2).reshape(width, labels * width)).view(-1, labels, width)
        return (side @ parent[:, :, None])[:, :, 0]


class Reader(nn.Module):
    """All of it, as it is trained; it is exported as four graphs."""

    def __init__(self, vocabulary: int = 30522, dropout: float = 0.1):
        super().__init__()
        self.encoder = Encoder(vocabulary, dropout=dropout)
        self.roles = RoleHead(dropout)
        self.grammar = Grammar(dropout)


def load_base(encoder: Encoder, folder: Path) -> None:
    """Fills the encoder with the weights of a BERT of this size (all-MiniLM-L6-v2) from `folder`."""
    from safetensors.torch import load_file

    config = json.loads((folder / "config.json").read_text())
    assert (config["hidden_size"], config["num_hidden_layers"], config["intermediate_size"]) == (WIDTH, LAYERS, INNER), config
    base = {name.removeprefix("bert."): value.float() for name, value in load_file(folder / "model.safetensors").items()}
    with torch.no_grad():
        encoder.word.weight.copy_(base["embeddings.word_embeddings.weight"])
        # There is only ever one segment: its embedding goes into the positions.
        encoder.position.weight.copy_(base["embeddings.position_embeddings.weight"] + base["embeddings.token_type_embeddings.weight"][0])
        copy_norm(encoder.norm, base, "embeddings.LayerNorm")
        for number, layer in enumerate(encoder.layers):
            at = f"encoder.layer.{number}."
            for kind in ("weight", "bias"):
                parts = [base[f"{at}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
                getattr(layer.qkv, kind).copy_(torch.cat(parts))
                getattr(layer.out, kind).copy_(base[f"{at}attention.output.dense.{kind}"])
                getattr(layer.up, kind).copy_(base[f"{at}intermediate.dense.{kind}"])
                getattr(layer.down, kind).copy_(base[f"{at}output.dense.{kind}"])
            copy_norm(layer.norm_attention, base, f"{at}attention.output.LayerNorm")
            copy_norm(layer.norm_inner, base, f"{at}output.LayerNorm")
    encoder.word.weight.requires_grad_(False)


def copy_norm(norm: nn.LayerNorm, base: dict[str, Tensor], name: str) -> None:
    norm.weight.copy_(base[f"{name}.weight"])
    norm.bias.copy_(base[f"{name}.bias"])
