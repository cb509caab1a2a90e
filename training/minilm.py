"""The encoder all-MiniLM-L6-v2 (Wang et al. 2020: a BERT of 6 layers, 384 wide) in plain torch, its weights read from the
ONNX file in a Maven jar."""
import json
import math
import zipfile

import onnx
import onnx.numpy_helper
import torch
from torch import nn

from data import HINTS

LAYERS, WIDTH, HEADS, POSITIONS = 6, 384, 12, 512
FORBIDDEN = -1e4


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.out = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x, hide):
        b, n, _ = x.shape
        split = lambda t: t.view(b, n, HEADS, WIDTH // HEADS).transpose(1, 2)
        scores = split(self.query(x)) @ split(self.key(x)).transpose(2, 3) / math.sqrt(WIDTH // HEADS) + hide
        mixed = self.drop(torch.softmax(scores, -1)) @ split(self.value(x))
        x = self.norm1(x + self.drop(self.out(mixed.transpose(1, 2).reshape(b, n, WIDTH))))
        return self.norm2(x + self.drop(self.down(nn.functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Reads piece numbers [b, n], 0 behind the end, and hints [b, n]; gives vectors [b, n, 384]."""

    def __init__(self, pieces):
        super().__init__()
        self.word = nn.Embedding(pieces, WIDTH)
        self.position = nn.Embedding(POSITIONS, WIDTH)
        self.hint = nn.Embedding(HINTS, WIDTH)
        nn.init.zeros_(self.hint.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.drop = nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids, hints):
        places = torch.arange(ids.shape[1])
        x = self.drop(self.norm(self.word(ids) + self.position(places) + self.hint(hints)))
        hide = (ids == 0)[:, None, None, :].float() * FORBIDDEN
        for layer in self.layers:
            x = layer(x, hide)
        return x


def vocabulary(jar):
    """All pieces by number."""
    with zipfile.ZipFile(jar) as z:
        numbers = json.loads(z.read("all-minilm-l6-v2-tokenizer.json"))["model"]["vocab"]
    return sorted(numbers, key=numbers.get)


def load(jar):
    """The encoder as the jar has it."""
    with zipfile.ZipFile(jar) as z:
        model = onnx.load_from_string(z.read("all-minilm-l6-v2.onnx"))
    arrays = {i.name: torch.from_numpy(onnx.numpy_helper.to_array(i).copy()) for i in model.graph.initializer}
    for node in model.graph.node:  # weights of dense layers are named by number and transposed
        if node.op_type == "MatMul" and node.input[1] in arrays:
            name = node.name.strip("/").replace("/MatMul", ".weight").replace("/", ".")
            arrays[name] = arrays[node.input[1]].T
    encoder = Encoder(len(arrays["embeddings.word_embeddings.weight"]))
    state = {
        # every piece is of the first of the two segments that BERT knows
        "word.weight": arrays["embeddings.word_embeddings.weight"]
        + arrays["embeddings.token_type_embeddings.weight"][0],
        "position.weight": arrays["embeddings.position_embeddings.weight"],
        "hint.weight": encoder.hint.weight,
        "norm.weight": arrays["embeddings.LayerNorm.weight"],
        "norm.bias": arrays["embeddings.LayerNorm.bias"],
    }
    names = {"query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
             "out": "attention.output.dense", "up": "intermediate.dense", "down": "output.dense",
             "norm1": "attention.output.LayerNorm", "norm2": "output.LayerNorm"}
    for i in range(LAYERS):
        for ours, theirs in names.items():
            for end in (".weight", ".bias"):
                state[f"layers.{i}.{ours}{end}"] = arrays[f"encoder.layer.{i}.{theirs}{end}"]
    encoder.load_state_dict(state)
    return encoder
