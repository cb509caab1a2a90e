"""Writes a tagger as an ONNX file whose weights are bytes: dense layers as MatMulInteger over inputs that are quantised as
they come, embeddings as rows of bytes with a scale each (Jacob et al. 2018; one scale a column of weights)."""
import hashlib
import io
import math

import numpy
import onnx
import torch
from onnx import helper, numpy_helper
from torch import nn

from data import HINTS
from minilm import FORBIDDEN, HEADS, WIDTH

#: Weights use 7 of 8 bits, so that the sums of two products fit where a processor adds them in 16 bits.
MOST = 63
#: Tables of fewer numbers stay floats.
SMALL = 50_000


class Norm(nn.Module):
    """A layer's norm without the steps that ONNX Runtime would join into its own, which is slower."""

    def __init__(self, norm):
        super().__init__()
        self.scale = nn.Parameter(norm.weight * math.sqrt(len(norm.weight)))
        self.bias = norm.bias

    def forward(self, x):
        x = x - x.mean(-1, keepdim=True)
        return x / x.norm(dim=-1, keepdim=True) * self.scale + self.bias


def joined(layers):
    """Dense layers over the same input as one, their outputs side by side."""
    one = nn.Linear(layers[0].in_features, sum(layer.out_features for layer in layers))
    one.weight = nn.Parameter(torch.cat([layer.weight for layer in layers]))
    one.bias = nn.Parameter(torch.cat([layer.bias for layer in layers]))
    return one


class Layer(nn.Module):
    """A layer that asks for queries, keys and values at once; the queries come divided."""

    def __init__(self, layer):
        super().__init__()
        with torch.no_grad():
            layer.query.weight /= math.sqrt(WIDTH // HEADS)
            layer.query.bias /= math.sqrt(WIDTH // HEADS)
        self.asks = joined([layer.query, layer.key, layer.value])
        self.out, self.up, self.down = layer.out, layer.up, layer.down
        self.norm1, self.norm2 = Norm(layer.norm1), Norm(layer.norm2)

    def forward(self, x, hide):
        b, n, _ = x.shape
        query, key, value = self.asks(x).view(b, n, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4).unbind(0)
        mixed = torch.softmax(query @ key.transpose(2, 3) + hide, -1) @ value
        x = self.norm1(x + self.out(mixed.transpose(1, 2).reshape(b, n, WIDTH)))
        return self.norm2(x + self.down(nn.functional.gelu(self.up(x))))


class Quick(nn.Module):
    """The same tagger, arranged for speed."""

    def __init__(self, tagger):
        super().__init__()
        encoder = tagger.encoder
        self.word, self.position, self.hint = encoder.word, encoder.position, encoder.hint
        self.norm = Norm(encoder.norm)
        self.layers = nn.ModuleList(Layer(layer) for layer in encoder.layers)
        self.heads = joined([tagger.labels, tagger.asks_cue, tagger.is_cue, tagger.asks_source, tagger.is_source])

    def forward(self, ids, hints):
        x = self.norm(self.word(ids) + self.position(torch.arange(ids.shape[1])) + self.hint(hints))
        hide = (ids == 0)[:, None, None, :].float() * FORBIDDEN
        for layer in self.layers:
            x = layer(x, hide)
        return self.heads(x)


def write(tagger, vocabulary, properties, path):
    """Writes the file, and its digest beside it; `properties` and the vocabulary become its metadata. Its one output has for each piece the scores of
    the labels and the four link vectors side by side."""
    tagger.eval()
    ids = torch.tensor([[101, 2002, 2056, 102]])
    with torch.no_grad():
        want = torch.cat(tagger(ids, ids % HINTS), -1)
        quick = Quick(tagger).eval()
        gap = float((quick(ids, ids % HINTS) - want).abs().max())
    if gap > 1e-3:
        raise SystemExit(f"export.py: the quick tagger differs from the trained one by {gap}")
    target = io.BytesIO()
    torch.onnx.export(
        quick, (ids, torch.zeros_like(ids)), target, opset_version=14, input_names=["ids", "hints"],
        output_names=["scores"], dynamic_axes={n: {0: "parts", 1: "pieces"} for n in ("ids", "hints", "scores")})
    model = onnx.load_from_string(target.getvalue())
    quantise(model.graph)
    helper.set_model_props(model, {**properties, "vocabulary": "\n".join(vocabulary)})
    onnx.checker.check_model(model)
    content = model.SerializeToString()
    with open(path, "wb") as f:
        f.write(content)
    with open(path.replace(".onnx", ".sha256"), "w", encoding="ascii") as f:
        f.write(hashlib.sha256(content).hexdigest() + "\n")


def quantise(graph):
    tables = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
    nodes, quantised, gone = [], {}, set()
    for node in graph.node:
        name = node.input[1] if len(node.input) > 1 else ""
        table = node.input[0] if node.op_type == "Gather" else ""
        if node.op_type == "MatMul" and name in tables and tables[name].ndim == 2:
            scale = numpy.maximum(numpy.abs(tables[name]).max(0), 1e-8) / MOST
            graph.initializer.append(numpy_helper.from_array(
                numpy.round(tables[name] / scale).astype(numpy.int8), name + ".bytes"))
            graph.initializer.append(numpy_helper.from_array(scale.astype(numpy.float32), name + ".scale"))
            gone.add(name)
            source, result = node.input[0], node.output[0]
            if source not in quantised:
                parts = [source + end for end in (".bytes", ".scale", ".zero")]
                nodes.append(helper.make_node("DynamicQuantizeLinear", [source], parts))
                quantised[source] = parts
            values, scales, zero = quantised[source]
            nodes += [
                helper.make_node("MatMulInteger", [values, name + ".bytes", zero], [result + ".sum"]),
                helper.make_node("Cast", [result + ".sum"], [result + ".float"], to=onnx.TensorProto.FLOAT),
                helper.make_node("Mul", [scales, name + ".scale"], [result + ".scale"]),
                helper.make_node("Mul", [result + ".float", result + ".scale"], [result]),
            ]
        elif table in tables and tables[table].size > SMALL:
            scale = numpy.maximum(numpy.abs(tables[table]).max(1, keepdims=True), 1e-8) / 127
            graph.initializer.append(numpy_helper.from_array(
                numpy.round(tables[table] / scale).astype(numpy.int8), table + ".bytes"))
            graph.initializer.append(numpy_helper.from_array(scale.astype(numpy.float32), table + ".scale"))
            gone.add(table)
            at, result = node.input[1], node.output[0]
            nodes += [
                helper.make_node("Gather", [table + ".bytes", at], [result + ".bytes"]),
                helper.make_node("Cast", [result + ".bytes"], [result + ".float"], to=onnx.TensorProto.FLOAT),
                helper.make_node("Gather", [table + ".scale", at], [result + ".scale"]),
                helper.make_node("Mul", [result + ".float", result + ".scale"], [result]),
            ]
        else:
            nodes.append(node)
    keep = [i for i in graph.initializer if i.name not in gone]
    del graph.initializer[:], graph.node[:]
    graph.initializer.extend(keep)
    graph.node.extend(nodes)
