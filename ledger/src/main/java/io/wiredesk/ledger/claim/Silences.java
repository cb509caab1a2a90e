package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.words.WordList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Proposes what reports a silence: `did not respond to a request for comment`. No words are reported, but that there
/// are none is. Immutable; safe to share.
final class Silences {
    /// What [Features#complement()] is for a silence.
    static final String PATTERN = "silence";

    /// How far behind its verb a silence tells what went unanswered, in tokens.
    private static final int REACH = 14;

    private final Set<String> verbs = new HashSet<>();
    private final Set<String> states = new HashSet<>();
    private final Set<String> requests = new HashSet<>();

    Silences() {
        for (String line : WordList.beside(Silences.class, "silences.txt").lines()) {
            List<String> words = List.of(line.split(" ", -1));
            Set<String> list = switch (words.getFirst()) {
                case "VERB" -> verbs;
                case "STATE" -> states;
                case "REQUEST" -> requests;
                default -> throw new IllegalStateException("silences.txt: unknown list '" + words.getFirst() + "'");
            };
            list.addAll(words.subList(1, words.size()));
        }
    }

    /// The silence that a verb group with its subject reports.
    Optional<Proposal> of(Passage passage, VerbGroup group, Subject subject, Phrase sentence) {
        if (subject.phrase().isEmpty() || !isSilent(passage, group)) {
            return Optional.empty();
        }
        int from = group.end();
        boolean leads = passage.word(from).equals("to") || passage.word(from).equals("for");
        int begin = leads ? from + 1 : from;
        int end = begin;
        boolean asked = false;
        int limit = Math.min(sentence.to(), begin + REACH);
        while (end < limit && !passage.at(end).isBreak() && passage.at(end) != WordClass.CONJUNCTION) {
            asked |= requests.contains(passage.word(end));
            end++;
        }
        return asked
                ? Optional.of(new Proposal(
                        passage.verb(group.main()),
                        subject.phrase(),
                        new Phrase(group.start(), begin),
                        List.of(new Phrase(begin, end)),
                        new Features(PATTERN, PATTERN, PATTERN, PATTERN),
                        group.negated()))
                : Optional.empty();
    }

    /// The verb groups of a sentence with those of its states: `was not immediately available`, `is unavailable`.
    List<VerbGroup> withStates(Passage passage, List<VerbGroup> groups, Phrase sentence) {
        List<VerbGroup> all = new ArrayList<>(groups);
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (states.contains(passage.word(at))) {
                state(passage, at, sentence).ifPresent(all::add);
            }
        }
        all.sort(Comparator.comparingInt(VerbGroup::start));
        return all;
    }

    private static Optional<VerbGroup> state(Passage passage, int at, Phrase sentence) {
        boolean negated = passage.word(at).startsWith("un");
        int be = at - 1;
        while (be > sentence.from() && (passage.at(be) == WordClass.ADVERB || passage.at(be) == WordClass.NEGATION)) {
            negated |= passage.at(be) == WordClass.NEGATION;
            be--;
        }
        boolean holds = be > sentence.from() && passage.at(be) == WordClass.BE;
        return holds
                ? Optional.of(new VerbGroup(
                        be,
                        at,
                        VerbGroup.Kind.FINITE,
                        negated || passage.word(be).endsWith("n't")))
                : Optional.empty();
    }

    private boolean isSilent(Passage passage, VerbGroup group) {
        String lemma = passage.verb(group.main()).lemma();
        return group.negated() && (verbs.contains(lemma) || states.contains(passage.word(group.main())));
    }
}
