#!/usr/bin/env python3
"""Turns trained weights into a model file: finish.py JAR DEV NAME OUT.onnx

Calibrates the tagger of NAME.pt on the examples DEV, adds what it measured to NAME.log, and writes the model."""
import sys

import torch

import calibrate
import data
import export
import minilm
import model


def main(jar, dev, name, out):
    tagger = model.Tagger(minilm.load(jar))
    tagger.load_state_dict(torch.load(name + ".pt"))
    with open(name + ".log", "a", encoding="utf-8") as log:
        def say(line):
            print(line, flush=True)
            print(line, file=log)

        properties = calibrate.calibrated(tagger, data.documents(dev), say)
    export.write(tagger, minilm.vocabulary(jar), properties, out)


if __name__ == "__main__":
    main(*sys.argv[1:])
