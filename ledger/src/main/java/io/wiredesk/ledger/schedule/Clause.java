package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.util.Optional;

/// The stretch of a sentence around a time, between commas, colons and dashes.
///
/// @param tokens the whole text
/// @param first first token of the clause
/// @param end token behind the clause
/// @param bounds the sentence
/// @param time the time
/// @param words word lists
record Clause(Tokens tokens, int first, int end, Bounds bounds, FoundTime time, EventWords words) {
    /// A sentence's tokens `[first, end)`.
    record Bounds(int first, int end) {}

    /// A clause shorter than this is only part of one ("on Monday,"): the one before belongs to it.
    private static final int SHORTEST = 5;

    private static final int LONGEST_NAME = 7;
    private static final int LONGEST_LINK = 5;
    private static final int LONGEST_CLAUSE_NAME = 14;

    static Clause around(Tokens tokens, FoundTime time, Bounds bounds, EventWords words) {
        int first = time.firstToken();
        while (first > bounds.first() && !(isBorder(tokens, first - 1) && time.firstToken() - first >= SHORTEST)) {
            first--;
        }
        int end = time.endToken();
        while (end < bounds.end() && !isBorder(tokens, end)) {
            end++;
        }
        return new Clause(tokens, first, end, bounds, time, words);
    }

    private static boolean isBorder(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case ",", ";", ":", "\u2014", "\u2013" -> true;
            default -> false;
        };
    }

    /// True when the time only describes a noun behind it ("second-quarter results", "data for
    /// May"): then it says not when.
    boolean isAttribute() {
        int next = time.endToken();
        boolean bare = !tokens.word(next).equals("'s") && !isPreposition(tokens.word(time.firstToken() - 1));
        boolean second = tokens.isWord(next) && !tokens.word(next).equals("to") && words.isEvent(tokens.word(next + 1));
        boolean about =
                tokens.word(time.firstToken() - 1).equals("for") && words.isEvent(tokens.word(time.firstToken() - 2));
        return about || (bare && (second || words.isEvent(tokens.word(next))));
    }

    private static boolean isPreposition(String word) {
        return switch (word) {
            case "on", "in", "at", "by", "until", "before", "around", "during", "late", "early" -> true;
            default -> false;
        };
    }

    /// True behind "since", "in the past", "earlier": the time began before.
    boolean looksBack() {
        return switch (tokens.word(time.firstToken() - 1)) {
            case "since", "from", "than" -> true;
            default -> tokens.word(time.firstToken()).equals("earlier");
        };
    }

    /// How sure the clause is: the least sure of its words counts.
    Optional<Certainty> certainty() {
        Optional<Certainty> least = Optional.empty();
        for (int i = first; i < end; i++) {
            Optional<Certainty> here = isCue(i) ? words.certainty(tokens.word(i)) : Optional.empty();
            if (here.isPresent() && (least.isEmpty() || here.get().compareTo(least.get()) > 0)) {
                least = here;
            }
        }
        return least;
    }

    /// `May` with a capital is a month or a name, and a record is `set` without anything ahead.
    private boolean isCue(int token) {
        if (tokens.isCapitalised(token) && token > bounds.first()) {
            return false;
        }
        boolean isSet = tokens.word(token).equals("set");
        return !isSet
                || tokens.word(token + 1).equals("to")
                || tokens.word(token + 1).equals("for");
    }

    /// True when the clause says that it will not be, or would have been.
    boolean isDenied() {
        for (int i = first; i < end; i++) {
            String word = tokens.word(i);
            if (word.equals("not")
                    || word.endsWith("n't")
                    || (word.equals("had") && tokens.word(i + 1).equals("been"))
                    || word.equals("cancelled")
                    || word.equals("canceled")) {
                return true;
            }
        }
        return false;
    }

    /// The occasion nearest to the time, before it first.
    Optional<EventName> eventName() {
        for (int i = time.firstToken() - 1; i >= first; i--) {
            if (isEventNoun(i)) {
                return Optional.of(named(i));
            }
        }
        for (int i = time.endToken(); i < end; i++) {
            if (isEventNoun(i)) {
                return Optional.of(named(i));
            }
        }
        return Optional.empty();
    }

    /// "to report" and "will call" are verbs.
    private boolean isEventNoun(int token) {
        boolean partOfName = tokens.isCapitalised(token) && tokens.isCapitalised(token + 1) && token > bounds.first();
        if (partOfName || !words.isEvent(tokens.word(token))) {
            return false;
        }
        return switch (tokens.word(token - 1)) {
            case "to", "will", "may", "sign", "might", "could", "would", "they", "it", "he", "she", "we", "analysts" ->
                false;
            default -> true;
        };
    }

    private EventName named(int noun) {
        int begin = noun;
        while (begin > bounds.first() && noun - begin < LONGEST_NAME && carriesName(begin - 1)) {
            begin--;
        }
        while (begin < noun && !tokens.isWord(begin)) {
            begin++;
        }
        int last = noun + 1;
        while (last < end && words.isEvent(tokens.word(last))) {
            last++;
        }
        int linked = linked(last);
        Span span = new Span(tokens.start(begin), tokens.end(linked - 1));
        String text = span.of(tokens.text()).replace(")", "").replaceAll("\\s+", " ");
        return new EventName(text, span, words.isFixed(tokens.word(noun)));
    }

    private boolean carriesName(int token) {
        String word = tokens.word(token);
        boolean ofTime = token >= time.firstToken() && token < time.endToken();
        boolean isVerb = tokens.word(token - 1).equals("to");
        boolean sign = word.equals("'s") || word.equals("-") || word.equals(")");
        return !ofTime && !isVerb && (sign || tokens.isWord(token)) && !words.breaksName(word) && !word.endsWith("ing");
    }

    /// "call with X", "vote on the Y": a name goes on over a linking word to the capitalised words behind it.
    private int linked(int from) {
        if (!words.linksName(tokens.word(from)) || from == time.firstToken() - 1 || !tokens.isCapitalised(from + 1)) {
            return from;
        }
        int at = from + 1;
        while (at < end && at - from <= LONGEST_LINK && tokens.isCapitalised(at) && at != time.firstToken()) {
            at++;
        }
        return at;
    }

    /// What stands before "said that" is who says it, not what will be.
    private static boolean opensReport(String word) {
        return switch (word) {
            case "said", "says", "say", "that", "and", "but", "which", "who", "announced", "\"", "\u201c" -> true;
            default -> false;
        };
    }

    /// The clause itself as a name, for an event that no noun names ("will open its plant").
    EventName wholeClause() {
        int begin = Math.max(first, time.firstToken() - LONGEST_CLAUSE_NAME);
        for (int i = begin; i < time.firstToken() - 1; i++) {
            begin = opensReport(tokens.word(i)) ? i + 1 : begin;
        }
        boolean before = time.firstToken() > begin;
        int from = before ? begin : time.endToken();
        int to = before ? time.firstToken() : Math.min(end, time.endToken() + LONGEST_CLAUSE_NAME);
        while (to > from + 1 && (isPreposition(tokens.word(to - 1)) || !tokens.isWord(to - 1))) {
            to--;
        }
        if (to <= from) {
            Span span = time.expression().span();
            return new EventName(span.of(tokens.text()), span, false);
        }
        Span span = new Span(tokens.start(from), tokens.end(to - 1));
        return new EventName(span.of(tokens.text()).replaceAll("\\s+", " "), span, false);
    }
}
