package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.schedule.Phrases.Range;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.words.SmallWords;
import io.wiredesk.reader.Span;
import java.util.Optional;

/// Finds days that terms name without a verb: "payable 2 April", "holders of record 20 March", "effective 1 July".
/// Immutable; safe to share.
final class Terms {
    /// How far back what is payable may be named: some two sentences.
    private static final int REACH = 50;

    /// How long a clause may be that "effective" closes.
    private static final int LONGEST_CLAUSE = 24;

    private final EventWords words;
    private final Phrases phrases;

    Terms(EventWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    Optional<EventName> of(Scene scene, FoundTime time) {
        int term = time.firstToken() - 1;
        while (term > scene.first() && isLink(scene.word(term))) {
            term--;
        }
        return switch (scene.word(term)) {
            case "payable" -> payable(scene, term);
            case "record" -> record(scene, term);
            case "effective" -> effective(scene, term);
            default -> Optional.empty();
        };
    }

    private static boolean isLink(String word) {
        return switch (word) {
            case "on", "as", "of", "at", "from", "the", "close", "business", "about", "around", "in" -> true;
            default -> false;
        };
    }

    private Optional<EventName> payable(Scene scene, int term) {
        for (int i = term - 1; i >= Math.max(0, term - REACH); i--) {
            if (words.has(Kind.DIVIDEND, scene.word(i))) {
                return Optional.of(named(scene, term, scene.word(i) + " payable"));
            }
        }
        return Optional.empty();
    }

    private Optional<EventName> record(Scene scene, int term) {
        boolean holds = scene.word(term - 1).equals("of") && words.has(Kind.HOLDER, scene.word(term - 2));
        return holds ? Optional.of(named(scene, term, "record date")) : Optional.empty();
    }

    /// A name with the company that is spoken of.
    private static EventName named(Scene scene, int term, String what) {
        String text = scene.topics().body(term).map(b -> b + " " + what).orElse(what);
        return name(scene, text, term, term + 1);
    }

    private Optional<EventName> effective(Scene scene, int term) {
        if (scene.word(term - 1).equals(",")) {
            int first = scene.first();
            while (first < term && SmallWords.isArticle(scene.word(first))) {
                first++;
            }
            boolean isClause =
                    term - first > 3 && term - first <= LONGEST_CLAUSE && isOneClause(scene, first, term - 1);
            return isClause
                    ? Optional.of(name(
                            scene,
                            scene.topics().words(first, term - 1).replaceFirst(" (also|has|have) ", " "),
                            first,
                            term))
                    : Optional.empty();
        }
        boolean isNoun = scene.tokens().isWord(term - 1)
                && !SmallWords.isDeterminer(scene.word(term - 1))
                && !words.has(Kind.BREAK, scene.word(term - 1))
                && !phrases.isPastVerb(scene, term - 1)
                && !scene.word(term - 1).endsWith("ly");
        Range range = phrases.around(scene, term - 1);
        return isNoun
                ? Optional.of(name(
                        scene, phrases.text(scene, new Range(range.first(), term)) + " effective", range.first(), term))
                : Optional.empty();
    }

    private static boolean isOneClause(Scene scene, int first, int end) {
        for (int i = first; i < end; i++) {
            if (scene.isMark(i) || scene.isTime(i)) {
                return false;
            }
        }
        return true;
    }

    private static EventName name(Scene scene, String text, int first, int end) {
        Span span = new Span(scene.tokens().start(first), scene.tokens().end(end - 1));
        return new EventName(text, span, true, false);
    }
}
