package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.schedule.Phrases.Range;
import io.wiredesk.ledger.words.SmallWords;
import java.util.Optional;

/// Finds who or what a verb speaks of. Immutable; safe to share.
final class Subjects {
    private static final int LONGEST_SUBJECT = 16;

    /// How far back "between" may stand for "and" to join.
    private static final int JOIN_REACH = 8;

    /// How long an apposition may be ("Orla Venn, the bank's governor, will …").
    private static final int LONGEST_ASIDE = 25;

    private final EventWords words;
    private final Phrases phrases;

    Subjects(EventWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /// The words before a verb that name its subject; empty when none are there.
    Range subject(Scene scene, int verb) {
        int end = subjectEnd(scene, verb);
        Optional<Range> opening = scene.word(verb - 1).equals(",") ? beforeAsides(scene, end) : Optional.empty();
        if (opening.isPresent()) {
            return opening.get();
        }
        int first = end;
        while (first > scene.first() && end - first < LONGEST_SUBJECT) {
            if (carriesSubject(scene, first - 1) && !opensPhrase(scene, first, end)) {
                first--;
            } else if (isBid(scene, first - 1)) {
                first -= 3;
            } else {
                break;
            }
        }
        while (first < end && opensNoSubject(scene, first)) {
            first++;
        }
        return new Range(first, end);
    }

    /// "Lumaro, a maker of lenses that went public in May, its best month, is due to": the name before two asides.
    private static Optional<Range> beforeAsides(Scene scene, int last) {
        int end = scene.first();
        while (end < last && scene.tokens().isCapitalised(end)) {
            end++;
        }
        boolean isAside = scene.word(end).equals(",")
                && end > scene.first()
                && end < last
                && !scene.isTime(end - 1)
                && (SmallWords.isArticle(scene.word(end + 1))
                        || scene.word(end + 1).startsWith("wh"));
        return isAside ? Optional.of(new Range(scene.first(), end)) : Optional.empty();
    }

    private static int subjectEnd(Scene scene, int verb) {
        int end = verb;
        switch (scene.word(end - 1)) {
            case "which", "who", "that" -> end -= scene.word(end - 2).equals(",") ? 2 : 1;
            default -> {}
        }
        while (end > scene.first() && scene.isTime(end - 1)) {
            end--;
        }
        if (end < verb && SmallWords.isPreposition(scene.word(end - 1))) {
            end--;
        }
        if (scene.word(end - 1).equals("'s")) {
            end--; // "the bank's plan to"
        }
        if (scene.word(end - 1).equals(",")) {
            int open = end - 2;
            while (open > scene.first()
                    && end - open < LONGEST_ASIDE
                    && !scene.word(open).equals(",")) {
                open--;
            }
            boolean isAside = scene.word(open).equals(",") && open > scene.first();
            end = isAside ? open : end - 1;
        }
        return Math.max(end, scene.first());
    }

    private boolean carriesSubject(Scene scene, int token) {
        String word = scene.word(token);
        boolean looks = words.has(Kind.LOOK, word) && !word.equals("next") && !word.equals("upcoming");
        if (scene.isMark(token) || scene.isVerb(token) || phrases.isPastVerb(scene, token) || looks) {
            return false;
        }
        if (scene.word(token - 1).equals("to") && !scene.tokens().isCapitalised(token)) {
            return false; // "to extend the truce, which expires"
        }
        if (word.equals("that") && SmallWords.isPreposition(scene.word(token - 1))) {
            return true; // "the results of that meeting"
        }
        return word.equals("and") ? joins(scene, token) : !words.has(Kind.OUTSIDE, word);
    }

    /// "which cosponsor the talks": an article behind a word that leads no phrase on begins the subject.
    private boolean opensPhrase(Scene scene, int token, int end) {
        String before = scene.word(token - 1);
        boolean isEach = scene.tokens().isNumber(token - 2) || isMeasure(scene.word(token + 1)); // "40 cents a share"
        return token < end
                && !isEach
                && (SmallWords.isArticle(scene.word(token)) || SmallWords.isPossessive(scene.word(token)))
                && scene.tokens().isWord(token - 1)
                && !SmallWords.isPreposition(before)
                && !before.equals("and")
                && !before.equals("into")
                && !before.equals("against")
                && !before.equals("both");
    }

    private static boolean isMeasure(String word) {
        return switch (word) {
            case "share", "unit", "barrel", "tonne", "ton", "ounce" -> true;
            default -> false;
        };
    }

    /// "a project to double output": the infinitive belongs to the subject.
    private boolean isBid(Scene scene, int verb) {
        return verb - 2 > scene.first()
                && scene.word(verb - 1).equals("to")
                && words.has(Kind.BID, scene.word(verb - 2));
    }

    /// "Canada and Mexico", "between the union and the firm": what "and" joins is one subject.
    private static boolean joins(Scene scene, int and) {
        boolean isNamed =
                scene.tokens().isCapitalised(and - 1) && scene.tokens().isCapitalised(and + 1);
        if (isNamed && !scene.isTime(and - 1)) {
            return true;
        }
        for (int i = and - 1; i > Math.max(scene.first(), and - JOIN_REACH) && !scene.isMark(i); i--) {
            if (scene.word(i).equals("between")) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensNoSubject(Scene scene, int token) {
        String word = scene.word(token);
        boolean isSign = !scene.tokens().isWord(token) && !scene.tokens().isNumber(token) && !word.equals("$");
        boolean isAdverb = switch (word) {
            case "and", "some", "then", "also", "now", "meanwhile", "both", "even", "just", "only" -> true;
            default -> false;
        };
        boolean isParticiple = word.endsWith("ing") && SmallWords.isDeterminer(scene.word(token + 1));
        return scene.isTime(token)
                || isParticiple
                || SmallWords.isArticle(word)
                || SmallWords.isPreposition(word)
                || isSign
                || isAdverb;
    }
}
