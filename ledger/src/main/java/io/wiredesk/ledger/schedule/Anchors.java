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

    /// How many tokens behind a time are looked at for what became of it.
    private static final int CLAUSE_REACH = 7;

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
    record Anchor(EventName name, Optional<Certainty> cue, boolean looksAhead, boolean isComing, boolean isNoun) {
        Anchor coming() {
            return new Anchor(name, cue, true, true, isNoun);
        }
    }

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
        if (scene.word(behind).equals("for") && isSet(scene.word(time.firstToken() - 1))) {
            return owned(scene, time, behind + 1).map(Anchor::coming); // "set 5 February for a hearing"
        }
        if (isBringing(scene.word(behind))) {
            return owned(scene, time, behind + 1).map(Anchor::coming); // "Friday brings the payrolls report"
        }
        int clause = scene.word(behind).equals(",") ? behind + 1 : behind;
        if (scene.word(clause).equals("when")) {
            Optional<Anchor> told = before(scene, time);
            return told.isPresent() ? told : clauseBehind(scene, time, clause);
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

    private static boolean isSet(String word) {
        return switch (word) {
            case "set", "sets", "fixed", "fixes", "chose", "named", "scheduled", "booked" -> true;
            default -> false;
        };
    }

    private static boolean isBringing(String word) {
        return word.equals("brings") || word.equals("sees") || word.equals("features");
    }

    /// "on 3 August, when a lock-up runs out".
    private Optional<Anchor> clauseBehind(Scene scene, FoundTime time, int when) {
        Optional<Group> group = scene.groupFrom(when + 1).filter(g -> g.first() - when <= REACH_AHEAD);
        for (int i = when + 1; group.isPresent() && i < group.get().first(); i++) {
            if (scene.isMark(i) || scene.isTime(i) || phrases.isPastVerb(scene, i)) {
                return Optional.empty();
            }
        }
        return group.flatMap(g -> ofGroup(scene, g, time));
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
        boolean isListed = !isOwn && !outlook.isPast() && closesClause(scene, time);
        boolean looksAhead = isComing || isListed || ((isCued || outlook.isSubject()) && !outlook.isPast());
        return new Anchor(name, outlook.cue(), looksAhead, isComing, true);
    }

    /// "data on output on Tuesday, prices on Wednesday and": nothing behind it says what became of it.
    private boolean closesClause(Scene scene, FoundTime time) {
        boolean isDay = scene.word(time.firstToken() - 1).equals("on");
        for (int i = time.endToken(); i < Math.min(scene.end(), time.endToken() + CLAUSE_REACH); i++) {
            isDay &= !phrases.isPastVerb(scene, i); // "at a rally on Thursday, he said"
        }
        return isDay
                && switch (scene.word(time.endToken())) {
                    case ",", "and" -> true;
                    default -> false;
                };
    }

    private Optional<Anchor> before(Scene scene, FoundTime time) {
        int first = time.firstToken();
        int commas = 0;
        for (int i = first - 1; i >= Math.max(scene.first(), first - REACH); i--) {
            if (scene.isVerb(i)) {
                Group group = scene.groupBefore(i + 1).orElseThrow();
                int bell = bell(scene, group);
                if (bell > scene.first()) {
                    i = bell;
                    continue;
                }
                return Partings.isAfterwards(scene, group.end(), first)
                        ? Optional.empty()
                        : ofGroup(scene, group, time);
            }
            if (Partings.closesPlace(scene, i)) {
                i -= 2; // "its Port Sabel, Texas, refinery"
                continue;
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

    /// Where "before the market opens" begins, which tells an hour, no event; -1 for other verbs.
    private int bell(Scene scene, Group group) {
        boolean isBell = group.form() == Group.Form.PRESENT
                && (group.base().equals("open") || group.base().equals("close"));
        boolean isMarket = false;
        for (int i = group.first() - 1; isBell && i > Math.max(scene.first(), group.first() - 4); i--) {
            isMarket |= words.has(Kind.PRICED, scene.word(i)) || scene.word(i).equals("trading");
            boolean leads = scene.word(i).equals("before") || scene.word(i).equals("after");
            if (leads && isMarket) {
                return i;
            }
        }
        return -1;
    }

    /// A noun before the time, or the verb group before the noun when that holds the occasion.
    private Optional<Anchor> governed(Scene scene, int noun, FoundTime time) {
        for (int i = noun - 1;
                i >= Math.max(scene.first(), noun - REACH) && !(scene.isMark(i) && !Partings.isQuote(scene.word(i)));
                i--) {
            if (Partings.opensCondition(scene.word(i))) {
                return Optional.empty(); // "if it wins approval next month"
            }
            if (Partings.isAround(scene.word(i))) {
                break;
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
