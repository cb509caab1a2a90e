package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.schedule.Phrases.Range;
import java.util.List;
import java.util.Optional;

/// Finds who or what a verb speaks of. Immutable; safe to share.
final class Subjects {
    private static final int LONGEST_SUBJECT = 16;

    /// How far back "between" may stand for "and" to join.
    private static final int JOIN_REACH = 8;

    /// How long an apposition may be ("Orla Venn, the bank's governor, will …").
    private static final int LONGEST_ASIDE = 25;

    /// How many words before a person's name may say what he is ("Finance Minister Dina Sorrow").
    private static final int LONGEST_ROLE = 4;

    /// How many tokens back "it expires" may look for an agreement: some three sentences.
    private static final int AGREEMENT_REACH = 80;

    private final EventWords words;
    private final Phrases phrases;

    Subjects(EventWords words, Phrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /// The words before a verb that name its subject; empty when none are there.
    Range subject(Scene scene, int verb) {
        int end = subjectEnd(scene, verb);
        int first = end;
        while (first > scene.first() && end - first < LONGEST_SUBJECT) {
            if (carriesSubject(scene, first - 1) && !opensPhrase(scene, first, end)) {
                first--;
            } else if (isBid(scene, first - 1)) {
                first -= 3;
            } else {
                break;
            }
        }
        while (first < end && opensNoSubject(scene, first)) {
            first++;
        }
        return new Range(first, end);
    }

    private static int subjectEnd(Scene scene, int verb) {
        int end = verb;
        switch (scene.word(end - 1)) {
            case "which", "who", "that" -> end -= scene.word(end - 2).equals(",") ? 2 : 1;
            default -> {}
        }
        while (end > scene.first() && scene.isTime(end - 1)) {
            end--;
        }
        if (end < verb && SmallWords.isPreposition(scene.word(end - 1))) {
            end--;
        }
        if (scene.word(end - 1).equals("'s")) {
            end--; // "the bank's plan to"
        }
        if (scene.word(end - 1).equals(",")) {
            int open = end - 2;
            while (open > scene.first()
                    && end - open < LONGEST_ASIDE
                    && !scene.word(open).equals(",")) {
                open--;
            }
            boolean isAside = scene.word(open).equals(",") && open > scene.first();
            end = isAside ? open : end - 1;
        }
        return Math.max(end, scene.first());
    }

    private boolean carriesSubject(Scene scene, int token) {
        String word = scene.word(token);
        boolean looks = words.has(Kind.LOOK, word) && !word.equals("next") && !word.equals("upcoming");
        if (scene.isMark(token) || scene.isVerb(token) || phrases.isPastVerb(scene, token) || looks) {
            return false;
        }
        if (scene.word(token - 1).equals("to") && !scene.tokens().isCapitalised(token)) {
            return false; // "to extend the truce, which expires"
        }
        if (word.equals("that") && SmallWords.isPreposition(scene.word(token - 1))) {
            return true; // "the results of that meeting"
        }
        return word.equals("and") ? joins(scene, token) : !words.has(Kind.OUTSIDE, word);
    }

    /// "which cosponsor the talks": an article behind a word that leads no phrase on begins the subject.
    private boolean opensPhrase(Scene scene, int token, int end) {
        String before = scene.word(token - 1);
        boolean isEach = scene.tokens().isNumber(token - 2); // "40 cents a share"
        return token < end
                && !isEach
                && (SmallWords.isArticle(scene.word(token)) || SmallWords.isPossessive(scene.word(token)))
                && scene.tokens().isWord(token - 1)
                && !SmallWords.isPreposition(before)
                && !before.equals("and")
                && !before.equals("into")
                && !before.equals("against")
                && !before.equals("both");
    }

    /// "a project to double output": the infinitive belongs to the subject.
    private boolean isBid(Scene scene, int verb) {
        return verb - 2 > scene.first()
                && scene.word(verb - 1).equals("to")
                && words.has(Kind.BID, scene.word(verb - 2));
    }

    /// "Canada and Mexico", "between the union and the firm": what "and" joins is one subject.
    private static boolean joins(Scene scene, int and) {
        if (scene.tokens().isCapitalised(and - 1) && scene.tokens().isCapitalised(and + 1)) {
            return true;
        }
        for (int i = and - 1; i > Math.max(scene.first(), and - JOIN_REACH) && !scene.isMark(i); i--) {
            if (scene.word(i).equals("between")) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensNoSubject(Scene scene, int token) {
        String word = scene.word(token);
        boolean isSign = !scene.tokens().isWord(token) && !scene.tokens().isNumber(token) && !word.equals("$");
        boolean isAdverb = switch (word) {
            case "and", "some", "then", "also", "now", "meanwhile", "both", "even", "just", "only" -> true;
            default -> false;
        };
        boolean isParticiple = word.endsWith("ing") && SmallWords.isDeterminer(scene.word(token + 1));
        return scene.isTime(token)
                || isParticiple
                || SmallWords.isArticle(word)
                || SmallWords.isPreposition(word)
                || isSign
                || isAdverb;
    }

    /// Who or what the subject before a verb is, by name; empty when only a pronoun tells and nothing resolves it.
    Optional<String> subjectName(Scene scene, Range subject, boolean isEnd) {
        Topics topics = scene.topics();
        if (subject.isEmpty() || isRest(scene, subject)) {
            return Optional.empty();
        }
        String last = scene.word(subject.end() - 1);
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
            case "'s", "&", "of", ".", "and", "-" -> scene.tokens().isCapitalised(token - 1);
            default -> false;
        };
        return joins || scene.tokens().isCapitalised(token);
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
                int first = Math.max(0, i - JOIN_REACH);
                Scene wide = Scene.of(scene.tokens(), first, scene.end(), scene.points(), List.of(), scene.topics());
                Range name = phrases.around(wide, i);
                return Optional.of(phrases.text(scene, name));
            }
        }
        return Optional.empty();
    }
}
