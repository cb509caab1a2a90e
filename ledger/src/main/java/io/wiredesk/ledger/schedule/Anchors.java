package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.words.SmallWords;
import java.util.Optional;

/// Finds what a time is the time of: the nearest verb group or noun of an occasion. Immutable; safe to share.
final class Anchors {
    /// How far before its time an event may be named.
    private static final int REACH = 40;

    /// A clause shorter than this is only part of one ("on Monday,"): the one before belongs to it.
    private static final int SHORTEST = 6;

    private static final int REACH_AHEAD = 14;

    /// How far before "until Friday" a noun may stand.
    private static final int NEAR = 3;

    private final EventWords words;
    private final Phrases phrases;
    private final Naming naming;
    private final Terms terms;
    private final Outlooks outlooks;
    private final Partings partings;

    Anchors(EventWords words) {
        this.words = words;
        this.phrases = new Phrases(words);
        this.naming = new Naming(words, phrases);
        this.terms = new Terms(words, phrases);
        this.outlooks = new Outlooks(words, phrases);
        this.partings = new Partings(words);
    }

    /// What a time belongs to.
    ///
    /// @param name its name
    /// @param cue what its words say of sureness
    /// @param looksAhead true when they look ahead, so that "on Friday" is the coming one
    /// @param isComing true when a weekday or month that seems to lie behind is the next one
    /// @param isNoun true when only a noun names it, no verb
    record Anchor(EventName name, Optional<Certainty> cue, boolean looksAhead, boolean isComing, boolean isNoun) {}

    Optional<Anchor> of(Scene scene, FoundTime time, When when) {
        Optional<Anchor> termed =
                terms.of(scene, time).map(n -> new Anchor(n, Optional.of(Certainty.SCHEDULED), true, true, false));
        if (termed.isPresent()) {
            return termed;
        }
        int behind = time.endToken();
        if (scene.word(behind).equals("as") && SmallWords.isArticle(scene.word(behind + 1))) {
            return owned(scene, time, behind + 2); // "set Friday as the deadline"
        }
        if (scene.word(behind).equals("'s") || scene.word(behind).equals("\u2019")) {
            return owned(scene, time, behind + 1);
        }
        if (SmallWords.isArticle(scene.word(time.firstToken() - 1))) {
            boolean isDay = when.precision() == Precision.DAY || when.precision() == Precision.INSTANT;
            return isDay ? owned(scene, time, behind).filter(a -> a.name().isFixed()) : Optional.empty();
        }
        return before(scene, time).or(() -> opens(scene, time) ? ahead(scene, time) : Optional.empty());
    }

    /// "Friday's payrolls report".
    private Optional<Anchor> owned(Scene scene, FoundTime time, int from) {
        int limit = Math.min(scene.end(), from + 8);
        for (int i = from; i < limit && !scene.isMark(i) && !scene.isVerb(i); i++) {
            if (phrases.isOccasion(scene, i) && !phrases.isOccasion(scene, i + 1)) {
                return Optional.of(ofNoun(scene, i, time));
            }
        }
        return Optional.empty();
    }

    private Anchor ofNoun(Scene scene, int noun, FoundTime time) {
        EventName name = naming.ofNoun(scene, noun);
        boolean isOwn = noun > time.firstToken(); // "would appeal against Wednesday's ruling"
        Outlook outlook = outlooks.of(scene, noun, time);
        boolean isCued = outlook.cue().isPresent();
        boolean isComing = outlook.looks() || (isCued && !isOwn && !outlook.isPast());
        boolean looksAhead = isComing || ((isCued || outlook.isSubject()) && !outlook.isPast());
        return new Anchor(name, outlook.cue(), looksAhead, isComing, true);
    }

    private Optional<Anchor> before(Scene scene, FoundTime time) {
        int first = time.firstToken();
        int commas = 0;
        for (int i = first - 1; i >= Math.max(scene.first(), first - REACH); i--) {
            if (scene.isVerb(i)) {
                Group group = scene.groupBefore(i + 1).orElseThrow();
                return Partings.isAfterwards(scene, group.end(), first)
                        ? Optional.empty()
                        : ofGroup(scene, group, time);
            }
            if (scene.isMark(i) && !Partings.isQuote(scene.word(i))) {
                commas++;
                boolean isShort = first - i <= SHORTEST && scene.word(i).equals(",");
                if (!isShort || commas > 1) {
                    return Optional.empty();
                }
            }
            if (phrases.isOccasion(scene, i)) {
                boolean isLimit = Partings.isLimit(scene.word(first - 1)) && first - i > NEAR;
                return isLimit || !Partings.isNext(scene, i, first) ? Optional.empty() : governed(scene, i, time);
            }
            if (Partings.opensCondition(scene.word(i))) {
                return Optional.empty();
            }
            if (i == first - 1 && words.has(Kind.OVER, scene.word(i))) {
                return Optional.empty(); // "the attack Sunday"
            }
            boolean isFar = i < first - 2 || partings.isReport(scene, i);
            if (phrases.isPastVerb(scene, i) && (isFar || !words.has(Kind.DUE, scene.word(i)))) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// A noun before the time, or the verb group before the noun when that holds the occasion.
    private Optional<Anchor> governed(Scene scene, int noun, FoundTime time) {
        for (int i = noun - 1;
                i >= Math.max(scene.first(), noun - REACH) && !(scene.isMark(i) && !Partings.isQuote(scene.word(i)));
                i--) {
            if (Partings.opensCondition(scene.word(i))) {
                return Optional.empty(); // "if it wins approval next month"
            }
            if (scene.isVerb(i)) {
                Optional<Anchor> held = ofGroup(scene, scene.groupBefore(i + 1).orElseThrow(), time);
                if (held.isPresent()) {
                    return held;
                }
                break;
            }
        }
        return Optional.of(ofNoun(scene, noun, time));
    }

    private Optional<Anchor> ofGroup(Scene scene, Group group, FoundTime time) {
        String preposition = scene.word(time.firstToken() - 1);
        boolean isDay = When.of(time)
                .filter(w -> w.precision() == Precision.DAY || w.precision() == Precision.INSTANT)
                .isPresent();
        boolean isFinish = group.form() == Group.Form.BARE || words.has(Kind.FINISH, group.base());
        boolean isLimit =
                (preposition.equals("by") && !isFinish) || preposition.equals("until") || preposition.equals("before");
        boolean isVague = group.form() == Group.Form.PRESENT && isYear(time) && !words.has(Kind.END, group.base());
        return naming.ofGroup(scene, group, time, isDay)
                .filter(n -> !isLimit && !isVague)
                .map(n -> group.isDenied() ? new EventName(n.text(), n.span(), n.isFixed(), true) : n)
                .map(n -> new Anchor(n, Optional.of(group.certainty()), true, !group.isTold(scene), false));
    }

    /// "what it decides is the focus of 2027": in the present, few things are fixed for a year.
    private static boolean isYear(FoundTime time) {
        return When.of(time).filter(w -> w.precision() == Precision.YEAR).isPresent();
    }

    /// True when a sentence or a clause begins with the time.
    private static boolean opens(Scene scene, FoundTime time) {
        int before = time.firstToken() - 1;
        if (SmallWords.isPreposition(scene.word(before))) {
            before--;
        }
        return before < scene.first()
                || scene.isMark(before)
                || scene.word(before).equals("and")
                || scene.word(before).equals("but");
    }

    /// "On Friday, the bank will …".
    private Optional<Anchor> ahead(Scene scene, FoundTime time) {
        Optional<Group> group =
                scene.groupFrom(time.endToken()).filter(g -> g.first() - time.endToken() <= REACH_AHEAD);
        if (group.isEmpty() || phrases.isPastVerb(scene, group.get().first())) {
            return Optional.empty();
        }
        for (int i = time.endToken() + 1; i < group.get().first(); i++) {
            boolean parts = scene.isMark(i) && !scene.word(i).equals(",");
            if (phrases.isPastVerb(scene, i) || scene.isTime(i) || parts) {
                return Optional.empty();
            }
        }
        return ofGroup(scene, group.get(), time);
    }
}
