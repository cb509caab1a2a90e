package io.wiredesk.ledger.claim;

/// Finds noun phrases around a position: forwards from their first word, backwards from their last.
final class NounPhrases {
    /// Farthest a phrase reaches, in tokens. Subjects longer than this are lists.
    static final int LONGEST = 40;

    private final Passage passage;

    NounPhrases(Passage passage) {
        this.passage = passage;
    }

    /// The index behind the noun phrase that starts at `from`, with its prepositional phrases of the kinds that name
    /// somebody ("of", "for", "at", …); `from` when none starts there.
    int endOf(int from, int limit) {
        int at = from;
        while (at < limit && at - from < LONGEST && (isInside(at) || joinsInside(from, at, limit))) {
            at++;
        }
        return at;
    }

    /// The index behind the bare noun phrase that starts at `from`, without prepositional phrases.
    int coreEnd(int from, int limit) {
        int at = from;
        while (at < limit && at - from < LONGEST && (isInside(at) || isNameConjunction(at, limit))) {
            at++;
        }
        return at;
    }

    private boolean isInside(int at) {
        WordClass wordClass = passage.at(at);
        return wordClass.isNominal() || isInnerMark(at) || wordClass == WordClass.TIME;
    }

    private boolean isInnerMark(int at) {
        String word = passage.word(at);
        return passage.at(at) == WordClass.MARK
                && (word.equals("$")
                        || word.equals("%")
                        || word.equals("/")
                        || word.equals("(")
                        || word.equals(")")
                        || word.equals("’")
                        || word.equals("'"));
    }

    private boolean joinsInside(int from, int at, int limit) {
        return at > from
                && at + 1 < limit
                && ((passage.at(at) == WordClass.PREPOSITION
                                && passage.at(at + 1).isNominal())
                        || isNameConjunction(at, limit));
    }

    private boolean isNameConjunction(int at, int limit) {
        return passage.at(at) == WordClass.CONJUNCTION
                && at + 1 < limit
                && !passage.word(at).equals("but")
                && passage.at(at - 1).isNominal()
                && passage.at(at + 1).isNominal();
    }

    /// The first token of the noun phrase that ends just before `to`, not before `limit`; `to` when none ends there.
    int startOf(int to, int limit, boolean mayJoin) {
        int at = to;
        int floor = Math.max(limit, to - LONGEST);
        while (at > floor && continuesLeft(at, to, floor, mayJoin)) {
            at--;
        }
        return trimmed(at, to);
    }

    private boolean continuesLeft(int at, int to, int floor, boolean mayJoin) {
        WordClass left = passage.at(at - 1);
        if (at < to && passage.at(at) == WordClass.DETERMINER && left.isNominal() && left != WordClass.DETERMINER) {
            return false;
        }
        if (at < to && passage.at(at) == WordClass.POSSESSIVE && !isGenitive(at) && left.isNominal()) {
            return false;
        }
        if (left.isNominal() || isInnerMark(at - 1) || left == WordClass.TIME) {
            return true;
        }
        if (at == to) {
            return false;
        }
        if (left == WordClass.PREPOSITION) {
            return at - 1 > floor && passage.at(at - 2).isNominal();
        }
        return left == WordClass.CONJUNCTION && mayJoin && isNameConjunction(at - 1, to);
    }

    private boolean isGenitive(int at) {
        return passage.word(at).startsWith("'") || passage.word(at).equals("’");
    }

    private int trimmed(int from, int to) {
        int at = from;
        while (at < to && (!passage.at(at).isNominal() || isGenitive(at)) && passage.at(at) != WordClass.QUOTED) {
            at++;
        }
        return at;
    }
}
