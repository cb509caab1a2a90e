#!/usr/bin/env python3
"""Trains the tagger of statements: train.py JAR TRAIN DEV OUT [--seed N] [--epochs N]

JAR is the Maven jar with the encoder, TRAIN and DEV are examples, OUT.pt gets the weights, OUT.log the curves, and
OUT.dev.jsonl what the tagger finds in DEV. Same arguments, same machine: same weights."""
import argparse
import json
import random
import time

import torch

import data
import minilm
import model

PIECES = 2048  # in a batch, those that fill up included
ENCODER_RATE, HEAD_RATE = 2e-4, 1e-3


def batches(parts, rng):
    """Batches of parts of like length, in random order."""
    out, now = [], []
    for p in sorted(parts, key=lambda p: len(p.ids) + rng.random() * 8):
        if now and (len(now) + 1) * max(len(p.ids), len(now[-1].ids)) > PIECES:
            out.append(now)
            now = []
        now.append(p)
    out.append(now)
    rng.shuffle(out)
    return out


def predicted(tagger, documents):
    """What the tagger finds, in the form that the scorer of statements reads."""
    tagger.eval()
    with torch.no_grad():
        for name, _, parts in documents:
            found = []
            parts = sorted(parts, key=lambda p: len(p.ids))
            for group in (parts[i:i + 16] for i in range(0, len(parts), 16)):
                scores, links = tagger(*model.batch(group))
                for k, p in enumerate(group):
                    for a in model.attributions(p, scores[k], links[k]):
                        found.append({r: [[p.words[s][0], p.words[e - 1][1]] for s, e in a[r]] for r in data.ROLES})
            yield {"id": name, "statements": sorted(found, key=lambda s: s["content"])}


def main():
    cli = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("jar", "train", "dev", "out"):
        cli.add_argument(name)
    cli.add_argument("--seed", type=int, default=1)
    cli.add_argument("--epochs", type=int, default=4)
    args = cli.parse_args()
    torch.manual_seed(args.seed)
    rng = random.Random(args.seed)
    tagger = model.Tagger(minilm.load(args.jar))
    parts = [p for _, _, parts in data.documents(args.train) for p in parts]
    dev = list(data.documents(args.dev))
    fresh = [p for n, p in tagger.named_parameters() if not n.startswith("encoder.") or n.startswith("encoder.hint")]
    known = [p for n, p in tagger.named_parameters() if not any(p is f for f in fresh)]
    optimizer = torch.optim.AdamW(
        [{"params": known, "lr": ENCODER_RATE}, {"params": fresh, "lr": HEAD_RATE}], weight_decay=0.01)
    steps = args.epochs * len(batches(parts, random.Random(0)))
    warm = steps // 10
    plan = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / (warm + 1), (steps - s) / max(1, steps - warm)))
    step, mean, begin = 0, 0.0, time.time()
    with open(args.out + ".log", "w", encoding="utf-8") as log:
        def say(line):
            print(line, flush=True)
            print(line, file=log, flush=True)

        say(f"seed {args.seed}: {len(parts)} parts, {sum(len(p.ids) for p in parts)} pieces, {steps} steps")
        for epoch in range(args.epochs):
            tagger.train()
            for group in batches(parts, rng):
                optimizer.zero_grad()
                value = model.loss(tagger, group)
                value.backward()
                torch.nn.utils.clip_grad_norm_(tagger.parameters(), 1.0)
                optimizer.step()
                plan.step()
                step += 1
                mean += (value.item() - mean) * max(0.02, 1 / step)
                if step % 100 == 0:
                    say(f"step {step} loss {mean:.4f} seconds {time.time() - begin:.0f}")
            torch.save(tagger.state_dict(), args.out + ".pt")
            with open(args.out + ".dev.jsonl", "w", encoding="utf-8") as f:
                f.writelines(json.dumps(x) + "\n" for x in predicted(tagger, dev))
            say(f"epoch {epoch + 1} done seconds {time.time() - begin:.0f}")


if __name__ == "__main__":
    main()
