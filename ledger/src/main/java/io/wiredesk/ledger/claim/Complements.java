package io.wiredesk.ledger.claim;

/// Reads what follows a cue verb and where the words reported begin and end.
final class Complements {
    /// Farthest that an adjunct between cue and content is skipped, in tokens.
    private static final int LONGEST_ADJUNCT = 14;

    private final Passage passage;
    private final NounPhrases phrases;
    private final ContentEnds ends;

    Complements(Passage passage) {
        this.passage = passage;
        phrases = new NounPhrases(passage);
        ends = new ContentEnds(passage);
    }

    /// What follows the verb group.
    Complement of(VerbGroup group, int limit) {
        Verb verb = passage.verb(group.main());
        int at = skipAdverbs(group.end(), limit);
        if (passage.word(at).equals("out") && verb.lemma().equals("point")) {
            return follow(verb, at + 1, at + 1, limit);
        }
        if (passage.word(group.end()).equals("there")
                && passage.at(group.end() + 1).isAuxiliary()) {
            return clause("clause", group.end(), group.end(), limit);
        }
        return follow(verb, at, group.end(), limit);
    }

    private int skipAdverbs(int from, int limit) {
        int at = from;
        while (at < limit && (passage.at(at) == WordClass.ADVERB || passage.at(at) == WordClass.TIME)) {
            at++;
        }
        return at;
    }

    private Complement follow(Verb verb, int at, int cueEnd, int limit) {
        if (at >= limit) {
            return none("end", cueEnd);
        }
        return switch (passage.at(at)) {
            case QUOTED -> clause("quote", at, cueEnd, limit);
            case THAT -> clause("that", at, cueEnd, limit);
            case WH -> clause("wh", at, cueEnd, limit);
            case SUBORDINATOR -> passage.word(at).equals("if") ? clause("wh", at, cueEnd, limit) : none("end", cueEnd);
            case COMMA -> afterComma(verb, at, cueEnd, limit);
            case COLON -> afterColon("colon", at, cueEnd, limit);
            case TO -> infinitive(at, cueEnd, limit);
            case PREPOSITION -> preposition(verb, at, cueEnd, limit);
            case PRONOUN -> addresseeOrClause(verb, at, cueEnd, limit);
            case OBJECT, POSSESSIVE, DETERMINER, NAME, NOUN, NUMBER, MARK -> addresseeOrClause(verb, at, cueEnd, limit);
            case VERB -> verbAfter(at, cueEnd, limit);
            default -> none("end", cueEnd);
        };
    }

    private Complement verbAfter(int at, int cueEnd, int limit) {
        return passage.verb(at).form() == Verb.Form.GERUND ? object("gerund", at, cueEnd, limit) : none("verb", cueEnd);
    }

    private Complement infinitive(int at, int cueEnd, int limit) {
        return object("to", at, cueEnd, limit);
    }

    private Complement prepositional(int at, int cueEnd, int limit) {
        return at + 1 < limit ? object("prep " + passage.word(at), at + 1, at + 1, limit) : none("end", cueEnd);
    }

    /// `said in a statement that …`, `said on Monday he …` skip the adjunct; `called for …` keeps it.
    private Complement preposition(Verb verb, int at, int cueEnd, int limit) {
        if (verb.speech()) {
            int next = contentBehindAdjunct(at, limit);
            if (next >= 0) {
                return next == limit ? none("end", cueEnd) : clause(patternAt(next), next, cueEnd, limit);
            }
        }
        return prepositional(at, cueEnd, limit);
    }

    private String patternAt(int at) {
        return switch (passage.at(at)) {
            case QUOTED -> "quote";
            case THAT -> "that";
            case WH, SUBORDINATOR -> "wh";
            default -> "clause";
        };
    }

    /// Where content begins behind the adjuncts at `from`; `limit` when the sentence ends with them, -1 when neither.
    private int contentBehindAdjunct(int from, int limit) {
        int stop = Math.min(limit, from + LONGEST_ADJUNCT);
        for (int at = from + 1; at < stop; at++) {
            WordClass wordClass = passage.at(at);
            if (wordClass == WordClass.THAT || isOpeningQuote(at)) {
                return at;
            }
            if (wordClass == WordClass.COMMA || wordClass == WordClass.COLON) {
                return isOpeningQuote(at + 1) || passage.at(at + 1) == WordClass.THAT ? at + 1 : -1;
            }
            if (wordClass == WordClass.PRONOUN && passage.at(at - 1) != WordClass.PREPOSITION) {
                return at;
            }
            if (wordClass == WordClass.STOP) {
                return limit;
            }
            if (wordClass == WordClass.VERB || wordClass == WordClass.WH) {
                return -1;
            }
        }
        return stop == limit ? limit : -1;
    }

    private boolean isOpeningQuote(int at) {
        return passage.at(at) == WordClass.QUOTED && passage.quotationAt(at).from() == at;
    }

    /// `wrote: …`; at a paragraph's end the words stand in the next one.
    private Complement afterColon(String pattern, int colon, int cueEnd, int limit) {
        return colon + 1 >= limit ? none(pattern, cueEnd) : clause(pattern, colon + 1, cueEnd, limit);
    }

    /// `said, “…”`, `said, however, that …`, or an end.
    private Complement afterComma(Verb verb, int comma, int cueEnd, int limit) {
        if (passage.at(comma + 1) == WordClass.QUOTED) {
            return clause("quote", comma + 1, cueEnd, limit);
        }
        int stop = Math.min(limit, comma + LONGEST_ADJUNCT);
        for (int at = comma + 1; at < stop && verb.speech(); at++) {
            if (passage.at(at) == WordClass.COMMA) {
                return passage.at(at + 1) == WordClass.THAT || isOpeningQuote(at + 1)
                        ? clause(patternAt(at + 1), at + 1, cueEnd, limit)
                        : none("end", cueEnd);
            }
        }
        return none("end", cueEnd);
    }

    private Complement addresseeOrClause(Verb verb, int at, int cueEnd, int limit) {
        boolean pronoun = passage.at(at) == WordClass.PRONOUN;
        int end = pronoun ? at + 1 : passage.at(at) == WordClass.OBJECT ? at + 1 : phrases.endOf(at, limit);
        if (verb.addressed()) {
            Complement behind = behindAddressee(at, end, cueEnd, limit);
            if (!behind.pattern().isEmpty()) {
                return behind;
            }
        }
        int next = skipAdverbs(end, limit);
        boolean finite = (pronoun && verb.speech())
                || passage.at(next).isAuxiliary()
                || isFinite(next)
                || passage.at(next) == WordClass.NEGATION;
        return finite ? clause("clause", at, cueEnd, limit) : object("object", at, cueEnd, limit);
    }

    private boolean isFinite(int at) {
        return passage.at(at) == WordClass.VERB
                && passage.verb(at).form() != Verb.Form.GERUND
                && passage.verb(at).form() != Verb.Form.PARTICIPLE
                && !passage.word(at + 1).equals("by");
    }

    /// `told reporters that …`: the content behind the person addressed; empty when nothing of the kind follows.
    private Complement behindAddressee(int from, int to, int cueEnd, int limit) {
        int core = Math.max(Math.min(to, phrases.coreEnd(from, limit)), Math.min(from + 1, to));
        int at = skipAdjunct(skipAdverbs(core, limit), limit);
        return switch (passage.at(at)) {
            case THAT -> clause("told that", at, cueEnd, limit);
            case QUOTED -> clause("told quote", at, cueEnd, limit);
            case WH -> clause("told wh", at, cueEnd, limit);
            case SUBORDINATOR ->
                passage.word(at).equals("if") ? clause("told wh", at, cueEnd, limit) : none("", cueEnd);
            case COMMA ->
                passage.at(at + 1) == WordClass.QUOTED ? clause("told quote", at + 1, cueEnd, limit) : none("", cueEnd);
            case COLON -> afterColon("told colon", at, cueEnd, limit);
            case TO -> object("told to", from, cueEnd, limit);
            case PRONOUN, DETERMINER, POSSESSIVE -> clause("told clause", at, cueEnd, limit);
            case PREPOSITION -> object("told " + passage.word(at), at, cueEnd, limit);
            default -> none("", cueEnd);
        };
    }

    private int skipAdjunct(int from, int limit) {
        if (passage.at(from) != WordClass.PREPOSITION
                || passage.word(from).equals("about")
                || passage.word(from).equals("of")) {
            return from;
        }
        int stop = Math.min(limit, from + LONGEST_ADJUNCT);
        for (int at = from + 1; at < stop; at++) {
            WordClass wordClass = passage.at(at);
            if (wordClass == WordClass.THAT
                    || wordClass == WordClass.COMMA
                    || wordClass == WordClass.QUOTED
                    || wordClass == WordClass.COLON
                    || wordClass == WordClass.PRONOUN
                    || wordClass == WordClass.WH) {
                return at;
            }
            if (wordClass == WordClass.VERB || wordClass == WordClass.STOP) {
                return from;
            }
        }
        return from;
    }

    private Complement clause(String pattern, int from, int cueEnd, int limit) {
        return content(pattern, from, ends.ofClause(from, limit), cueEnd);
    }

    private Complement object(String pattern, int from, int cueEnd, int limit) {
        return content(pattern, from, ends.ofObject(from, limit), cueEnd);
    }

    private static Complement content(String pattern, int from, int to, int cueEnd) {
        return to > from ? new Complement(pattern, new Phrase(from, to), cueEnd) : none("end", cueEnd);
    }

    private static Complement none(String pattern, int cueEnd) {
        return new Complement(pattern, Phrase.NONE, cueEnd);
    }
}
