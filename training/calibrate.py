"""Measures what a tagger's certainty is worth: a logistic regression from the log-probabilities behind an attribution to the
chance that it is right, and the confidence from which it is worth telling."""
import json

import numpy
import torch

import model
from data import ROLES

EAGER = (0.0, 0.4, 0.8, 1.2)  # tried: how far the label "no role" is held back
SHARE = 0.5  # words that a found and a gold span must share to be the same (of all words of both)
SOURCE, CUE, CONTENT = range(3)


def features(part, scores, links, attribution):
    """The numbers behind an attribution, as Certainty.java counts them. All are 0 at best, and fall."""
    logs = torch.log_softmax(scores[part.first], -1).numpy()
    mass = lambda role, words: float(numpy.logaddexp(logs[words, 1 + 2 * role], logs[words, 2 + 2 * role]).mean())
    words = lambda role: [w for s, e in attribution[role] for w in range(s, e)]
    vector = lambda word, k: links[0 if word < 0 else part.first[word], k * model.LINK:(k + 1) * model.LINK]

    def link(word, k, options, chosen):
        each = torch.tensor([float(vector(word, k) @ vector(o, k + 1)) for o in options]) / model.LINK ** 0.5
        return float(torch.log_softmax(each, 0)[options.index(chosen)])

    cue, content, source = attribution["cue"][0], attribution["content"], attribution["source"]
    behind = content[-1][1]
    ends = float(numpy.log(max(1e-6, 1 - numpy.exp(logs[behind, 6])))) if behind < len(logs) else 0.0
    return [
        mass(CONTENT, words("content")),
        min(float(logs[s, 5]) for s, _ in content),
        ends,
        mass(CUE, words("cue")),
        link(content[0][0], 0, attribution["cues"], cue[0]),
        mass(SOURCE, words("source")) if source else 0.0,
        link(cue[0], 2, [-1] + attribution["sources"], source[0][0] if source else -1),
        0.0 if source else -1.0,
    ]


def read(tagger, documents):
    """For each document its gold, and each part with the tagger's scores and links."""
    tagger.eval()
    with torch.no_grad():
        for _, gold, parts in documents:
            parts, out = sorted(parts, key=lambda p: len(p.ids)), []
            for group in (parts[i:i + 16] for i in range(0, len(parts), 16)):
                scores, links = tagger(*model.batch(group))
                out += [(p, scores[k, :len(p.ids)].clone(), links[k, :len(p.ids)].clone()) for k, p in enumerate(group)]
            yield gold, out


def found(parts, eager):
    """The attributions of a document with their spans and features, "no role" held back by `eager`."""
    hold = torch.tensor([eager] + [0.0] * 6)
    out = []
    for part, scores, links in parts:
        for a in model.attributions(part, scores - hold, links):
            a["features"] = features(part, scores - hold, links, a)
            a["spans"] = {r: [[part.words[s][0], part.words[e - 1][1]] for s, e in a[r]] for r in ROLES}
            out.append(a)
    return out


def right(gold, attributions):
    """Which attributions are right: content and source share half their letters with a gold one's; each counts once."""
    letters = lambda spans: {c for s, e in spans for c in range(s, e)}
    share = lambda a, b: len(a & b) / len(a | b) if a | b else 1.0
    wanted = [(letters(g["content"]), letters(g["source"])) for g in gold]
    pairs = []
    for i, a in enumerate(attributions):
        content, source = letters(a["spans"]["content"]), letters(a["spans"]["source"])
        for j, (c, s) in enumerate(wanted):
            if content & c and share(content, c) >= SHARE and share(source, s) >= SHARE:
                pairs.append((share(content, c), i, j))
    hits, taken = set(), set()
    for _, i, j in sorted(pairs, reverse=True):
        if i not in hits and j not in taken:
            hits.add(i)
            taken.add(j)
    return [i in hits for i in range(len(attributions))]


def regression(x, y, shrink=1.0):
    """Weights of a logistic regression, the constant first (Newton's method)."""
    x = numpy.hstack([numpy.ones((len(x), 1)), x])
    w = numpy.zeros(x.shape[1])
    penalty = shrink * numpy.eye(len(w))
    penalty[0, 0] = 0
    for _ in range(30):
        p = 1 / (1 + numpy.exp(-x @ w))
        w += numpy.linalg.solve((x * (p * (1 - p))[:, None]).T @ x + penalty, x.T @ (y - p) - penalty @ w)
    return w


def score(w, x):
    return 1 / (1 + numpy.exp(-(w[0] + x @ w[1:])))


def knots(p, y, bins=12):
    """Points (score, share right) that rise together: means of bins of like count, pooled where they would fall (Ayer et
    al. 1955). Between them a confidence is read off in straight lines."""
    pools = []
    for part in numpy.array_split(numpy.argsort(p), bins):
        pools.append([p[part].sum(), y[part].sum(), len(part)])
        while len(pools) > 1 and pools[-2][1] / pools[-2][2] >= pools[-1][1] / pools[-1][2]:
            last = pools.pop()
            pools[-1] = [sum(pair) for pair in zip(pools[-1], last)]
    return [(x / n, right / n) for x, right, n in pools]


def confidence(w, points, x):
    return numpy.interp(score(w, x), *zip(*points))


def fitted(x, y):
    w = regression(x, y)
    return w, knots(score(w, x), y)


def best_threshold(p, y, gold):
    """The least confidence that gives the highest F1, and that F1."""
    order = numpy.argsort(-p, kind="stable")
    hits = numpy.cumsum(y[order])
    f1 = 2 * hits / (numpy.arange(len(p)) + 1 + gold)
    at = int(f1.argmax())
    return float(p[order[at]]), float(f1[at])


def reliability(p, y, bins=10):
    """Rows (mean confidence, share right, count), and the expected calibration error (Guo et al. 2017)."""
    rows, error = [], 0.0
    for b in range(bins):
        inside = (p >= b / bins) & ((p < (b + 1) / bins) | (b == bins - 1))
        if inside.any():
            rows.append((float(p[inside].mean()), float(y[inside].mean()), int(inside.sum())))
            error += abs(rows[-1][0] - rows[-1][1]) * inside.mean()
    return rows, float(error)


def calibrated(tagger, documents, say):
    """Holds "no role" back in the tagger as far as pays, and returns what Certainty.java needs, as properties."""
    documents = list(read(tagger, documents))
    best = None
    for eager in EAGER:
        half, x, y, count = [], [], [], [0, 0]
        for i, (gold, parts) in enumerate(documents):
            attributions = found(parts, eager)
            x += [a["features"] for a in attributions]
            y += right(gold, attributions)
            half += [i % 2] * len(attributions)
            count[i % 2] += len(gold)
        x, y, half = numpy.array(x), numpy.array(y, float), numpy.array(half)
        # each half is judged by weights and threshold from the other
        p, kept = numpy.zeros(len(y)), numpy.zeros(len(y), bool)
        for h in (0, 1):
            own, other = half == h, half != h
            fit = fitted(x[other], y[other])
            p[own] = confidence(*fit, x[own])
            kept[own] = p[own] >= best_threshold(confidence(*fit, x[other]), y[other], count[1 - h])[0]
        f1 = 2 * y[kept].sum() / (kept.sum() + sum(count))
        rows, error = reliability(p, y)
        say(f"eager {eager}: all found F1 {2 * y.sum() / (len(y) + sum(count)):.4f}, "
            f"two-fold F1 {f1:.4f}, calibration error {error:.4f}")
        if best is None or f1 > best[0]:
            fit = fitted(x, y)
            best = f1, eager, fit, best_threshold(confidence(*fit, x), y, sum(count))[0], rows, error
    f1, eager, (w, points), least, rows, error = best
    with torch.no_grad():
        tagger.labels.bias[0] -= eager
    say(f"chosen: eager {eager}, least confidence {least:.3f}; two-fold: F1 {f1:.4f}, calibration error {error:.4f}")
    for row in rows:
        say("confidence {:.3f} right {:.3f} of {}".format(*row))
    return {"confidence": " ".join(f"{v:.4f}" for v in w),
            "reliability": " ".join(f"{x:.4f}:{y:.4f}" for x, y in points),
            "least confidence": f"{least - 0.0005:.4f}"}
