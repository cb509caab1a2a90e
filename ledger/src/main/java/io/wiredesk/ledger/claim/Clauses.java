package io.wiredesk.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Proposes a statement for each cue verb of a sentence.
final class Clauses {
    private static final Silences SILENCES = new Silences();

    private final Passage passage;
    private final VerbGroups verbGroups;
    private final Subjects subjects;
    private final Complements complements;
    private final Parentheses parentheses;

    Clauses(Passage passage) {
        this.passage = passage;
        verbGroups = new VerbGroups(passage);
        subjects = new Subjects(passage);
        complements = new Complements(passage);
        parentheses = new Parentheses(passage, subjects);
    }

    List<Proposal> of(Phrase sentence) {
        List<Proposal> proposals = new ArrayList<>();
        List<VerbGroup> groups = SILENCES.withStates(passage, verbGroups.of(sentence), sentence);
        List<Subject> found = new ArrayList<>();
        for (int index = 0; index < groups.size(); index++) {
            Subject subject = subjects.of(groups, index, found, sentence);
            found.add(subject);
            Optional<Proposal> silence = SILENCES.of(passage, groups.get(index), subject, sentence);
            if (silence.isPresent()) {
                proposals.add(silence.get());
            } else if (passage.verb(groups.get(index).main()).cue()) {
                propose(groups.get(index), subject, sentence).ifPresent(proposals::add);
            }
        }
        return proposals;
    }

    private Optional<Proposal> propose(VerbGroup group, Subject subject, Phrase sentence) {
        Verb verb = passage.verb(group.main());
        if (verb.speech()) {
            Optional<Proposal> inverted = parentheses.inverted(group, subject, sentence);
            if (inverted.isPresent()) {
                return inverted;
            }
        }
        if (verb.speech() && subject.clauseStart() > sentence.from() && passage.endsOpen(subject.clauseStart() - 1)) {
            Optional<Proposal> trailing = parentheses.trailing(group, subject, sentence);
            if (trailing.isPresent()) {
                return trailing;
            }
        }
        Complement complement = complements.of(group, sentence.to());
        if (group.kind() == VerbGroup.Kind.PASSIVE || group.kind() == VerbGroup.Kind.REDUCED) {
            return passive(group, subject, complement, sentence);
        }
        if (complement.content().isEmpty() && complement.pattern().endsWith("colon")) {
            return Optional.of(proposal(group, subject, complement, List.of()));
        }
        if (complement.content().isEmpty()) {
            return verb.speech() ? parentheses.trailing(group, subject, sentence) : Optional.empty();
        }
        return Optional.of(proposal(group, subject, complement, List.of(complement.content())));
    }

    private Proposal proposal(VerbGroup group, Subject subject, Complement complement, List<Phrase> content) {
        Phrase cue = new Phrase(group.start(), Math.max(complement.cueEnd(), group.end()));
        return new Proposal(
                passage.verb(group.main()),
                subject.phrase(),
                cue,
                content,
                features(group, complement.pattern(), subject),
                group.negated());
    }

    private Features features(VerbGroup group, String pattern, Subject subject) {
        return new Features(
                passage.verb(group.main()).lemma(),
                group.kind().name().toLowerCase(Locale.ROOT),
                pattern,
                subject.manner().name().toLowerCase(Locale.ROOT));
    }

    /// `X is expected to …`: nobody is named and the content begins with the subject; `… by Y` names Y.
    private Optional<Proposal> passive(VerbGroup group, Subject subject, Complement complement, Phrase sentence) {
        Phrase before = subject.phrase();
        if (complement.pattern().equals("prep by")) {
            Subject agent = subjects.behind(complement.content().from(), sentence.to());
            return before.isEmpty() || agent.phrase().isEmpty()
                    ? Optional.empty()
                    : Optional.of(proposal(
                            group,
                            new Subject(agent.phrase(), Subject.Manner.AGENT, agent.clauseStart()),
                            new Complement("by", before, group.end()),
                            List.of(before)));
        }
        if (complement.content().isEmpty()) {
            return Optional.empty();
        }
        boolean impersonal = before.isEmpty() || passage.word(before.from()).equals("it");
        List<Phrase> content = impersonal ? List.of(complement.content()) : List.of(before, complement.content());
        return Optional.of(proposal(
                group, new Subject(Phrase.NONE, subject.manner(), subject.clauseStart()), complement, content));
    }
}
