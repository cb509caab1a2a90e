package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.words.SmallWords;

/// Finds where noun phrases begin and end. Immutable; safe to share.
final class Phrases {
    private static final int LONGEST_NAME = 8;
    private static final int LONGEST_LINK = 8;

    private final EventWords words;

    Phrases(EventWords words) {
        this.words = words;
    }

    /// Tokens `[first, end)`.
    record Range(int first, int end) {
        boolean isEmpty() {
            return first >= end;
        }
    }

    /// A past form that is a verb: not "imported" in "on imported steel" or "planned" in "the planned merger".
    boolean isPastVerb(Scene scene, int token) {
        String word = scene.word(token);
        if (words.has(Kind.PASTVERB, word)) {
            return true;
        }
        boolean regular =
                word.length() > 3 && word.endsWith("ed") && !scene.tokens().isCapitalised(token);
        if (!regular || words.has(Kind.DUE, word) || words.has(Kind.ADJECTIVE, word)) {
            return false;
        }
        String before = scene.word(token - 1);
        boolean isCounted =
                scene.tokens().isNumber(token - 1) || before.endsWith("illion"); // "9 million preferred shares"
        return !isCounted
                && !SmallWords.isDeterminer(before)
                && !SmallWords.isPreposition(before)
                && !before.equals("to")
                && !before.equals("be");
    }

    /// True for the noun of an occasion: not "to report", "will call" or part of a name.
    boolean isOccasion(Scene scene, int token) {
        if (token < scene.first() || !isNoun(scene, token) || scene.isVerb(token) || scene.isTime(token)) {
            return false;
        }
        boolean partOfName =
                scene.tokens().isCapitalised(token) && scene.tokens().isCapitalised(token + 1) && token > scene.first();
        return !partOfName
                && switch (scene.word(token - 1)) {
                    case "to",
                            "will",
                            "may",
                            "sign",
                            "might",
                            "could",
                            "would",
                            "they",
                            "it",
                            "he",
                            "she",
                            "we",
                            "analysts",
                            "no" -> false;
                    default -> true;
                };
    }

    private boolean isNoun(Scene scene, int token) {
        String word = scene.word(token);
        boolean named = scene.tokens().isCapitalised(token) && scene.tokens().isCapitalised(token - 1);
        if (words.has(Kind.PROPER, word) && named) {
            return true;
        }
        boolean dated = switch (word) {
            case "date" -> words.has(Kind.DATED, scene.word(token - 1));
            case "day" ->
                switch (scene.word(token - 1)) {
                    case "markets", "investor", "investors" -> true; // "a capital markets day"
                    default -> false;
                };
            case "minutes" -> !scene.tokens().isNumber(token - 1);
            case "figures" -> !words.has(Kind.PERSONS, scene.word(token - 1));
            case "talk" -> !scene.tokens().isCapitalised(token - 1) && !isAboutSomething(scene.word(token + 1));
            case "rally" ->
                !words.has(Kind.PRICED, scene.word(token - 1))
                        && !scene.word(token - 1).equals("relief");
            case "round" -> scene.word(token + 1).equals("of");
            default -> true;
        };
        return words.isEvent(word) && dated && !isGerund(scene, token) && !describes(scene, token);
    }

    /// "the talk of a bid": what people speak of.
    private static boolean isAboutSomething(String word) {
        return word.equals("of") || word.equals("about") || word.equals("that");
    }

    /// "after hearing about the plan": a verb.
    private static boolean isGerund(Scene scene, int token) {
        String next = scene.word(token + 1);
        boolean takes =
                SmallWords.isDeterminer(next) || next.equals("about") || next.equals("from") || next.equals("that");
        return takes && scene.word(token).endsWith("ing") && isBeforeGerund(scene.word(token - 1));
    }

    private static boolean isBeforeGerund(String word) {
        return SmallWords.isPreposition(word)
                || switch (word) {
                    case "after", "while", "when", "without", "and", "is", "are", "was", "were" -> true;
                    default -> false;
                };
    }

    /// "talk show", "vote count": the noun behind it is what is meant.
    private boolean describes(Scene scene, int token) {
        return words.has(Kind.HEAD, scene.word(token + 1)) && !scene.isVerb(token + 1);
    }

    /// The phrase around an occasion's noun, articles left out at its front.
    Range around(Scene scene, int noun) {
        int first = noun;
        while (first > scene.first() && noun - first < LONGEST_NAME && carriesName(scene, first - 1)) {
            first--;
        }
        while (first < noun && !scene.tokens().isWord(first) && !scene.tokens().isNumber(first)) {
            first++;
        }
        int last = noun + 1;
        while (last < scene.end() && isOccasion(scene, last)) {
            last++;
        }
        return new Range(first, linked(scene, last));
    }

    private boolean carriesName(Scene scene, int token) {
        String word = scene.word(token);
        if (scene.isTime(token)
                || scene.isVerb(token)
                || (scene.word(token - 1).equals("to") && !scene.tokens().isCapitalised(token))) {
            return false;
        }
        if (word.equals("of")) {
            boolean names =
                    scene.tokens().isCapitalised(token - 1) && scene.tokens().isCapitalised(token + 1);
            return names || words.has(Kind.BATCH, scene.word(token - 1));
        }
        boolean sign = (word.equals("'s") && !scene.isTime(token - 1))
                || word.equals("-")
                || word.equals(")")
                || word.equals("(")
                || word.equals("\u2019");
        boolean plain = scene.tokens().isWord(token)
                && !words.has(Kind.BREAK, word)
                && (!word.endsWith("ing") || scene.word(token - 1).equals("-")); // "rate-setting"
        return sign
                || (plain && !isPastVerb(scene, token))
                || (scene.tokens().isNumber(token) && scene.tokens().isWord(token + 1));
    }

    /// "call with X", "vote on the Y": a name goes on over a linking word to the phrase behind it.
    private int linked(Scene scene, int from) {
        String link = scene.word(from);
        boolean possessive = SmallWords.isDeterminer(scene.word(from + 1))
                || scene.tokens().isCapitalised(from + 1)
                || link.equals("of")
                || link.equals("between")
                || link.equals("on")
                || link.equals("for");
        if (!words.has(Kind.LINK, link) || scene.isTime(from + 1) || !possessive || isLength(scene, from + 1)) {
            return from;
        }
        int at = from + 1;
        while (at < scene.end() && at - from <= LONGEST_LINK && carriesLink(scene, at, link, from)) {
            at++;
        }
        while (at > from + 1
                && (SmallWords.isDeterminer(scene.word(at - 1))
                        || scene.word(at - 1).equals("of"))) {
            at--;
        }
        return at > from + 1 ? at : from;
    }

    /// "by a week": how far it was moved.
    private static boolean isLength(Scene scene, int first) {
        return SmallWords.isArticle(scene.word(first))
                && switch (scene.word(first + 1)) {
                    case "day", "week", "fortnight", "month", "quarter", "year" -> true;
                    default -> false;
                };
    }

    private boolean carriesLink(Scene scene, int token, String link, int from) {
        String word = scene.word(token);
        if (scene.isTime(token) || scene.isVerb(token) || isPastVerb(scene, token) || scene.isMark(token)) {
            return false;
        }
        if (word.equals("and")) {
            boolean names =
                    scene.tokens().isCapitalised(token - 1) && scene.tokens().isCapitalised(token + 1);
            return link.equals("between") || (names && !link.equals("on"));
        }
        if (word.equals("of")) {
            return scene.tokens().isCapitalised(token + 1) || SmallWords.isDeterminer(scene.word(token + 1));
        }
        return token == from + 1 || SmallWords.isDeterminer(word) || word.equals("'s") || !words.has(Kind.BREAK, word);
    }

    /// A phrase as words on one line, without articles in front and brackets inside.
    String text(Scene scene, Range range) {
        int first = behindAmount(scene, range);
        while (first < range.end() - 1
                && (SmallWords.isArticle(scene.word(first))
                        || scene.word(first).equals("some")
                        || SmallWords.isPossessive(scene.word(first)))) {
            first++;
        }
        return scene.topics()
                .words(first, range.end())
                .replaceAll("[()\u201c\u201d\"]", "")
                .strip();
    }

    /// "$4.2 billion of options" are options.
    private static int behindAmount(Scene scene, Range range) {
        for (int i = range.first(); i < Math.min(range.end() - 1, range.first() + 4); i++) {
            boolean amount = i > range.first() && scene.word(i).equals("of");
            if (amount && (scene.tokens().isNumber(i - 1) || scene.word(i - 1).endsWith("illion"))) {
                return i + 1;
            }
        }
        return range.first();
    }
}
