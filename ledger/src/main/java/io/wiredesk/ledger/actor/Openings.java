package io.wiredesk.ledger.actor;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the names that sentences begin with, known to a list or not. Confined to one text.
final class Openings {
    private static final int LONGEST_NAME = 6;
    private static final int DATELINE = 16;

    /// How many tokens may stand before a sentence's subject: "Complying with a court order that it had fought, ".
    private static final int LONGEST_LEAD = 26;

    /// How many words may describe a body before its name: "diversified mining group".
    private static final int DESCRIPTION_LENGTH = 5;

    /// How many names one subject may join.
    private static final int MOST = 5;

    private final Tokens tokens;

    Openings(Tokens tokens) {
        this.tokens = tokens;
    }

    /// The names that the subject of a sentence joins, when a verb or an aside seems to follow the first of them.
    List<Topic> names(int start, int end) {
        int first = behindDescription(subject(start, end), end);
        int to = nameEnd(first, end);
        if (to == first || to >= end || !isFollowed(first, to)) {
            return List.of();
        }
        List<Topic> names = new ArrayList<>();
        while (to > first && names.size() < MOST) {
            boolean isPerson = tokens.word(to).equals(",") && TopicWords.POSTS.contains(tokens.word(to + 1));
            names.add(new Topic(first, to, words(first, to), isPerson ? Topic.Kind.PERSON : Topic.Kind.UNKNOWN));
            first = behindLink(to, end);
            to = nameEnd(first, end);
        }
        return names;
    }

    /// True when a word follows that is surely a verb, or an aside: not "Paris shares".
    boolean acts(Topic name) {
        String word = tokens.word(name.end());
        return isAside(name.end()) || word.endsWith("ed") || TopicWords.VERBS.contains(word);
    }

    private int nameEnd(int first, int end) {
        int to = first;
        while (to < end && to - first < LONGEST_NAME && isPart(first, to)) {
            to++;
        }
        return to;
    }

    /// A capitalised word, and "of" and "&" between two: "Central Bank of Chile".
    private boolean isPart(int first, int token) {
        boolean isInner = token > first
                && tokens.isCapitalised(token + 1)
                && (tokens.word(token).equals("of") || tokens.word(token).equals("&"));
        return isInner || (tokens.isCapitalised(token) && !isSmall(tokens.word(token)));
    }

    private boolean isFollowed(int first, int to) {
        String verb = tokens.word(to);
        if (isAside(to)) {
            return !TopicWords.WHEN.contains(tokens.word(first));
        }
        boolean plural = to == first + 1 && tokens.word(first).endsWith("s");
        boolean isVerb =
                verb.endsWith("ed") || (verb.endsWith("s") && !verb.equals("'s")) || TopicWords.VERBS.contains(verb);
        return tokens.isWord(to) && isVerb && !plural;
    }

    /// Behind "and", "and its rival", ", ": where the next name may begin; the end when nothing joins.
    private int behindLink(int to, int end) {
        boolean joins = tokens.word(to).equals("and") || tokens.word(to).equals(",");
        int first = to + 1;
        while (joins
                && first < end
                && first - to < DESCRIPTION_LENGTH
                && TopicWords.LINKS.contains(tokens.word(first))) {
            first++;
        }
        return joins ? first : end;
    }

    /// ", which in 2023", ", Europe's biggest dairy".
    private boolean isAside(int comma) {
        return tokens.word(comma).equals(",") && TopicWords.ASIDES.contains(tokens.word(comma + 1));
    }

    /// "Danish brewer Halvern": the name stands behind what describes it.
    private int behindDescription(int first, int end) {
        int noun = first;
        while (noun < end && tokens.isCapitalised(noun) && noun - first < LONGEST_NAME) {
            noun++;
        }
        int name = tokens.word(noun).equals("-") && noun > first ? noun + 1 : noun;
        while (name < end && name - noun < DESCRIPTION_LENGTH && isAttribute(name)) {
            name++;
        }
        String last = tokens.word(name - 1);
        boolean isDescribed =
                noun > first && name > noun && (Topics.isDescription(last) || Topics.isDescriptionOfMany(last));
        return isDescribed && name < end && tokens.isCapitalised(name) ? name : first;
    }

    private boolean isAttribute(int token) {
        return tokens.isWord(token) && !tokens.isCapitalised(token) && !isSmall(tokens.word(token));
    }

    /// The first token of a sentence's subject, behind a dateline, a lead and an article.
    int subject(int start, int end) {
        int first = behindLead(start, behindDateline(start, end), end);
        boolean isShares = tokens.word(first).equals("shares")
                && (tokens.word(first + 1).equals("in")
                        || tokens.word(first + 1).equals("of"));
        return switch (tokens.word(first)) {
            case "the", "a", "an" -> first + 1;
            default -> isShares ? first + 2 : first;
        };
    }

    /// "According to Reuters, ", "Under its new chief, ", "Seeking to calm the market, ": the subject stands behind the
    /// comma.
    private int behindLead(int start, int first, int end) {
        boolean isParticiple = tokens.word(first).endsWith("ing") && first == start;
        boolean leads = isParticiple || TopicWords.LEADS.contains(tokens.word(first));
        for (int i = first + 1; leads && i < Math.min(end, first + LONGEST_LEAD); i++) {
            if (tokens.word(i).equals(",")) {
                return i + 1;
            }
        }
        return first;
    }

    /// "OSLO, 5 June (Agency) – ", "LIMA - ": the first sentence begins behind its dateline.
    private int behindDateline(int first, int end) {
        boolean isPlace = tokens.isAllCapitals(first);
        for (int i = first; (first == 0 || isPlace) && i < Math.min(end, first + DATELINE); i++) {
            boolean isDash = tokens.word(i).equals("-") && isPlace && !tokens.touchesPrevious(i);
            if (isDash || tokens.word(i).equals("\u2013") || tokens.word(i).equals("\u2014")) {
                return i + 1;
            }
        }
        return first;
    }

    private static boolean isSmall(String word) {
        return TopicWords.SMALL.contains(word);
    }

    private String words(int first, int end) {
        return new Span(tokens.start(first), tokens.end(end - 1))
                .of(tokens.text())
                .replaceAll("\\s+", " ");
    }
}
