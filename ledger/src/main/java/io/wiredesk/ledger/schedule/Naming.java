package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.schedule.Group.Form;
import io.wiredesk.ledger.schedule.Phrases.Range;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.words.SmallWords;
import io.wiredesk.reader.Span;
import java.util.Optional;

/// Gives an event a short name: of an occasion's noun with who holds it, or of a clause with its subject.
/// Immutable; safe to share.
final class Naming {
    private static final int LONGEST_NAME_IN_WORDS = 18;

    private final EventWords words;
    private final Phrases phrases;
    private final Subjects subjects;
    private final ObjectEnds objects;
    private final SubjectNames subjectNames;

    Naming(EventWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
        this.subjects = new Subjects(words, phrases);
        this.objects = new ObjectEnds(words);
        this.subjectNames = new SubjectNames(words, phrases);
    }

    /// The name by a noun; "its earnings call" takes the name of whom the sentence begins with.
    EventName ofNoun(Scene scene, int noun) {
        Range range = phrases.around(scene, noun);
        String text = phrases.text(scene, range);
        String before = scene.word(range.first() - 1);
        boolean isShares = text.equals("record date") || text.endsWith("dividend date");
        if (SmallWords.isPossessive(before) || isShares) {
            text = opening(scene, range.first())
                            .or(() -> isShares ? scene.topics().body(noun) : Optional.empty())
                            .map(o -> o + " ")
                            .orElse("")
                    + text;
        }
        return name(scene, text, range, words.isFixed(scene.word(noun)), before);
    }

    private static EventName name(Scene scene, String text, Range range, boolean isFixed, String before) {
        boolean denied = before.equals("no")
                || before.equals("any")
                || scene.word(range.first()).equals("no");
        Span span = new Span(scene.tokens().start(range.first()), scene.tokens().end(range.end() - 1));
        return new EventName(text, span, isFixed, denied);
    }

    /// The name that the sentence begins with.
    Optional<String> opening(Scene scene, int before) {
        Optional<int[]> known = scene.topics().opening(scene.first(), before).filter(n -> !isOwner(scene, n[1]));
        if (known.isPresent()) {
            return Optional.of(scene.topics().words(known.get()[0], known.get()[1]));
        }
        int first = SmallWords.isArticle(scene.word(scene.first())) ? scene.first() + 1 : scene.first();
        int end = first;
        while (end < before
                && (scene.tokens().isCapitalised(end) || isOwner(scene, end))
                && !isNobody(scene.word(end))
                && !words.has(Kind.BREAK, scene.word(end))) {
            end++;
        }
        boolean isName =
                end > first && end < before && !SmallWords.isPreposition(scene.word(first)) && !scene.isTime(first);
        return isName ? Optional.of(scene.topics().words(first, end)) : Optional.empty();
    }

    /// "Britain's Debt Management Office".
    private static boolean isOwner(Scene scene, int sign) {
        return scene.word(sign).equals("'s") && scene.tokens().isCapitalised(sign + 1);
    }

    private static boolean isNobody(String word) {
        return SmallWords.isPronoun(word)
                || switch (word) {
                    case "few",
                            "many",
                            "most",
                            "some",
                            "all",
                            "several",
                            "traders",
                            "investors",
                            "analysts",
                            "economists",
                            "but" -> true;
                    default -> false;
                };
    }

    /// The name by a verb group; empty when verb and object make no occasion.
    ///
    /// @param isDay true when the time is known to the day: then most verbs do
    Optional<EventName> ofGroup(Scene scene, Group group, FoundTime time, boolean isDay) {
        Range subject = subjects.subject(scene, group.subject());
        int end = objects.end(scene, group, time);
        if (isBy(scene, subject)) {
            return Optional.empty();
        }
        boolean isThing = !subject.isEmpty()
                && occasion(scene, subject.first(), subject.end()).isPresent();
        boolean light =
                group.form() == Form.BARE || words.length(Kind.LIGHT, scene.tokens(), group.verb(), group.base()) > 0;
        boolean passive = group.form() == Form.PASSIVE;
        boolean shown = passive && words.has(Kind.HOST, group.base());
        if (isThing && (light || shown)) {
            return Optional.of(whole(scene, subject));
        }
        if (group.form() == Form.BARE) {
            boolean isRelease = isDay && !subject.isEmpty() && words.has(Kind.RELEASE, scene.word(subject.end() - 1));
            return isRelease ? Optional.of(released(scene, subject)) : Optional.empty();
        }
        boolean hosts = !passive && words.has(Kind.HOST, group.base());
        boolean visits = !passive && words.has(Kind.VISIT, group.base());
        Optional<Integer> object = hosts || visits ? occasion(scene, group.end(), end) : Optional.empty();
        if (object.isPresent()) {
            return Optional.of(hosted(scene, group, subject, object.get(), visits));
        }
        boolean acts = words.length(Kind.ACT, scene.tokens(), group.verb(), group.base()) > 0
                || (passive && words.isVerb(group.base()));
        boolean told = acts || (isDay && isDeed(scene, group, subject));
        return told ? clause(scene, group, subject, end) : Optional.empty();
    }

    /// "Retail sales are due on Friday": what comes out.
    private EventName released(Scene scene, Range subject) {
        int first = subject.first();
        while (first > scene.first() && scene.isTime(first - 1)) {
            first--; // "Third-quarter sales"
        }
        Range range = new Range(first, subject.end());
        return name(scene, phrases.text(scene, range), range, true, scene.word(first - 1));
    }

    /// What is sure to be done on a day, unless it is a state, an opinion or a move of prices.
    private boolean isDeed(Scene scene, Group group, Range subject) {
        boolean sure = group.certainty() == Certainty.SCHEDULED && group.form() != Form.PRESENT;
        boolean never = words.has(Kind.NEVER, group.base());
        for (int i = subject.first(); i < subject.end(); i++) {
            never |= words.has(Kind.PRICED, scene.word(i));
        }
        return sure && !never && !subject.isEmpty();
    }

    /// "if the bank will meet": a condition names no event.
    private static boolean isBy(Scene scene, Range subject) {
        int before = subject.first() - 1;
        return switch (scene.word(SmallWords.isArticle(scene.word(before)) ? before - 1 : before)) {
            case "if", "whether", "unless" -> true;
            default -> false;
        };
    }

    private EventName whole(Scene scene, Range subject) {
        int noun = occasion(scene, subject.first(), subject.end()).orElseThrow();
        Range range = subject.end() - subject.first() > LONGEST_NAME_IN_WORDS ? phrases.around(scene, noun) : subject;
        String text = phrases.text(scene, range);
        String before = scene.word(subject.first() - 1);
        if (SmallWords.isPossessive(scene.word(range.first())) || SmallWords.isPossessive(before)) {
            text = opening(scene, range.first()).map(o -> o + " ").orElse("") + text;
        }
        return name(scene, text, range, words.isFixed(scene.word(noun)), before);
    }

    /// The first noun of an occasion in `[first, end)`, the last of a chain ("rate decision announcement").
    private Optional<Integer> occasion(Scene scene, int first, int end) {
        for (int i = first; i < end; i++) {
            if (phrases.isOccasion(scene, i)) {
                int last = i;
                while (last + 1 < end && phrases.isOccasion(scene, last + 1)) {
                    last++;
                }
                return Optional.of(last);
            }
        }
        return Optional.empty();
    }

    private EventName hosted(Scene scene, Group group, Range subject, int noun, boolean visits) {
        Range range = phrases.around(scene, noun);
        boolean possessed = range.first() < noun
                && scene.tokens().isCapitalised(range.first())
                && contains(scene, range.first(), noun, "'s");
        Optional<String> who = visits || possessed ? Optional.empty() : subjectNames.of(scene, subject, false);
        String what = phrases.text(scene, range);
        String text = who.map(w -> w + " " + what).orElse(what);
        return name(
                scene,
                text,
                new Range(Math.min(group.first(), range.first()), range.end()),
                words.isFixed(scene.word(noun)),
                scene.word(range.first() - 1));
    }

    private static boolean contains(Scene scene, int first, int end, String word) {
        for (int i = first; i < end; i++) {
            if (scene.word(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /// "Harrow Line to open its second plant", "steel truce expires".
    private Optional<EventName> clause(Scene scene, Group group, Range subject, int end) {
        boolean isEnd = words.has(Kind.END, group.base()) || group.base().equals("run");
        Optional<String> who = subjectNames.of(scene, subject, isEnd);
        if (who.isEmpty() || who.get().isBlank()) {
            return Optional.empty();
        }
        int last = Math.max(end, group.end());
        String verb = scene.topics().words(group.verb(), last).replaceAll("[()\u201c\u201d\"]", "");
        String to = switch (group.form()) {
            case AHEAD -> " to " + verb;
            case PASSIVE -> " to be " + verb;
            default -> " " + verb;
        };
        boolean denied = scene.word(subject.first()).equals("no")
                || scene.word(subject.first() - 1).equals("no")
                || who.get().toLowerCase(java.util.Locale.ROOT).startsWith("nobody");
        int first = Math.min(subject.first(), group.first());
        Span span = new Span(scene.tokens().start(first), scene.tokens().end(last - 1));
        return Optional.of(new EventName(who.get() + to, span, true, denied));
    }
}
