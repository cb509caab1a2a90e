package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.schedule.Group.Form;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.SmallWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the verb groups of a sentence that look ahead. Immutable; safe to share.
final class Groups {
    /// How far behind a verb "and hold a call" may go on.
    private static final int JOIN_REACH = 20;

    private final EventWords words;
    private final PresentVerbs presents;
    private final Adverbs adverbs;
    private final Infinitives infinitives;

    Groups(EventWords words) {
        this.words = words;
        this.infinitives = new Infinitives(words);
        this.presents = new PresentVerbs(words);
        this.adverbs = new Adverbs(words);
    }

    /// The groups in `[first, end)`, in order and without overlaps.
    ///
    /// @param isTitle true where a bare infinitive announces ("Bank to raise capital")
    List<Group> in(Tokens tokens, int first, int end, boolean isTitle) {
        List<Group> groups = new ArrayList<>();
        boolean isReport = false;
        int at = first;
        while (at < end) {
            Optional<Group> group = tokens.word(at).equals("and")
                    ? joined(tokens, at, end, groups)
                    : at(tokens, at, end, isReport, isTitle);
            isReport |= words.has(Kind.REPORT, tokens.word(at));
            group.ifPresent(groups::add);
            at = group.map(Group::end).orElse(at + 1);
        }
        return groups;
    }

    private Optional<Group> at(Tokens tokens, int at, int end, boolean isReport, boolean isTitle) {
        String word = tokens.word(at);
        if (isNamedMay(tokens, at)) {
            return Optional.empty();
        }
        return switch (word) {
            case "will", "shall", "'ll", "won't" -> modal(tokens, at, end, Certainty.SCHEDULED, word.equals("won't"));
            case "may", "might", "could", "can" -> modal(tokens, at, end, Certainty.POSSIBLE, false);
            case "would" -> isReport ? modal(tokens, at, end, Certainty.SCHEDULED, false) : Optional.empty();
            case "is", "are", "was", "were", "been", "'s" -> being(tokens, at, end);
            case "to" -> infinitives.at(tokens, at, isTitle).map(sure -> infinitive(tokens, at, at, end, sure, false));
            default ->
                words.has(Kind.DUE, word) && !isModifier(tokens, at)
                        ? announced(tokens, at, at, end, tokens.word(at - 1).equals("not"))
                        : planned(tokens, at, end).or(() -> presents.at(tokens, at, end));
        };
    }

    /// "will release its results and hold a call": the second verb of the same subject.
    private Optional<Group> joined(Tokens tokens, int and, int end, List<Group> groups) {
        int verb = and + 1;
        int number = groups.size() - 1;
        while (number >= 0 && groups.get(number).form() == Form.PRESENT) {
            number--; // "before the market opens"
        }
        if (number < 0) {
            return Optional.empty();
        }
        Group last = groups.get(number);
        boolean goesOn = last.form() == Form.AHEAD
                && and - last.end() <= JOIN_REACH
                && words.isVerb(tokens.word(verb))
                && (SmallWords.isArticle(tokens.word(verb + 1)) || SmallWords.isPossessive(tokens.word(verb + 1)));
        return goesOn
                ? Optional.of(new Group(
                        verb,
                        verb,
                        Math.min(end, verb + 1),
                        tokens.word(verb),
                        Form.AHEAD,
                        last.certainty(),
                        last.isDenied(),
                        last.subject()))
                : Optional.empty();
    }

    private static boolean isNamedMay(Tokens tokens, int at) {
        return tokens.isCapitalised(at)
                && !tokens.word(at).equals("will")
                && tokens.word(at - 1).length() > 0
                && !tokens.beginsLine(at)
                && tokens.word(at).equals("may");
    }

    /// "its planned merger": no group.
    private static boolean isModifier(Tokens tokens, int at) {
        return switch (tokens.word(at - 1)) {
            case "the", "a", "an", "its", "their", "than", "as", "his", "her", "more" -> true;
            default -> false;
        };
    }

    private Optional<Group> modal(Tokens tokens, int first, int end, Certainty sure, boolean isDenied) {
        Adverbs.Skipped skipped = adverbs.skip(tokens, first + 1, end);
        Certainty certainty = least(sure, skipped.certainty());
        boolean denied = isDenied || skipped.isDenied();
        int at = skipped.to();
        if (at >= end || !tokens.isWord(at)) {
            return Optional.empty();
        }
        if (tokens.word(at).equals("have")) {
            return Optional.of(new Group(first, at, at + 1, "have", Form.AHEAD, certainty, true));
        }
        return Optional.of(infinitiveAt(tokens, first, at, end, certainty, denied));
    }

    private Group infinitive(Tokens tokens, int first, int to, int end, Certainty certainty, boolean isDenied) {
        Adverbs.Skipped skipped = adverbs.skip(tokens, to + 1, end);
        return infinitiveAt(
                tokens,
                first,
                skipped.to(),
                end,
                least(certainty, skipped.certainty()),
                isDenied || skipped.isDenied());
    }

    private Group infinitiveAt(Tokens tokens, int first, int verb, int end, Certainty certainty, boolean isDenied) {
        if (!tokens.word(verb).equals("be")) {
            int length = Math.max(1, presents.length(tokens, verb, tokens.word(verb)));
            return new Group(
                    first, verb, Math.min(end, verb + length), tokens.word(verb), Form.AHEAD, certainty, isDenied);
        }
        Adverbs.Skipped behind = adverbs.skip(tokens, verb + 1, end);
        int at = behind.to();
        boolean denied = isDenied || behind.isDenied();
        Certainty sure = least(certainty, behind.certainty());
        if (at < end && words.has(Kind.DUE, tokens.word(at))) {
            Optional<Group> due = announced(tokens, first, at, end, denied);
            if (due.isPresent()) {
                Group group = due.get();
                return new Group(
                        first,
                        group.verb(),
                        group.end(),
                        group.base(),
                        group.form(),
                        least(sure, group.certainty()),
                        group.isDenied());
            }
        }
        String word = tokens.word(at);
        boolean participle = at < end && (word.endsWith("ed") || words.isVerb(words.base(word)));
        if (participle) {
            Form form = word.endsWith("ing") ? Form.AHEAD : Form.PASSIVE;
            return new Group(first, at, at + 1, words.base(word), form, sure, denied);
        }
        return new Group(first, verb, verb + 1, "be", Form.BARE, sure, denied);
    }

    private Optional<Group> being(Tokens tokens, int first, int end) {
        Adverbs.Skipped skipped = adverbs.skip(tokens, first + 1, end);
        int at = skipped.to();
        if (at >= end) {
            return Optional.empty();
        }
        boolean isPlan =
                words.has(Kind.PLAN, tokens.word(at)) && tokens.word(at).endsWith("ing");
        if (words.has(Kind.DUE, tokens.word(at))
                || (isPlan && tokens.word(at + 1).equals("to"))) {
            Optional<Group> due = announced(tokens, first, at, end, skipped.isDenied());
            return due.map(g -> new Group(
                    g.first(),
                    g.verb(),
                    g.end(),
                    g.base(),
                    g.form(),
                    least(g.certainty(), skipped.certainty()),
                    g.isDenied()));
        }
        if (tokens.word(at).equals("to") && !tokens.isCapitalised(at + 1) && tokens.isWord(at + 1)) {
            return Optional.of(infinitive(tokens, first, at, end, Certainty.SCHEDULED, skipped.isDenied()));
        }
        boolean hasPresent =
                tokens.word(first).equals("is") || tokens.word(first).equals("are");
        Optional<Certainty> sure = skipped.certainty();
        String participle = tokens.word(at);
        boolean passive = hasPresent
                && !participle.endsWith("ing")
                && !participle.endsWith("s")
                && words.isVerb(words.base(participle))
                && isWhen(tokens, at + 1);
        if (passive && !words.isEvent(participle)) {
            return Optional.of(new Group(
                    first, at, at + 1, words.base(participle), Form.PASSIVE, Certainty.SCHEDULED, skipped.isDenied()));
        }
        boolean isOut = tokens.word(at).equals("out") && SmallWords.isPreposition(tokens.word(at + 1));
        if (hasPresent && isOut) {
            return Optional.of(new Group(first, at, at, "", Form.BARE, Certainty.SCHEDULED, skipped.isDenied()));
        }
        if (hasPresent && (sure.isPresent() || SmallWords.isPreposition(tokens.word(at)) || tokens.isNumber(at))) {
            return Optional.of(
                    new Group(first, at, at, "", Form.BARE, sure.orElse(Certainty.SCHEDULED), skipped.isDenied()));
        }
        return Optional.empty();
    }

    /// "due to meet", "expected on Friday".
    private Optional<Group> announced(Tokens tokens, int first, int due, int end, boolean isDenied) {
        Certainty certainty = words.certainty(tokens.word(due)).orElse(Certainty.EXPECTED);
        if (tokens.word(due + 1).equals("to") && due + 2 < end) {
            if (!tokens.isWord(due + 2) || tokens.word(due + 2).equals("the")) {
                return Optional.empty(); // "due to the storm"
            }
            return Optional.of(infinitive(tokens, first, due + 1, end, certainty, isDenied));
        }
        boolean isBare = due > first
                || SmallWords.isPreposition(tokens.word(due + 1))
                || tokens.isNumber(due + 1)
                || tokens.word(due + 1).equals("next")
                || tokens.word(due + 1).equals("after")
                || tokens.word(due + 1).equals("before");
        return isBare
                ? Optional.of(new Group(first, due + 1, due + 1, "", Form.BARE, certainty, isDenied))
                : Optional.empty();
    }

    private Optional<Group> planned(Tokens tokens, int first, int end) {
        if (!words.has(Kind.PLAN, tokens.word(first))
                || !tokens.word(first + 1).equals("to")
                || isModifier(tokens, first)
                || tokens.word(first - 1).equals("who")
                || !tokens.isWord(first + 2)) {
            return Optional.empty();
        }
        int from = infinitives.isAnnounced(tokens, first) ? first - 1 : first;
        return Optional.of(infinitive(tokens, from, first + 1, end, Certainty.EXPECTED, false));
    }

    static boolean isWhen(Tokens tokens, int at) {
        return SmallWords.isPreposition(tokens.word(at))
                || tokens.isNumber(at)
                || switch (tokens.word(at)) {
                    case "next", "today", "tomorrow", "later", "this" -> true;
                    default -> false;
                };
    }

    private static Certainty least(Certainty one, Optional<Certainty> other) {
        return other.isPresent() && other.get().compareTo(one) > 0 ? other.get() : one;
    }

    private static Certainty least(Certainty one, Certainty other) {
        return least(one, Optional.of(other));
    }
}
