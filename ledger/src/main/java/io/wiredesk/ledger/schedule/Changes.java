package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Change;
import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.words.SmallWords;
import java.util.List;
import java.util.Optional;

/// Finds that a sentence says of an event that it was moved or called off. Immutable; safe to share.
final class Changes {
    /// How far from the word for the change the event's noun may stand.
    private static final int REACH = 24;

    /// How far behind "brought" its "forward" may stand.
    private static final int SPLIT_REACH = 9;

    private final EventWords words;
    private final Phrases phrases;
    private final Naming naming;

    Changes(EventWords words) {
        this.words = words;
        this.phrases = new Phrases(words);
        this.naming = new Naming(words, phrases);
    }

    /// A change as told.
    ///
    /// @param change what became of the event
    /// @param name what it is called
    /// @param to number of the time that it has now, or that it was to have when called off
    /// @param from number of the time that it had before it was moved
    record Told(Change change, EventName name, int to, Optional<Integer> from) {}

    /// What a sentence tells, if it names the event and a time.
    ///
    /// @param times the sentence's times
    Optional<Told> in(Scene scene, List<FoundTime> times) {
        if (times.isEmpty()) {
            return Optional.empty();
        }
        for (int i = scene.first(); i < scene.end(); i++) {
            boolean moved = words.length(Kind.MOVED, scene.tokens(), i) > 0 || isSplit(scene, i);
            boolean cancelled = words.length(Kind.CANCELLED, scene.tokens(), i) > 0;
            boolean extended = words.has(Kind.EXTENDED, scene.word(i));
            if ((moved || cancelled || extended) && !isUnreal(scene, i, cancelled)) {
                Optional<Integer> noun = extended ? term(scene, i) : noun(scene, i);
                Optional<Told> told = noun.isEmpty() ? Optional.empty() : told(scene, times, i, noun.get(), !cancelled);
                if (told.isPresent()) {
                    return told;
                }
            }
        }
        return Optional.empty();
    }

    /// "brought its results forward by a week", "pushed the vote back to June".
    private static boolean isSplit(Scene scene, int verb) {
        boolean isVerb = switch (scene.word(verb)) {
            case "brought", "brings", "pushed", "pushes", "put", "puts", "moved", "moves" -> true;
            default -> false;
        };
        for (int i = verb + 2; isVerb && i < Math.min(scene.end() - 1, verb + SPLIT_REACH); i++) {
            switch (scene.word(i)) {
                case "forward", "back", "off" -> {
                    String next = scene.word(i + 1);
                    return next.equals("by") || next.equals("to") || next.equals("until") || next.equals("from");
                }
                case ",", "to", "and" -> {
                    return false;
                }
                default -> {}
            }
        }
        return false;
    }

    /// "would not be moved", "may be postponed", "threatened to": nothing has changed.
    private boolean isUnreal(Scene scene, int cue, boolean cancelled) {
        for (int i = Math.max(scene.first(), cue - 4); i < cue; i++) {
            boolean isMonth = scene.word(i).equals("may") && scene.tokens().isCapitalised(i);
            switch (isMonth ? "" : scene.word(i)) {
                case "not", "never", "may", "might", "could", "if", "unless", "to", "n't", "whether" -> {
                    return true;
                }
                case "would" -> {
                    if (!cancelled && !words.has(Kind.EXTENDED, scene.word(cue))) {
                        return true;
                    }
                }
                default -> {}
            }
        }
        return false;
    }

    private Optional<Told> told(Scene scene, List<FoundTime> times, int cue, int noun, boolean moved) {
        EventName name =
                words.has(Kind.EXTENDED, scene.word(cue)) ? ofTerm(scene, cue, noun) : ofOwner(scene, cue, noun);
        Optional<Integer> to = Optional.empty();
        Optional<Integer> from = Optional.empty();
        for (int i = 0; i < times.size() && i < REACH; i++) {
            FoundTime time = times.get(i);
            if (!Scene.isPoint(time)) {
                continue;
            }
            if (isOld(scene, time)) {
                from = from.isPresent() ? from : Optional.of(i);
            } else if (isNew(scene, time, cue)) {
                to = to.isPresent() ? to : Optional.of(i);
            }
        }
        if (moved && to.isPresent()) {
            return Optional.of(new Told(Change.MOVED, name, to.get(), from));
        }
        Optional<Integer> old = from.or(() -> moved ? Optional.empty() : first(times, noun, cue));
        return old.map(i -> new Told(Change.CANCELLED, name, i, Optional.empty()));
    }

    /// "from Tuesday", "planned for 20 March", "Friday's meeting", "instead of Monday".
    private boolean isOld(Scene scene, FoundTime time) {
        int first = time.firstToken();
        if (scene.word(time.endToken()).equals("'s")) {
            return true;
        }
        String before = scene.word(first - 1);
        String second = scene.word(first - 2);
        return switch (before) {
            case "from", "than" -> true;
            case "of" -> second.equals("instead");
            case "for", "on", "in", "at" ->
                switch (second) {
                    case "in" -> scene.word(first - 3).startsWith("pencil");
                    case "held" -> scene.word(first - 3).equals("been"); // "was to have been held on"
                    case "planned", "scheduled", "due", "set", "slated", "expected", "than", "of" -> true;
                    default -> words.has(Kind.END, second); // "due to expire on Friday"
                };
            default -> false;
        };
    }

    private static boolean isNew(Scene scene, FoundTime time, int cue) {
        boolean behind = time.firstToken() > cue;
        return behind
                && switch (scene.word(time.firstToken() - 1)) {
                    case "to", "until", "till", "for", "by" -> true;
                    default -> false;
                };
    }

    /// The time of an event that was called off: the one next to its noun.
    private static Optional<Integer> first(List<FoundTime> times, int noun, int cue) {
        for (int i = 0; i < times.size() && i < REACH; i++) {
            FoundTime time = times.get(i);
            boolean near = time.firstToken() > noun && time.firstToken() - noun <= REACH;
            if (Scene.isPoint(time) && near && (time.endToken() <= cue || noun > cue)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// "The committee has called off a hearing": the committee's.
    private EventName ofOwner(Scene scene, int cue, int noun) {
        EventName name = naming.ofNoun(scene, noun);
        int article = phrases.around(scene, noun).first() - 1;
        boolean isOwn = article > cue && SmallWords.isArticle(scene.word(article));
        return isOwn
                ? naming.opening(scene, cue)
                        .map(who ->
                                new EventName(who + " " + name.text(), name.span(), name.isFixed(), name.isDenied()))
                        .orElse(name)
                : name;
    }

    /// "extended its $18-a-share offer for Calder": the body's offer.
    private EventName ofTerm(Scene scene, int cue, int noun) {
        EventName name = naming.ofNoun(scene, noun);
        boolean isOwn = SmallWords.isPossessive(scene.word(cue + 1));
        Optional<String> who = scene.topics()
                .body(cue + 1)
                .or(() -> naming.opening(scene, cue))
                .filter(w -> isOwn);
        String body = who.map(w -> w + " ").orElse("");
        String text = body
                + phrases.text(
                        scene,
                        new Phrases.Range(noun, phrases.around(scene, noun).end()));
        return new EventName(text, name.span(), name.isFixed(), name.isDenied());
    }

    /// "extended its offer": what ends later now.
    private Optional<Integer> term(Scene scene, int cue) {
        String before = scene.word(cue - 1);
        if (before.equals("was") || before.equals("been") || before.equals("were")) {
            for (int i = cue - 1; i >= scene.first(); i--) {
                if (words.has(Kind.TERM, scene.word(i))) {
                    return Optional.of(i);
                }
            }
            return Optional.empty();
        }
        for (int i = cue + 1; i < Math.min(scene.end(), cue + REACH) && !scene.isMark(i); i++) {
            if (words.has(Kind.TERM, scene.word(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// The event's noun: behind an active verb, before a passive one.
    private Optional<Integer> noun(Scene scene, int cue) {
        boolean passive = switch (scene.word(cue - 1)) {
            case "been", "be", "was", "were", "is", "are", "being", "now", "again", "indefinitely", "will" -> true;
            default ->
                words.has(Kind.CANCELLED, scene.word(cue)) && scene.word(cue).equals("not");
        };
        if (passive || scene.word(cue).equals("not") || scene.word(cue).startsWith("won't")) {
            return before(scene, cue);
        }
        for (int i = cue + 1; i < Math.min(scene.end(), cue + REACH) && !scene.isMark(i); i++) {
            if (phrases.isOccasion(scene, i) && !phrases.isOccasion(scene, i + 1)) {
                return Optional.of(i);
            }
        }
        return before(scene, cue);
    }

    /// The first occasion of the stretch before the cue: "the hearing on the merger", "the launch of its chip".
    private Optional<Integer> before(Scene scene, int cue) {
        Optional<Integer> noun = Optional.empty();
        for (int i = cue - 1; i >= Math.max(scene.first(), cue - REACH); i--) {
            String word = scene.word(i);
            if (word.equals("said") || word.equals("that") || word.equals(";")) {
                break;
            }
            noun = phrases.isOccasion(scene, i) && !phrases.isOccasion(scene, i + 1) ? Optional.of(i) : noun;
        }
        return noun;
    }
}
