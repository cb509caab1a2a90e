"""Examples as `./wiredesk bench examples` writes them: what the network reads of each paragraph, and a label a word."""
import json

ROLES = ("source", "cue", "content")
#: no role, then begin and inside of each
LABELS = ["O"] + [place + "-" + role for role in ROLES for place in "BI"]
HINTS = 26  # kinds of hints, see Hints.java


class Part:
    """A paragraph, or a stretch of a long one.

    words      [start, end) of each in the document's text
    ids        piece numbers, start and end included
    hints      what the rules make of each piece
    first      place of each word's first piece in ids
    labels     one a word
    cue_of     first word of a content piece -> first word of its cue
    source_of  first word of a cue -> first word of its source, -1 for none
    """

    def __init__(self, line):
        self.words, self.ids, self.hints, self.first = (line[k] for k in ("words", "ids", "hints", "first"))
        self.labels = [0] * len(self.words)
        self.cue_of, self.source_of = {}, {}


def documents(path):
    """(id, gold attributions, parts) of each document of a file of examples."""
    with open(path, encoding="utf-8") as lines:
        for line in map(json.loads, lines):
            parts = [Part(p) for p in line["parts"]]
            label(line["attributions"], parts)
            yield line["id"], line["attributions"], parts


def label(attributions, parts):
    """Puts the gold onto the parts. What crosses parts keeps its labels' pieces out and loses its links; where two
    attributions overlap, the first stays."""
    place = {c: (p, i) for p in parts for i, (s, e) in enumerate(p.words) for c in range(s, e)}

    def piece(span):
        hits = [place[c] for c in range(span[0], span[1]) if c in place]
        return (hits[0][0], hits[0][1], hits[-1][1] + 1) if hits and hits[0][0] is hits[-1][0] else None

    for attribution in attributions:
        found = {role: [] for role in ROLES}
        for kind, role in enumerate(ROLES):
            begin = 1 + 2 * kind
            for part, start, end in filter(None, map(piece, attribution[role])):
                if any(part.labels[start:end]) and part.labels[start] != begin:
                    continue
                part.labels[start:end] = [begin] + [begin + 1] * (end - start - 1)
                found[role].append((part, start))
        for part, cue in found["cue"][:1]:
            part.source_of[cue] = next((s for p, s in found["source"][:1] if p is part), -1)
            for other, start in found["content"]:
                if other is part:
                    part.cue_of[start] = cue
