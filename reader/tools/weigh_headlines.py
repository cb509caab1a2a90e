#!/usr/bin/env python3
"""Weigh the headline signs: how much does each place and trait speak for a text being the headline?

usage: weigh_headlines.py SCORER_DIR WEIGHTS.txt fundus GOLD_DIR DUMP.jsonl [chunks GOLD.json DUMP.jsonl]

1. SCORER_DIR/manifest.py writes a manifest of a set's pages.
2. The test class io.wiredesk.reader.metadata.HeadlineDump (arguments: MANIFEST DUMP.jsonl; class path: reader/target/test-classes,
   reader/target/classes, jsoup, juniversalchardet) writes every candidate of every page with its signs.
3. This writes WEIGHTS, reader/src/main/resources/io/wiredesk/reader/metadata/headline-weights.txt: a conditional logistic
   regression (a softmax over a page's candidates and "none of them"), shrunk towards zero, fitted by Newton's method.

News pages (the fundus set) count three times: there are six times as many of the others. Printed first: exact headlines with weights
fitted on one half of the pages (by CRC-32 of the id) and measured on the other, then with the weights of all pages.
Standard library only; same input, same output. Only numbers are kept, no text.
"""
import json
import math
import pathlib
import sys
import zlib

SHRINK, NEWS_SHARE = 3.0, 3.0


def load(scorer, kind, gold_path, dump_path):
    gold = scorer.fundus_gold(gold_path) if kind == "fundus" else scorer.read_json(gold_path)
    pages = []
    for line in pathlib.Path(dump_path).read_text(encoding="utf-8").splitlines():
        page = json.loads(line)
        title = scorer.plain((gold.get(page["id"]) or {}).get("title"))
        if not title:
            continue
        candidates = [{**{s: 1.0 for s in c["signs"]}, **({"address": c["address"]} if c["address"] else {})}
                      for c in page["candidates"]] + [{"none": 1.0}]
        texts = [scorer.plain(c["text"]) for c in page["candidates"]] + [None]
        exact = [n for n, text in enumerate(texts) if text == title]
        close = [n for n, text in enumerate(texts) if text and key(text) == key(title)]
        pages.append({"kind": kind, "even": zlib.crc32(page["id"].encode()) % 2 == 0, "candidates": candidates,
                      "target": (exact or close or [len(texts) - 1])[0], "exact": set(exact),
                      "weight": NEWS_SHARE if kind == "fundus" else 1.0})
    return pages


def key(text):
    return " ".join("".join(c if c.isalnum() else " " for c in text.lower()).split())


def shares(page, weights):
    sums = [sum(weights[s] * v for s, v in c.items()) for c in page["candidates"]]
    top = max(sums)
    powers = [math.exp(s - top) for s in sums]
    whole = sum(powers)
    return [p / whole for p in powers]


def solve(matrix, vector):
    size = len(vector)
    rows = [matrix[i] + [vector[i]] for i in range(size)]
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(i + 1, size):
            factor = rows[r][i] / rows[i][i]
            if factor:
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i])]
    result = [0.0] * size
    for i in reversed(range(size)):
        result[i] = (rows[i][size] - sum(rows[i][j] * result[j] for j in range(i + 1, size))) / rows[i][i]
    return result


def fit(pages, names):
    weights, at = dict.fromkeys(names, 0.0), {n: i for i, n in enumerate(names)}
    for _ in range(30):
        slope = [-SHRINK * weights[n] for n in names]
        bend = [[SHRINK if i == j else 0.0 for j in range(len(names))] for i in range(len(names))]
        for page in pages:
            parts = shares(page, weights)
            mean = {}
            for share, candidate in zip(parts, page["candidates"]):
                for s, v in candidate.items():
                    mean[s] = mean.get(s, 0.0) + share * v
                    for t, u in candidate.items():
                        bend[at[s]][at[t]] += page["weight"] * share * v * u
            for s, v in page["candidates"][page["target"]].items():
                slope[at[s]] += page["weight"] * v
            for s, v in mean.items():
                slope[at[s]] -= page["weight"] * v
                for t, u in mean.items():
                    bend[at[s]][at[t]] -= page["weight"] * v * u
        step = solve(bend, slope)
        for n, change in zip(names, step):
            weights[n] += change
        if max(map(abs, step)) < 1e-5:
            break
    return weights


def right(page, weights):
    parts = shares(page, weights)[:-1]
    return bool(parts) and parts.index(max(parts)) in page["exact"]


def report(label, pages, weights):
    for kind in sorted({p["kind"] for p in pages}):
        for even in (True, False):
            some = [p for p in pages if p["kind"] == kind and p["even"] == even]
            hits = sum(right(p, weights) for p in some)
            print(f"{label:<24} {kind:<7} {'even' if even else 'odd':<5} {hits:>4} / {len(some):<4} {hits / max(1, len(some)):.3f}")


def main():
    if len(sys.argv) < 6 or len(sys.argv) % 3 != 0:
        sys.exit(__doc__)
    sys.path.insert(0, sys.argv[1])
    import extraction as scorer
    pages = []
    for kind, gold, dump in zip(*[iter(sys.argv[3:])] * 3):
        pages += load(scorer, kind, gold, dump)
    out = pathlib.Path(sys.argv[2])
    names = [line[1:-1] for line in out.read_text(encoding="utf-8").splitlines() if line.startswith("[")]
    for even in (True, False):
        half = fit([p for p in pages if p["even"] == even], names)
        report(f"fitted on {'even' if even else 'odd'}:", [p for p in pages if p["even"] != even], half)
    weights = fit(pages, names)
    report("fitted on all:", pages, weights)
    head = ("# What each sign adds, in log-odds, to a text's chance of being the headline. HeadlineSign says what the signs mean;\n"
            "# [address] is multiplied by the share of words that the page's address holds, [none] stands for no candidate being right.\n"
            "# Source: fitted by reader/tools/weigh_headlines.py, which says how to rebuild it. Licence: Apache-2.0. Date: 2026-11-22.\n\n")
    out.write_text(head + "".join(f"[{n}]\n{weights[n]:.2f}\n" for n in names), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
