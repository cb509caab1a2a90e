package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.schedule.Phrases.Range;
import io.wiredesk.ledger.words.SmallWords;
import java.util.List;
import java.util.Optional;

/// Names who or what a verb speaks of, pronouns and descriptions resolved. Immutable; safe to share.
final class SubjectNames {
    /// How many words before a person's name may say what he is ("Finance Minister Dina Sorrow").
    private static final int LONGEST_ROLE = 4;

    /// How many tokens back "it expires" may look for an agreement: some three sentences.
    private static final int AGREEMENT_REACH = 80;

    private static final int LONGEST_NAME = 4;

    /// How many tokens before an agreement's noun its name may begin.
    private static final int NAME_REACH = 8;

    private final EventWords words;
    private final Phrases phrases;

    SubjectNames(EventWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /// Who or what the subject before a verb is, by name; empty when only a pronoun tells and nothing resolves it.
    Optional<String> of(Scene scene, Range subject, boolean isEnd) {
        Topics topics = scene.topics();
        if (subject.isEmpty() || isRest(scene, subject)) {
            return Optional.empty();
        }
        String last = scene.word(subject.end() - 1);
        switch (last) {
            case "him", "them", "me", "us" -> {
                return Optional.empty(); // "expect him to make a statement"
            }
            default -> {}
        }
        if (subject.end() - subject.first() == 1 && SmallWords.isPronoun(last)) {
            return switch (last) {
                case "he", "she" -> teller(scene, subject.first()).or(() -> topics.person(subject.first()));
                case "it" ->
                    isEnd
                            ? agreement(scene, subject.first())
                            : teller(scene, subject.first()).or(() -> topics.body(subject.first()));
                case "which" -> isEnd ? agreement(scene, subject.first()) : topics.body(subject.first());
                default -> Optional.empty();
            };
        }
        Optional<String> nearest =
                isEnd && isRelative(scene, subject.end()) ? agreement(scene, subject.end()) : Optional.empty();
        if (nearest.isPresent()) {
            return nearest; // "an extension of the truce, which expires"
        }
        String lead = scene.word(subject.first() - 1);
        if (isEnd && (lead.equals("that") || lead.equals("which")) && !hasAgreement(scene, subject)) {
            return agreement(scene, subject.first()); // "a licence that allows dealings with X expires"
        }
        Optional<String> apposed = apposed(scene, subject);
        if (apposed.isPresent()) {
            return apposed;
        }
        int words = subject.end() - subject.first();
        Optional<String> body =
                words <= 1 && Topics.isDescription(last) ? topics.body(subject.first()) : Optional.empty();
        int person = topics.personStart(subject.end());
        boolean isPerson = person <= subject.first()
                || (person < subject.end()
                        && person - subject.first() > LONGEST_ROLE
                        && !isLinked(scene, subject.first() + 2, person));
        Optional<String> named = isPerson ? topics.personEnding(subject.end()) : Optional.empty();
        return named.or(() -> body).or(() -> Optional.of(phrases.text(scene, subject)));
    }

    private static boolean isRelative(Scene scene, int end) {
        int pronoun = scene.word(end).equals(",") ? end + 1 : end;
        return scene.word(pronoun).equals("which") || scene.word(pronoun).equals("that");
    }

    private boolean hasAgreement(Scene scene, Range subject) {
        for (int i = subject.first(); i < subject.end(); i++) {
            if (words.has(Kind.AGREEMENT, scene.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "its trade minister, Orla Venn, would": the name behind the comma.
    private static Optional<String> apposed(Scene scene, Range subject) {
        int first = subject.end() + 1;
        if (!scene.word(subject.end()).equals(",") || !scene.tokens().isCapitalised(first)) {
            return Optional.empty();
        }
        int end = first;
        while (end - first < LONGEST_NAME && scene.tokens().isCapitalised(end)) {
            end++;
        }
        boolean isName = scene.word(end).equals(",")
                && end - first > 1
                && !scene.isTime(first)
                && !scene.tokens().isCapitalised(subject.end() - 1);
        return isName ? Optional.of(scene.topics().words(first, end)) : Optional.empty();
    }

    /// "the film by director Orla Venn": the person is not who is spoken of.
    private static boolean isLinked(Scene scene, int first, int end) {
        for (int i = first; i < end; i++) {
            if (SmallWords.isPreposition(scene.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Harrow Line said it will": who said so.
    private Optional<String> teller(Scene scene, int pronoun) {
        int end = scene.word(pronoun - 1).equals("that") ? pronoun - 2 : pronoun - 1;
        if (end <= scene.first() || !words.has(Kind.REPORT, scene.word(end))) {
            return Optional.empty();
        }
        int first = end;
        while (first > scene.first() && isOfName(scene, first - 1)) {
            first--;
        }
        while (first < end
                && (SmallWords.isArticle(scene.word(first)) || !scene.tokens().isCapitalised(first))) {
            first++;
        }
        return first < end
                ? Optional.of(scene.topics().fullest(scene.topics().words(first, end), first))
                : Optional.empty();
    }

    private static boolean isOfName(Scene scene, int token) {
        boolean joins = switch (scene.word(token)) {
            case "'s", "&", "of", ".", "-" -> scene.tokens().isCapitalised(token - 1);
            case "and" ->
                scene.tokens().isCapitalised(token - 1) && scene.tokens().isCapitalised(token + 1);
            default -> false;
        };
        return !scene.isTime(token) && (joins || scene.tokens().isCapitalised(token));
    }

    /// "three are expected to join", "than any other is due to fly": no subject by itself.
    private static boolean isRest(Scene scene, Range subject) {
        int at = subject.first();
        while (at < subject.end() && (scene.tokens().isNumber(at) || isCount(scene.word(at)))) {
            at++;
        }
        return at == subject.end() || scene.word(subject.first() - 1).equals("than");
    }

    private static boolean isCount(String word) {
        return switch (word) {
            case "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "others",
                    "many",
                    "some",
                    "most",
                    "more",
                    "few",
                    "all",
                    "several",
                    "those" -> true;
            default -> false;
        };
    }

    /// What "it expires" speaks of: the agreement last named.
    private Optional<String> agreement(Scene scene, int before) {
        for (int i = before - 1; i >= Math.max(0, before - AGREEMENT_REACH); i--) {
            if (words.has(Kind.AGREEMENT, scene.word(i))) {
                int first = Math.max(0, i - NAME_REACH);
                Scene wide = Scene.of(scene.tokens(), first, scene.end(), scene.points(), List.of(), scene.topics());
                Range name = phrases.around(wide, i);
                return Optional.of(phrases.text(scene, name));
            }
        }
        return Optional.empty();
    }
}
