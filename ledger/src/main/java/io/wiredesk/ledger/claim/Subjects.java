package io.wiredesk.ledger.claim;

import java.util.List;
import java.util.Set;

/// Finds the subject of a verb group: before it, behind it, or the one it shares with an earlier verb.
final class Subjects {
    /// Farthest that an apposition reaches back, in tokens.
    private static final int LONGEST_APPOSITION = 45;

    private static final Set<String> RELATIVES = Set.of("who", "which", "whose");

    private final Passage passage;
    private final NounPhrases phrases;

    Subjects(Passage passage) {
        this.passage = passage;
        phrases = new NounPhrases(passage);
    }

    /// The subject of `groups.get(index)`.
    ///
    /// @param before subjects of the earlier groups, by index
    Subject of(List<VerbGroup> groups, int index, List<Subject> before, Phrase sentence) {
        VerbGroup group = groups.get(index);
        return switch (group.kind()) {
            case FINITE, PASSIVE -> finite(groups, index, before, sentence);
            case PARTICIPIAL, REDUCED -> participial(groups, index, before, sentence);
            case INFINITIVE ->
                before.isEmpty()
                        ? Subject.none(sentence.from())
                        : before.getLast().shared();
        };
    }

    private Subject finite(List<VerbGroup> groups, int index, List<Subject> before, Phrase sentence) {
        VerbGroup group = groups.get(index);
        int end = skipTime(group.start(), sentence.from());
        WordClass left = end > sentence.from() ? passage.at(end - 1) : WordClass.STOP;
        if (left == WordClass.CONJUNCTION && !before.isEmpty()) {
            return conjoined(groups, index, before).shared();
        }
        if (left == WordClass.COMMA) {
            return acrossComma(end - 1, before, sentence);
        }
        if (left == WordClass.QUOTED) {
            return Subject.none(end);
        }
        boolean mayJoin = index == 0 || hasBreak(groups.get(index - 1).end(), end);
        return leftOf(end, sentence.from(), mayJoin);
    }

    /// `He said that it closed and said …`: two cues joined by "and" share their subject, whatever stands between.
    private Subject conjoined(List<VerbGroup> groups, int index, List<Subject> before) {
        for (int at = index - 1; at >= 0 && isSpeech(groups.get(index)); at--) {
            boolean finite = groups.get(at).kind() == VerbGroup.Kind.FINITE;
            if (finite && isSpeech(groups.get(at)) && !before.get(at).phrase().isEmpty()) {
                return before.get(at);
            }
        }
        return before.getLast();
    }

    private boolean isSpeech(VerbGroup group) {
        return passage.verb(group.main()).cue() && passage.verb(group.main()).speech();
    }

    private boolean hasBreak(int from, int to) {
        for (int at = from; at < to; at++) {
            WordClass wordClass = passage.at(at);
            if (wordClass.isBreak() || wordClass == WordClass.THAT || wordClass == WordClass.SUBORDINATOR) {
                return true;
            }
        }
        return false;
    }

    /// The subject whose last word stands just before `end`.
    Subject leftOf(int end, int floor, boolean mayJoin) {
        if (end <= floor) {
            return Subject.none(end);
        }
        WordClass left = passage.at(end - 1);
        if (left == WordClass.PRONOUN) {
            return new Subject(new Phrase(end - 1, end), Subject.Manner.PRONOUN, end - 1);
        }
        if (left == WordClass.WH || left == WordClass.THAT) {
            return new Subject(new Phrase(end - 1, end), Subject.Manner.RELATIVE, end - 1);
        }
        int from = phrases.startOf(end, floor, mayJoin);
        if (from >= end) {
            return Subject.none(end);
        }
        boolean named = passage.at(end - 1) == WordClass.NAME;
        return new Subject(new Phrase(from, end), named ? Subject.Manner.NAME : Subject.Manner.NOUN, from);
    }

    /// `on Monday`, `Monday` between subject and verb.
    private int skipTime(int end, int floor) {
        if (end - 1 > floor && passage.at(end - 1) == WordClass.TIME) {
            boolean preposition = passage.at(end - 2) == WordClass.PREPOSITION;
            return end - (preposition ? 2 : 1);
        }
        return end;
    }

    /// `X, who …, said` and `X, head of Y, said`: the comma before the verb closes an insertion.
    private Subject acrossComma(int comma, List<Subject> before, Phrase sentence) {
        int floor = Math.max(sentence.from(), comma - LONGEST_APPOSITION);
        int open = comma - 1;
        Subject best = Subject.none(comma + 1);
        while (open > floor) {
            if (passage.at(open) == WordClass.COMMA) {
                Subject head = leftOf(open, sentence.from(), true);
                if (!head.phrase().isEmpty() && opensInsertion(open + 1)) {
                    best = withInsertion(head, open, comma);
                    if (!listGoesOn(head)) {
                        return best;
                    }
                }
            }
            open--;
        }
        return best.phrase().isEmpty() && !before.isEmpty() ? before.getLast().shared() : best;
    }

    /// `Cory Orlo, 22, of Mire, said`: what stands before the comma is itself an insertion.
    private boolean listGoesOn(Subject head) {
        int from = head.phrase().from();
        return passage.at(from - 1) == WordClass.COMMA
                || (passage.at(from - 1) == WordClass.PREPOSITION && passage.at(from - 2) == WordClass.COMMA);
    }

    private boolean opensInsertion(int at) {
        return switch (passage.at(at)) {
            case WH, DETERMINER, NUMBER, NOUN, NAME, PREPOSITION, VERB, POSSESSIVE, ADVERB, SUBORDINATOR -> true;
            default -> false;
        };
    }

    private Subject withInsertion(Subject head, int open, int close) {
        WordClass opener = passage.at(open + 1);
        boolean apposition = opener == WordClass.DETERMINER
                || opener == WordClass.NOUN
                || opener == WordClass.NAME
                || opener == WordClass.POSSESSIVE;
        int to = apposition ? close + 1 : head.phrase().to();
        return new Subject(new Phrase(head.phrase().from(), to), Subject.Manner.APPOSITION, head.clauseStart());
    }

    private Subject participial(List<VerbGroup> groups, int index, List<Subject> before, Phrase sentence) {
        VerbGroup group = groups.get(index);
        int end = group.start();
        WordClass left = end > sentence.from() ? passage.at(end - 1) : WordClass.STOP;
        if (left.isNominal() || left == WordClass.OBJECT) {
            return leftOf(end, sentence.from(), false);
        }
        for (int at = before.size() - 1; at >= 0; at--) {
            VerbGroup.Kind kind = groups.get(at).kind();
            boolean main = kind == VerbGroup.Kind.FINITE || kind == VerbGroup.Kind.PASSIVE;
            if (main && !before.get(at).phrase().isEmpty()) {
                return before.get(at).shared();
            }
        }
        return Subject.none(end);
    }

    /// The subject that stands behind a verb: `said Ann Orlo, the mill's head`.
    Subject behind(int at, int limit) {
        if (passage.at(at) == WordClass.PRONOUN) {
            return new Subject(new Phrase(at, at + 1), Subject.Manner.INVERTED, at);
        }
        int end = phrases.endOf(at, limit);
        if (end == at) {
            return Subject.none(at);
        }
        end = withQuestion(cutAdjunct(at, end), limit);
        if (passage.at(end) == WordClass.COMMA && opensApposition(end + 1, limit)) {
            end = appositionEnd(end + 1, limit);
        }
        return new Subject(new Phrase(at, withRelative(end, limit)), Subject.Manner.INVERTED, at);
    }

    /// `said Ann Orlo, who runs the mill`: behind its verb a speaker keeps the relative clause, up to the next
    /// quotation.
    int withRelative(int from, int limit) {
        int who = passage.at(from) == WordClass.COMMA ? from + 1 : from;
        if (passage.at(who) != WordClass.WH || !RELATIVES.contains(passage.word(who))) {
            return from;
        }
        int at = who + 1;
        while (at < limit && !endsRelative(at)) {
            at++;
        }
        return at;
    }

    private boolean endsRelative(int at) {
        WordClass wordClass = passage.at(at);
        boolean afterthought = wordClass == WordClass.COMMA
                && (passage.at(at + 1) == WordClass.VERB || passage.at(at + 1) == WordClass.CONJUNCTION);
        return wordClass == WordClass.STOP
                || wordClass == WordClass.QUOTED
                || wordClass == WordClass.SEMICOLON
                || afterthought;
    }

    /// `someone familiar with how …`: the question belongs to the phrase, up to the next break.
    private int withQuestion(int from, int limit) {
        if (passage.at(from) != WordClass.PREPOSITION || passage.at(from + 1) != WordClass.WH) {
            return from;
        }
        int at = from;
        while (at < limit && !passage.at(at).isBreak() && passage.at(at) != WordClass.QUOTED) {
            at++;
        }
        return at;
    }

    /// Cuts `in a statement`, `on Monday` off a phrase that names somebody.
    private int cutAdjunct(int from, int to) {
        for (int at = from + 1; at < to; at++) {
            boolean adjunct = passage.at(at) == WordClass.PREPOSITION && isAdjunctPreposition(at);
            if (adjunct || (passage.at(at) == WordClass.TIME && passage.at(at - 1) != WordClass.PREPOSITION)) {
                return at;
            }
        }
        return to;
    }

    private boolean isAdjunctPreposition(int at) {
        return switch (passage.word(at)) {
            case "in", "on", "during", "after", "about", "before", "by", "over", "against", "into" -> true;
            default -> false;
        };
    }

    private boolean opensApposition(int at, int limit) {
        WordClass opener = passage.at(at);
        return at < limit
                && (opener == WordClass.DETERMINER
                        || opener == WordClass.NOUN
                        || opener == WordClass.NUMBER
                        || opener == WordClass.POSSESSIVE
                        || (opener == WordClass.NAME && passage.at(at - 2) == WordClass.NAME));
    }

    private int appositionEnd(int from, int limit) {
        int end = phrases.endOf(from, limit);
        return passage.at(end) == WordClass.WH || passage.at(end) == WordClass.VERB ? from - 1 : end;
    }
}
