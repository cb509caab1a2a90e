#!/usr/bin/env python3
"""Learn which blocks of a page are its article: writes the reader's forest of decision trees.

usage: learn_blocks.py SHARED [--fast]

SHARED is the folder with data/extraction and score. Run it from the project's root; it needs numpy and xgboost
(Debian: python3-numpy, python3-xgboost).

1. "./wiredesk read --explain" measures every block of every gold page, with the code that reads pages later on.
2. Gold labels blocks. Chunks: a block that holds a wanted text belongs to the body, one that holds an unwanted text does not, all
   others stay out. Fundus: a block belongs to the body when the gold body holds more than .6 of its runs of four words.
3. Boosted trees are grown on them. Figures come first: each half of the pages (by the CRC-32 of the id) read by trees grown on
   itself and on the other half, then all pages in six folds, each read by trees grown on the other five.
4. All pages together give reader/src/main/resources/io/wiredesk/reader/body/block-forest.txt. Only numbers are kept, no text.

--fast leaves the six folds out. Same pages, same forest.
"""
import collections
import json
import pathlib
import subprocess
import sys
import tempfile
import zlib

import numpy
import xgboost

ROUNDS = 70
SHAPE = dict(objective="binary:logistic", eta=0.2, max_depth=4, min_child_weight=20, reg_lambda=8, subsample=0.8,
             colsample_bytree=0.5, tree_method="exact", nthread=1, seed=1)
# Measures that may only speak for a block, or only against it, the more there is of them: what the trees learn against that is
# the accident of a page.
SPEAK_FOR = {"RULES", "RULES_BEFORE", "RULES_BEHIND", "CHOSEN", "SIGN", "SIGN_IN_CHOSEN", "SIBLINGS", "REGION", "LOOK",
             "LOOK_WITH_PARENT", "SENTENCE", "IN_SUMMARY"}
SPEAK_AGAINST = {"LINKED", "REGION_LINKED", "PARENT_LINKED", "GRANDPARENT_LINKED", "CAPITALS"}
FOREST = pathlib.Path("reader/src/main/resources/io/wiredesk/reader/body/block-forest.txt")
# What all blocks of one fundus page weigh together, next to 1 for each wanted or unwanted text of a chunks page.
PAGE_WEIGHT = 20
# Share of a block's runs of words in the gold body: above, it is the body's; below, it is not; between, nobody can say.
SURELY_BODY, SURELY_NOT = 0.6, 0.35
KEPT = 0.5


def explained(label, shared, folder):
    manifest, out = folder / (label + ".tsv"), folder / (label + ".jsonl")
    subprocess.run([sys.executable, shared / "score/manifest.py", label, shared / "data/extraction" / label, manifest], check=True)
    subprocess.run(["./wiredesk", "read", "--manifest", manifest, "--explain", "--format", "json", "--out", out], check=True)
    with open(out, encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


class Page:
    def __init__(self, record, labels, names):
        self.id = record["id"]
        self.half = zlib.crc32(self.id.encode()) % 2
        self.fold = zlib.crc32(self.id.encode()) % 6
        self.texts = [b["text"] for b in record["blocks"]]
        self.rows = numpy.array([[b["measures"][n] for n in names] for b in record["blocks"]], numpy.float32)
        self.labels = labels
        self.rules = [b["keptByRules"] for b in record["blocks"]]

    def body(self, scores):
        return "\n\n".join(t for t, s in zip(self.texts, scores) if s >= KEPT)


def chunk_labels(scorer, record, entry):
    wanted, unwanted = ([scorer.collapse(c) for c in entry[k]] for k in ("with", "without"))
    labels = []
    for block in record["blocks"]:
        text = scorer.collapse(block["text"])
        yes, no = sum(c in text for c in wanted), sum(c in text for c in unwanted)
        labels.append((1, yes) if yes and not no else (0, no) if no and not yes else (0, 0))
    return labels


def body_labels(scorer, record, entry):
    body = scorer.fundus_body(entry)
    gold = set(scorer.shingles(scorer.tokens(body)))
    words = " " + " ".join(scorer.tokens(body)) + " "
    lines = {scorer.plain(line).lower() for line in body.split("\n")}
    labels = []
    for block in record["blocks"]:
        tokens = scorer.tokens(block["text"])
        weight = min(len(tokens), 80) / 20 + 0.2
        if not tokens:
            labels.append((0, 0.1))
        elif len(tokens) <= 4:
            whole = scorer.plain(block["text"]).lower() in lines
            inside = " " + " ".join(tokens) + " " in words
            labels.append((1, weight) if whole else (0, 0 if inside else weight))
        else:
            runs = scorer.shingles(tokens)
            share = sum(n for run, n in runs.items() if run in gold) / sum(runs.values())
            labels.append((int(share > SURELY_BODY), 0 if SURELY_NOT <= share <= SURELY_BODY else weight))
    total = sum(w for _, w in labels) or 1
    return [(label, PAGE_WEIGHT * weight / total) for label, weight in labels]


def grow(pages, names):
    ways = ",".join("1" if n in SPEAK_FOR else "-1" if n in SPEAK_AGAINST else "0" for n in names)
    rows, labels, weights = [], [], []
    for page in pages:
        known = [i for i, (_, weight) in enumerate(page.labels) if weight]
        if known:
            rows.append(page.rows[known])
            labels += [page.labels[i][0] for i in known]
            weights += [page.labels[i][1] for i in known]
    known = xgboost.DMatrix(numpy.concatenate(rows), numpy.array(labels), weight=numpy.array(weights))
    return xgboost.train(SHAPE | {"monotone_constraints": f"({ways})"}, known, ROUNDS)


def figures(scorer, chunks, fundus, gold, scores):
    tp = fp = fn = 0
    for page in chunks:
        text = scorer.collapse(page.body(scores(page)))
        hit = sum(scorer.collapse(c) in text for c in gold[0][page.id]["with"])
        tp, fn = tp + hit, fn + len(gold[0][page.id]["with"]) - hit
        fp += sum(scorer.collapse(c) in text for c in gold[0][page.id]["without"])
    bodies = scorer.summarise(
        [scorer.Page(p.id, scorer.fundus_body(gold[1][p.id]), p.body(scores(p))) for p in fundus])
    return f"chunks F1 {2 * tp / (2 * tp + fp + fn):.4f}  fundus body F1 {bodies['f1']:.4f}"


def report(scorer, chunks, fundus, gold, names, fast):
    def show(name, chosen, scores):
        pick = lambda pages: [p for p in pages if chosen(p)]
        print(f"{name:<44} {figures(scorer, pick(chunks), pick(fundus), gold, scores)}", flush=True)

    def read_by(trees):
        return lambda page: trees.predict(xgboost.DMatrix(page.rows)) if len(page.texts) else []

    pages = chunks + fundus
    trees = {half: grow([p for p in pages if p.half == half], names) for half in (0, 1)}
    for half in (0, 1):
        show(f"half {half}, rules alone", lambda p: p.half == half, lambda p: p.rules)
        show(f"half {half}, trees of the same half", lambda p: p.half == half, read_by(trees[half]))
        show(f"half {half}, trees of the other half", lambda p: p.half == half, read_by(trees[1 - half]))
    show("both halves, trees of the same", lambda p: True, lambda p: read_by(trees[p.half])(p))
    show("both halves, trees of the other", lambda p: True, lambda p: read_by(trees[1 - p.half])(p))
    if not fast:
        folds = {fold: grow([p for p in pages if p.fold != fold], names) for fold in range(6)}
        show("six folds, trees of the other five", lambda p: True, lambda p: read_by(folds[p.fold])(p))


def lines(node, names):
    """The node's mean, its cover and its lines in preorder."""
    if "leaf" in node:
        return node["leaf"], node["cover"], [f"{node['leaf']:.5g}"]
    left, right = sorted(node["children"], key=lambda child: child["nodeid"] != node["yes"])
    (a, m, above), (b, n, below) = lines(left, names), lines(right, names)
    mean = (a * m + b * n) / (m + n)
    return mean, m + n, [f"{names[int(node['split'][1:])]} {node['split_condition']!r} {mean:.5g}"] + above + below


def main():
    shared = pathlib.Path(sys.argv[1]).resolve()
    sys.path.insert(0, str(shared / "score"))
    import extraction as scorer

    gold = (scorer.read_json(shared / "data/extraction/chunks/gold.json"), scorer.fundus_gold(shared / "data/extraction/fundus"))
    with tempfile.TemporaryDirectory() as folder:
        records = [explained(label, shared, pathlib.Path(folder)) for label in ("chunks", "fundus")]
    names = sorted(next(r for r in records[0] if r["blocks"])["blocks"][0]["measures"])
    chunks = [Page(r, chunk_labels(scorer, r, gold[0][r["id"]]), names) for r in records[0]]
    fundus = [Page(r, body_labels(scorer, r, gold[1][r["id"]]), names) for r in records[1]]
    report(scorer, chunks, fundus, gold, names, "--fast" in sys.argv)
    trees = grow(chunks + fundus, names)
    text = ["# Written by reader/tools/learn_blocks.py; do not edit by hand.",
            "# A split: feature, threshold (less goes to the next line's branch), mean below. A leaf: its log-odds."]
    for dump in trees.get_dump(dump_format="json", with_stats=True):
        text += ["tree"] + lines(json.loads(dump), names)[2]
    FOREST.write_text("\n".join(text) + "\n", encoding="utf-8")
    used = collections.Counter(line.split(" ")[0] for line in text if line.count(" ") == 2 and line[0] != "#")
    print(f"{len(text)} lines to {FOREST}; features by use: " + ", ".join(f"{n} {c}" for n, c in used.most_common()))


if __name__ == "__main__":
    main()
