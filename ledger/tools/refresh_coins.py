#!/usr/bin/env python3
"""Write the table of lesser coins, ledger/src/main/resources/io/wiredesk/ledger/instrument/coins.txt.

usage: refresh_coins.py YYYY-MM-DD     (the day that the head shall name)

Fetches the npm package cryptocurrency-icons (CC0-1.0) with "npm pack", reads its manifest.json and keeps the coins that
instruments.txt beside the table does not hold and coins-left-out.txt beside this script does not name. What is kept by
hand is in these two; this script writes nothing but coins.txt. A coin's symbol counts in texts only with a word for coins
right beside it, and its name only where it is no plain word: "Ark" and "Status" stay out, "DigiByte" stays.
Standard library only; same package, same output.
"""
import json
import pathlib
import re
import subprocess
import sys
import tarfile
import tempfile

PACKAGE, VERSION = "cryptocurrency-icons", "0.18.1"
TABLE = pathlib.Path(__file__).resolve().parents[1] / "src/main/resources/io/wiredesk/ledger/instrument"
LEFT_OUT = pathlib.Path(__file__).resolve().with_name("coins-left-out.txt")
SYMBOL = re.compile(r"[A-Z][A-Z0-9]{2,7}")
# Not a plain word: several capitals, a digit, or an ending that coins have.
OWN_NAME = re.compile(r"(?i:.*(coin|cash|chain|token|swap|byte)$)|[A-Z]+[a-z]+[A-Z].*|.*\d.*")


def manifest():
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["npm", "pack", f"{PACKAGE}@{VERSION}"], cwd=folder, check=True, capture_output=True)
        with tarfile.open(next(pathlib.Path(folder).glob("*.tgz"))) as archive:
            return json.load(archive.extractfile("package/manifest.json"))


def entries(path):
    lines = (line.split("#")[0].strip() for line in path.read_text(encoding="utf-8").splitlines())
    return [line for line in lines if line]


def main():
    if len(sys.argv) != 2 or not re.fullmatch(r"\d{4}-\d\d-\d\d", sys.argv[1]):
        sys.exit(__doc__)
    rows = [line.split("\t") for line in entries(TABLE / "instruments.txt")]
    known = {row[0] for row in rows} | set(entries(LEFT_OUT))
    names_known = {name.strip("~^!").lower() for row in rows for name in row[3].split("|")}
    coins = {}
    for coin in manifest():
        symbol, name = coin["symbol"], re.sub(r"\s*[\[(].*", "", coin["name"]).strip()
        if SYMBOL.fullmatch(symbol) and symbol not in known and symbol not in coins:
            named = OWN_NAME.fullmatch(name) and name.upper() != symbol and name.lower() not in names_known
            coins[symbol] = [f"~~!{symbol}"] + ([f"~^{name}"] if named else [])
    head = (f"# Lesser coins. Source: npm package {PACKAGE} {VERSION}, manifest.json. Licence: CC0-1.0. Date: {sys.argv[1]}.\n"
            "# Written by ledger/tools/refresh_coins.py: do not edit. Form: see instruments.txt, whose lines win.\n")
    body = "".join(f"{symbol}\tcrypto\t-\t{'|'.join(names)}\n" for symbol, names in sorted(coins.items()))
    (TABLE / "coins.txt").write_text(head + body, encoding="utf-8")
    print(f"{len(coins)} coins")


main()
