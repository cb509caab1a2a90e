package io.wiredesk.ledger.claim;

/// Finds where reported words end: at the sentence's end, or where another attribution or an afterthought begins.
final class ContentEnds {
    private final Passage passage;

    ContentEnds(Passage passage) {
        this.passage = passage;
    }

    /// The end of a reported clause that starts at `from`.
    int ofClause(int from, int limit) {
        int at = from;
        while (at < limit && !endsClause(at, limit)) {
            at++;
        }
        return withoutMarks(from, at);
    }

    /// The end of an object, infinitive or gerund that starts at `from`.
    int ofObject(int from, int limit) {
        int at = from;
        while (at < limit && !endsClause(at, limit) && (at == from || !endsObject(at, limit))) {
            at++;
        }
        return withoutMarks(from, at);
    }

    private int withoutMarks(int from, int to) {
        int at = to;
        while (at > from && passage.at(at - 1).isBreak()) {
            at--;
        }
        return at;
    }

    private boolean endsClause(int at, int limit) {
        return switch (passage.at(at)) {
            case SEMICOLON -> true;
            case DASH -> passage.at(at + 1) == WordClass.SUBORDINATOR || passage.at(at + 1) == WordClass.CONJUNCTION;
            case COMMA -> opensAttribution(at + 1, limit);
            case CONJUNCTION -> isSpeech(skipAuxiliaries(at + 1, limit)) && passage.at(at - 1) != WordClass.TO;
            case STOP -> at + 1 >= limit;
            default -> false;
        };
    }

    /// `, saying …`, `, according to …`, `, and he said …`, `, he said`.
    private boolean opensAttribution(int at, int limit) {
        if (passage.word(at).equals("according")) {
            return true;
        }
        int next = passage.at(at) == WordClass.CONJUNCTION ? at + 1 : at;
        next = skipAuxiliaries(next, limit);
        if (isSpeech(next)) {
            return true;
        }
        int subject = next;
        while (subject < limit
                && subject - next < 8
                && (passage.at(subject).isNominal() || passage.at(subject) == WordClass.PRONOUN)) {
            subject++;
        }
        return subject > next && isSpeech(skipAuxiliaries(subject, limit));
    }

    private int skipAuxiliaries(int from, int limit) {
        int at = from;
        while (at < limit
                && (passage.at(at).isAuxiliary()
                        || passage.at(at) == WordClass.ADVERB
                        || passage.at(at) == WordClass.NEGATION)) {
            at++;
        }
        return at;
    }

    private boolean isSpeech(int at) {
        Verb verb = passage.verb(at);
        return passage.at(at) == WordClass.VERB
                && verb.cue()
                && (verb.speech() || verb.stance())
                && verb.form() != Verb.Form.BASE;
    }

    private boolean endsObject(int at, int limit) {
        return switch (passage.at(at)) {
            case COMMA -> !continuesList(at, limit);
            case DASH, COLON -> true;
            case SUBORDINATOR ->
                !passage.word(at).equals("than") && !passage.word(at).equals("as");
            case CONJUNCTION ->
                passage.at(at + 1) == WordClass.VERB && passage.verb(at + 1).form() == Verb.Form.PAST;
            default -> false;
        };
    }

    private boolean continuesList(int at, int limit) {
        return passage.at(at + 1).isNominal() && at + 1 < limit;
    }
}
