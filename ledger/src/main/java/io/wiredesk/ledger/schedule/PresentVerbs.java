package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.schedule.Group.Form;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.SmallWords;
import java.util.List;
import java.util.Optional;

/// Finds verbs in the present that tell what is fixed: "meets", "expire". Immutable; safe to share.
final class PresentVerbs {
    private static final int OBJECT_REACH = 6;

    private final EventWords words;

    PresentVerbs(EventWords words) {
        this.words = words;
    }

    /// "meets", "expire": a verb of the lists that the word before and the word behind let be one.
    Optional<Group> at(Tokens tokens, int at, int end) {
        String word = tokens.word(at);
        String base = words.base(word);
        boolean third = !base.equals(word) && word.endsWith("s");
        int length = length(tokens, at, base);
        if (isRunningOut(tokens, at, base, length)) {
            return Optional.of(
                    new Group(at, at, Math.min(end, at + length), base, Form.PRESENT, Certainty.SCHEDULED, false));
        }
        if (!words.isVerb(base) || word.endsWith("ed") || word.endsWith("ing") || (tokens.isCapitalised(at) && third)) {
            return Optional.empty();
        }
        String before = tokens.word(at - 1);
        if (before.endsWith("illion") || tokens.isNumber(at - 1) || isObjectOfPast(tokens, at)) {
            return Optional.empty();
        }
        boolean plural =
                (before.endsWith("s") && !before.endsWith("ss") && before.length() > 3) || before.equals("they");
        boolean relative = before.equals("which") || before.equals("who") || before.equals("that");
        boolean sure = isSure(tokens, at, word, length) && isSubject(tokens, at - 1);
        boolean fits =
                third ? isSubject(tokens, at - 1) || relative : word.equals(base) && (plural || relative || sure);
        if (base.equals("close") && (tokens.word(at + 1).equals("to") || before.startsWith("come"))) {
            return Optional.empty(); // "close to the day", "comes close"
        }
        boolean nounToo = words.isEvent(word) && length == 1;
        boolean verbal = !nounToo || (!isNominalBefore(tokens, at) && isObject(tokens, at + 1, third));
        if (length == 0
                || !fits
                || !verbal
                || !announces(tokens, at, base, third)
                || isFinite(tokens.word(at + length))) {
            return Optional.empty();
        }
        return Optional.of(
                new Group(at, at, Math.min(end, at + length), base, Form.PRESENT, Certainty.SCHEDULED, false));
    }

    /// "a bond maturing on 15 September", "the licence expiring in May".
    private boolean isRunningOut(Tokens tokens, int at, String base, int length) {
        boolean ends = words.length(Kind.END, tokens, at, base) > 0
                || base.equals("mature")
                || (base.equals("fall") && length > 1);
        return ends
                && length > 0
                && tokens.word(at).endsWith("ing")
                && isSubject(tokens, at - 1)
                && Groups.isWhen(tokens, at + length);
    }

    /// Most verbs in the present tell what is shown in a picture or done every day: only those of a timetable announce.
    private boolean announces(Tokens tokens, int at, String base, boolean third) {
        boolean named = third && (tokens.isCapitalised(at - 1) || words.has(Kind.OFFICER, tokens.word(at - 1)));
        return words.length(Kind.TIMETABLE, tokens, at, base) > 0 || (named && words.has(Kind.PERSONAL, base));
    }

    /// "first section issues was down": what a finite verb follows is no verb.
    private static boolean isFinite(String word) {
        return switch (word) {
            case "is", "are", "was", "were", "has", "have", "had", "will", "would" -> true;
            default -> false;
        };
    }

    /// A base form that can be no noun, or that a time follows.
    private boolean isSure(Tokens tokens, int at, String word, int length) {
        return length > 1 || (!words.isEvent(word) && Groups.isWhen(tokens, at + 1));
    }

    /// "published its treasury rules": close behind a past verb, what looks like a verb is its object.
    private boolean isObjectOfPast(Tokens tokens, int at) {
        for (int i = at - 1; i > at - OBJECT_REACH; i--) {
            String word = tokens.word(i);
            String before = tokens.word(i - 1);
            boolean modifies = SmallWords.isPreposition(before) || SmallWords.isDeterminer(before); // "imported steel"
            boolean isVerb = words.has(Kind.PASTVERB, word) || (word.length() > 3 && word.endsWith("ed") && !modifies);
            boolean past = isVerb && !tokens.word(i + 1).equals("by"); // "stock held by investors"
            boolean opens = !tokens.isWord(i)
                    || words.has(Kind.REPORT, word)
                    || word.equals("which")
                    || word.equals("that")
                    || word.equals("when")
                    || word.equals("and")
                    || word.equals("as")
                    || word.equals("on")
                    || word.equals("in");
            if (past || opens) {
                return past && !opens && !tokens.isCapitalised(i);
            }
        }
        return false;
    }

    private boolean isNominalBefore(Tokens tokens, int at) {
        return words.isEvent(tokens.word(at - 1)) && !tokens.isCapitalised(at - 1);
    }

    /// What a verb, not a noun, has behind it.
    private boolean isObject(Tokens tokens, int at, boolean third) {
        String word = tokens.word(at);
        if (words.has(Kind.DUE, word)) {
            return false; // "three launches scheduled in April"
        }
        boolean isTime = SmallWords.isPreposition(word) && !word.equals("for") && !word.equals("of");
        boolean isPhrase = tokens.isWord(at) && !SmallWords.isPreposition(word) && !words.has(Kind.BREAK, word);
        return isTime
                || (third && isPhrase)
                || word.equals("its")
                || word.equals("the")
                || word.equals("a")
                || tokens.isNumber(at);
    }

    /// How many tokens the listed verb at a token takes; 0 when it is none.
    int length(Tokens tokens, int at, String base) {
        int length = 0;
        for (Kind kind : List.of(Kind.HOST, Kind.VISIT, Kind.LIGHT, Kind.ACT)) {
            length = Math.max(length, words.length(kind, tokens, at, base));
        }
        return length;
    }

    private boolean isSubject(Tokens tokens, int token) {
        String word = tokens.word(token);
        boolean isName = tokens.isWord(token)
                || tokens.isNumber(token)
                || word.equals(",")
                || word.equals(")")
                || word.equals("+");
        boolean isParticiple =
                word.endsWith("ing") && word.length() > 5 && !tokens.isCapitalised(token); // "casting votes"
        return isName
                && !isParticiple
                && !isDeterminer(word)
                && !SmallWords.isPreposition(word)
                && !word.equals("to")
                && !word.equals("and");
    }

    private static boolean isDeterminer(String word) {
        return switch (word) {
            case "the",
                    "a",
                    "an",
                    "its",
                    "their",
                    "his",
                    "her",
                    "of",
                    "these",
                    "those",
                    "this",
                    "new",
                    "no",
                    "any",
                    "our",
                    "whose",
                    "enough",
                    "many",
                    "more",
                    "most",
                    "several",
                    "few",
                    "would",
                    "should",
                    "could",
                    "must",
                    "can",
                    "might",
                    "not" -> true;
            default -> false;
        };
    }
}
