"""Labels every word as source, cue or content, and links contents to cues and cues to sources."""
import torch
from torch import nn

from data import LABELS
from minilm import FORBIDDEN, WIDTH

LINK = 64
LINK_SHARE = 0.3  # of each kind of link in the loss


class Tagger(nn.Module):
    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        self.drop = nn.Dropout(0.1)
        self.labels = nn.Linear(WIDTH, len(LABELS))
        # a content asks for its cue, a cue for its source; "nothing" is what the start answers
        self.asks_cue, self.is_cue = nn.Linear(WIDTH, LINK), nn.Linear(WIDTH, LINK)
        self.asks_source, self.is_source = nn.Linear(WIDTH, LINK), nn.Linear(WIDTH, LINK)

    def forward(self, ids, hints):
        """Scores of labels [b, n, 7], and the four link vectors side by side [b, n, 4 * 64]."""
        # in training most sums are of 16 bits, which doubles the speed
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=self.training):
            x = self.encoder(ids, hints)
        x = self.drop(x.float())
        links = torch.cat([self.asks_cue(x), self.is_cue(x), self.asks_source(x), self.is_source(x)], -1)
        return self.labels(x), links


def batch(parts):
    n = max(len(p.ids) for p in parts)
    ids = torch.zeros(len(parts), n, dtype=torch.long)
    hints = torch.zeros(len(parts), n, dtype=torch.long)
    for i, p in enumerate(parts):
        ids[i, :len(p.ids)] = torch.tensor(p.ids)
        hints[i, :len(p.ids)] = torch.tensor(p.hints)
    return ids, hints


def loss(tagger, parts):
    ids, hints = batch(parts)
    scores, links = tagger(ids, hints)
    gold = torch.full(ids.shape, -100)
    asks = ([], [], []), ([], [], [])
    for i, p in enumerate(parts):
        gold[i, p.first] = torch.tensor(p.labels)
        for kind, found in enumerate((p.cue_of, p.source_of)):
            for asker, answer in found.items():
                rows, froms, tos = asks[kind]
                rows.append(i)
                froms.append(p.first[asker])
                tos.append(0 if answer < 0 else p.first[answer])
    total = nn.functional.cross_entropy(scores.flatten(0, 1), gold.flatten(), ignore_index=-100)
    hide = (ids == 0).float() * FORBIDDEN
    for kind, (rows, froms, tos) in enumerate(asks):
        if rows:
            asker = links[rows, froms, 2 * kind * LINK:(2 * kind + 1) * LINK]
            answers = links[rows, :, (2 * kind + 1) * LINK:(2 * kind + 2) * LINK]
            match = (answers @ asker[:, :, None])[:, :, 0] / LINK ** 0.5 + hide[rows]
            total = total + LINK_SHARE * nn.functional.cross_entropy(match, torch.tensor(tos))
    return total


def follows(before, label):
    return label == 0 or label % 2 == 1 or before in (label, label - 1)


BAN = torch.tensor([[0.0 if follows(a, b) else FORBIDDEN for b in range(len(LABELS))] for a in range(len(LABELS))])


def best_path(scores):
    """The likeliest labels under the rule that I follows B or I of its role (Viterbi 1967); scores are log-probabilities
    [n, 7]."""
    at, back = scores[0] + BAN[0], []
    for row in scores[1:]:
        best, came = (at[:, None] + BAN).max(0)
        back.append(came.tolist())
        at = best + row
    path = [int(at.argmax())]
    for came in reversed(back):
        path.append(came[path[-1]])
    return path[::-1]


def pieces(path):
    """(role, first word, word behind the last) of each piece."""
    out, i = [], 0
    while i < len(path):
        j = i + 1
        if path[i] % 2 == 1:
            while j < len(path) and path[j] == path[i] + 1:
                j += 1
            out.append((path[i] // 2, i, j))
        i = j
    return out


def attributions(part, scores, links):
    """[{"source", "cue", "content"}] as lists of word ranges; "cues" and "sources" are what there was to choose from."""
    found = pieces(best_path(torch.log_softmax(scores[part.first], -1)))
    sources, cues, contents = ([(s, e) for r, s, e in found if r == role] for role in range(3))
    vector = lambda word, k: links[0 if word < 0 else part.first[word], k * LINK:(k + 1) * LINK]
    answer = lambda word, k, options: max(options, key=lambda o: float(vector(word, k) @ vector(o, k + 1)))
    reported = {}
    for start, end in contents:
        if cues:
            reported.setdefault(answer(start, 0, [s for s, _ in cues]), []).append((start, end))
    out = []
    for cue, content in sorted(reported.items()):
        source = answer(cue, 2, [-1] + [s for s, _ in sources])
        out.append({"source": [(s, e) for s, e in sources if s == source],
                    "cue": [(s, e) for s, e in cues if s == cue], "content": content,
                    "cues": [s for s, _ in cues], "sources": [s for s, _ in sources]})
    return out
