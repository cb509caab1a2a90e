#!/usr/bin/env python3
"""Weigh the cues: how likely is each kind of proposal of the statement rules to be an attribution?

usage: weigh_cues.py texts GOLD.jsonl[.gz] FOLDER
       weigh_cues.py weigh GOLD.jsonl[.gz] PROPOSALS.jsonl SCORER_DIR WEIGHTS.tsv

1. "texts" writes each document's text to FOLDER/ID.txt.
2. The test class io.wiredesk.ledger.claim.ProposalDump (arguments: FOLDER PROPOSALS.jsonl; class path: ledger/target/test-classes,
   ledger/target/classes, reader/target/classes) writes every proposal of the rules with its features.
3. "weigh" writes WEIGHTS, ledger/src/main/resources/io/wiredesk/ledger/claim/cue-weights.tsv: feature TAB weight, the additive
   log-odds of a logistic regression; "bias" first. SCORER_DIR holds statements.py, whose rule decides which proposals are right.

GOLD is a corpus of attributions, one document a line, as statements.py reads it; the shipped weights come from PolNeAR's train half
(see docs/decisions/0006). Only numbers for cue words and patterns are kept, no text.
Standard library only; same input, same output. Two-fold figures on GOLD are printed first.
"""
import collections
import gzip
import json
import math
import pathlib
import random
import sys

EPOCHS, RATE, SHRINK = 12, 0.12, 4e-4
LEAST_SEEN, LEAST_WEIGHT = 4, 0.04


def names(f):
    cue, shape, complement, subject = f[:4]
    return ["cue=" + cue, "complement=" + complement, "shape=" + shape, "subject=" + subject,
            "cue+complement=" + cue + "|" + complement, "complement+subject=" + complement + "|" + subject,
            "complement+shape=" + complement + "|" + shape, "cue+shape=" + cue + "|" + shape] + list(f[4:])


def load(scorer, gold_path, proposals_path):
    right = lambda g, p: scorer.iou(g["source"], p["source"]) >= 0.5
    gold = {d["id"]: d for d in scorer.read(gold_path)}
    docs = []
    for d in scorer.read(proposals_path):
        doc = scorer.Doc(gold[d["id"]])
        g = [doc.item(a) for a in gold[d["id"]]["attributions"]]
        p = [doc.item(s) for s in d["statements"]]
        hits = {j for _, j in scorer.match(g, p, right)}
        docs.append(([names(s["f"]) for s in d["statements"]], [j in hits for j in range(len(p))], p, g))
    return docs


def train(rows):
    seen = collections.Counter(f for fs, _ in rows for f in fs)
    rows = [([f for f in fs if seen[f] >= LEAST_SEEN], y) for fs, y in rows]
    weights, bias, order = dict.fromkeys((f for f, n in seen.items() if n >= LEAST_SEEN), 0.0), -1.0, random.Random(1)
    for epoch in range(EPOCHS):
        order.shuffle(rows)
        rate = RATE / (1 + epoch / 2)
        for fs, y in rows:
            z = bias + sum(weights[f] for f in fs)
            step = rate * (y - 1 / (1 + math.exp(-z)))
            bias += step
            for f in fs:
                weights[f] += step - rate * SHRINK * weights[f]
    return bias, weights


def figures(scorer, docs, bias, weights, least):
    right = lambda g, p: scorer.iou(g["source"], p["source"]) >= 0.5
    n_g = n_p = hits = 0
    for fs, _, p, g in docs:
        kept = [p[j] for j in range(len(p)) if bias + sum(weights.get(f, 0) for f in fs[j]) >= least]
        n_g, n_p, hits = n_g + len(g), n_p + len(kept), hits + len(scorer.match(g, kept, right))
    return hits, n_p, n_g


def main():
    if len(sys.argv) == 4 and sys.argv[1] == "texts":
        write_texts(*sys.argv[2:])
    elif len(sys.argv) == 6 and sys.argv[1] == "weigh":
        weigh(*sys.argv[2:])
    else:
        sys.exit(__doc__)


def write_texts(gold, folder):
    with (gzip.open if gold.endswith(".gz") else open)(gold, "rt", encoding="utf-8") as f:
        for line in f:
            d = json.loads(line)
            pathlib.Path(folder, d["id"] + ".txt").write_bytes(d["text"].encode("utf-8"))


def weigh(gold, proposals, scorer_dir, out):
    sys.path.insert(0, scorer_dir)
    import statements as scorer
    docs = load(scorer, gold, proposals)
    for least in (0.15, 0.2, 0.25, 0.3):
        hits = n_p = n_g = 0
        for fold in (0, 1):
            model = train([row for d in docs[fold::2] for row in zip(d[0], d[1])])
            counts = figures(scorer, docs[1 - fold::2], *model, math.log(least / (1 - least)))
            hits, n_p, n_g = hits + counts[0], n_p + counts[1], n_g + counts[2]
        print(f"least confidence {least}: precision {hits / n_p:.3f} recall {hits / n_g:.3f} F1 {2 * hits / (n_p + n_g):.3f}")
    bias, weights = train([row for d in docs for row in zip(d[0], d[1])])
    with open(out, "w", encoding="utf-8") as f:
        f.write("# Log-odds that a proposal of the statement rules is an attribution: feature TAB weight.\n"
                "# Source: counted by ledger/tools/weigh_cues.py, written for Wiredesk, on the attribution marks of PolNeAR 1.0.0 (train);\n"
                "# numbers only, no text of it. Licence: Apache-2.0. Date: 2026-11. Rebuild: see that script. Do not edit by hand.\n")
        f.write(f"bias\t{bias:.2f}\n")
        for name, weight in sorted(weights.items()):
            if abs(weight) >= LEAST_WEIGHT:
                f.write(f"{name}\t{weight:.2f}\n")


if __name__ == "__main__":
    main()
