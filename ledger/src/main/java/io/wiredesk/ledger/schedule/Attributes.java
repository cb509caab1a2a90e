package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Precision;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.words.SmallWords;
import java.util.regex.Pattern;

/// Tells times that describe something else than when it happens: since when, of what month, in which quarter.
/// Immutable; safe to share.
final class Attributes {
    private static final Pattern RELATIVE = Pattern.compile("(next|this|the coming|the next|later|early|late|mid)\\b");

    private final EventWords words;

    Attributes(EventWords words) {
        this.words = words;
    }

    /// True behind "since", "than", and for "data for May": the time says not when.
    boolean isAbout(Scene scene, FoundTime time, boolean isDay) {
        String before = scene.word(time.firstToken() - 1);
        String second = scene.word(time.firstToken() - 2);
        boolean isFigure =
                scene.tokens().isNumber(time.firstToken() - 2) || second.equals("percent") || second.equals("%");
        if (scene.word(time.firstToken()).equals("earlier") || isRest(scene, time)) {
            return true;
        }
        return switch (before) {
            case "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth" ->
                !isDay; // "the third this year"
            case "since", "than" -> true;
            case "from" -> !scene.isVerb(time.firstToken() - 2); // "may strike from 5 October"
            case "in" -> isFigure; // "after 0.1 percent in January"
            case "for" -> words.isEvent(second) && !isDay;
            case "of" ->
                switch (second) {
                    case "ahead", "end", "course", "record", "as", "date", "deadline" -> false;
                    default -> true;
                };
            default -> false;
        };
    }

    /// "for the rest of the week": how long, not when.
    private static boolean isRest(Scene scene, FoundTime time) {
        for (int i = time.firstToken() - 2; i < time.endToken(); i++) {
            if (scene.word(i).equals("rest") || scene.word(i).equals("remainder")) {
                return true;
            }
        }
        return false;
    }

    /// "second-quarter results", "its 2027 guidance": a period without a preposition describes what follows.
    boolean isAttribute(SentenceReader.Reading reading, FoundTime time, When when) {
        Scene scene = reading.scene();
        int next = time.endToken();
        boolean bare = !SmallWords.isPreposition(scene.word(time.firstToken() - 1))
                && !scene.word(time.firstToken() - 1).equals("as") // "as early as November"
                && !SmallWords.isArticle(scene.word(time.firstToken()))
                && !scene.word(next).equals("'s");
        boolean isDay = when.precision() == Precision.DAY || when.precision() == Precision.INSTANT;
        boolean relative = RELATIVE.matcher(reading.words(time)).lookingAt();
        boolean second = scene.tokens().isWord(next)
                && words.isEvent(scene.word(next + 1))
                && !scene.word(next).equals("to");
        boolean describes = words.isEvent(scene.word(next)) || second;
        return bare && !relative && (!isDay || (describes && !SmallWords.isArticle(scene.word(time.firstToken() - 1))));
    }

    /// "had been", "would have": it did not come to be.
    static boolean isSpent(Scene scene, FoundTime time) {
        for (int i = Math.max(scene.first(), time.firstToken() - 14); i < time.firstToken(); i++) {
            boolean unreal = scene.word(i).equals("would") && scene.word(i + 1).equals("have");
            boolean isSince = scene.groupFrom(i + 2)
                    .filter(g -> g.first() < time.firstToken()
                            && scene.word(g.first()).equals("will"))
                    .isPresent(); // "had been due on Monday, will instead begin on Friday"
            if (unreal || (scene.word(i).equals("had") && scene.word(i + 1).equals("been") && !isSince)) {
                return true;
            }
        }
        return false;
    }
}
