package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.schedule.Phrases.Range;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.words.SmallWords;
import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Optional;

/// Names what a list goes on with: "prices on Tuesday, retail sales on Wednesday and jobless claims on Thursday".
/// Immutable; safe to share.
final class Listing {
    /// How many tokens one item may have.
    private static final int LONGEST = 12;

    private final EventWords words;
    private final Phrases phrases;

    Listing(EventWords words) {
        this.words = words;
        this.phrases = new Phrases(words);
    }

    /// The name of a time's item.
    ///
    /// @param last the event of the item before
    /// @param times the sentence's times
    /// @param before number of the time of the item before
    /// @param at number of this one's
    Optional<EventName> next(Scene scene, EventName last, List<FoundTime> times, int before, int at) {
        FoundTime time = times.get(at);
        int from = times.get(before).endToken();
        int to = isOn(scene.word(time.firstToken() - 1)) ? time.firstToken() - 1 : time.firstToken();
        int first = from;
        boolean isLast = false;
        while (first < to && isJoint(scene.word(first))) {
            isLast |= !scene.word(first).equals(",");
            first++;
        }
        boolean goesOn = first > from && (isLast || (at + 1 < times.size() && isLastBehind(scene, times, at)));
        if (!goesOn || first >= to || to - first > LONGEST || !isPhrase(scene, first, to)) {
            return Optional.empty();
        }
        String what = phrases.text(scene, new Range(first, to));
        Span span = new Span(scene.tokens().start(first), scene.tokens().end(to - 1));
        String text = what.isBlank() ? "" : named(scene, last.text(), what, times.get(before));
        return text.isEmpty() ? Optional.empty() : Optional.of(new EventName(text, span, last.isFixed(), false));
    }

    private static boolean isOn(String word) {
        return word.equals("on") || word.equals("at") || word.equals("in");
    }

    private static boolean isJoint(String word) {
        return switch (word) {
            case ",", "and", "then", "followed", "by" -> true;
            default -> false;
        };
    }

    /// True when "and" leads on to the list's last item.
    private static boolean isLastBehind(Scene scene, List<FoundTime> times, int at) {
        int end = times.get(at).endToken();
        int and = scene.word(end).equals(",") ? end + 1 : end;
        return scene.word(end).equals(",") || scene.word(and).equals("and");
    }

    private boolean isPhrase(Scene scene, int first, int end) {
        if (SmallWords.isPreposition(scene.word(first)) || SmallWords.isPronoun(scene.word(first))) {
            return false;
        }
        for (int i = first; i < end; i++) {
            boolean parts = scene.isMark(i)
                    || scene.isVerb(i)
                    || scene.isTime(i)
                    || phrases.isPastVerb(scene, i)
                    || words.has(Kind.OUTSIDE, scene.word(i));
            if (parts) {
                return false;
            }
        }
        return true;
    }

    /// The item in place of the one before: "X to sell notes" goes on as "X to sell bonds", "X to report" as "Y to
    /// report".
    private static String named(Scene scene, String last, String what, FoundTime before) {
        Optional<Group> group = scene.groupBefore(before.firstToken()).filter(g -> g.verb() < g.end());
        String verb = group.map(g -> scene.topics().words(g.verb(), g.end())).orElse("");
        int at = verb.isEmpty() ? -1 : (last + " ").lastIndexOf(" " + verb + " ");
        if (at < 0) {
            return what;
        }
        int end = at + 1 + verb.length();
        if (end < last.length()) {
            return last.substring(0, end) + " " + what;
        }
        return what + (last.startsWith(" to", at - 3) ? last.substring(at - 3) : last.substring(at));
    }
}
