package io.wiredesk.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Statements whose cue stands behind or inside the words it reports: `“…,” he said`, `Rates, she added, will fall`.
final class Parentheses {
    private final Passage passage;
    private final Subjects subjects;
    private final ContentEnds ends;

    Parentheses(Passage passage, Subjects subjects) {
        this.passage = passage;
        this.subjects = subjects;
        ends = new ContentEnds(passage);
    }

    /// `“…,” said Ann Orlo`.
    Optional<Proposal> inverted(VerbGroup group, Subject subject, Phrase sentence) {
        if (group.kind() != VerbGroup.Kind.FINITE || group.start() <= sentence.from()) {
            return Optional.empty();
        }
        WordClass left = passage.at(group.start() - 1);
        boolean behindWords = left == WordClass.QUOTED
                || (left == WordClass.COMMA && subject.manner() != Subject.Manner.APPOSITION)
                || (left == WordClass.DASH && passage.at(group.start() - 2) == WordClass.QUOTED);
        if (!behindWords) {
            return Optional.empty();
        }
        Subject behind = subjects.behind(group.end(), sentence.to());
        if (behind.phrase().isEmpty() || goesOnAsClause(behind.phrase().to())) {
            return Optional.empty();
        }
        return proposal(group, behind, group.start(), behind.phrase().to(), sentence);
    }

    /// `…, said the plan would fail`: what stands behind the verb is no speaker but a clause.
    private boolean goesOnAsClause(int at) {
        return passage.at(at).isAuxiliary()
                || (passage.at(at) == WordClass.VERB && passage.verb(at).form() != Verb.Form.GERUND);
    }

    /// `“…,” he said`; nothing when no words stand before the subject.
    Optional<Proposal> trailing(VerbGroup group, Subject subject, Phrase sentence) {
        if (subject.phrase().isEmpty()
                || group.kind() != VerbGroup.Kind.FINITE
                || subject.manner() == Subject.Manner.SHARED) {
            return Optional.empty();
        }
        int start = subject.clauseStart();
        if (start <= sentence.from()) {
            return Optional.empty();
        }
        return proposal(group, subject, start, group.end(), sentence);
    }

    private Optional<Proposal> proposal(VerbGroup group, Subject subject, int cut, int resume, Phrase sentence) {
        Phrase before = before(cut, sentence);
        if (before.isEmpty()) {
            return Optional.empty();
        }
        List<Phrase> content = new ArrayList<>(List.of(before));
        Phrase after = after(resume, sentence);
        if (!after.isEmpty()) {
            content.add(after);
        }
        boolean quoted = passage.at(before.to() - 1) == WordClass.QUOTED;
        String pattern = (quoted ? "behind quote" : "behind clause") + (after.isEmpty() ? "" : " split");
        Features features = new Features(
                passage.verb(group.main()).lemma(),
                group.kind().name().toLowerCase(Locale.ROOT),
                pattern,
                subject.manner().name().toLowerCase(Locale.ROOT));
        return Optional.of(new Proposal(
                passage.verb(group.main()),
                subject.phrase(),
                new Phrase(group.start(), group.end()),
                content,
                features,
                group.negated()));
    }

    /// The words before the cue's clause, from the sentence's or quotation's start.
    private Phrase before(int cut, Phrase sentence) {
        int to = cut;
        while (to > 0 && (passage.at(to - 1) == WordClass.COMMA || passage.at(to - 1) == WordClass.DASH)) {
            to--;
        }
        boolean parted = to < cut || passage.at(to - 1) == WordClass.QUOTED;
        if (!parted || to <= sentence.from()) {
            return Phrase.NONE;
        }
        int from = sentence.from();
        Phrase quotation = passage.quotationAt(to - 1);
        if (!quotation.isEmpty() && quotation.from() < from) {
            from = passage.startOf(quotation.from());
        }
        if (passage.at(from) == WordClass.CONJUNCTION && to - from > 1) {
            from++;
        }
        return new Phrase(from, to);
    }

    /// The words that go on behind the cue: `…, he said, “…”`.
    private Phrase after(int resume, Phrase sentence) {
        int at = resume;
        while (at < sentence.to() && !passage.at(at).isBreak() && passage.at(at) != WordClass.QUOTED) {
            at++;
        }
        if (at >= sentence.to() - 1) {
            return Phrase.NONE;
        }
        WordClass mark = passage.at(at);
        if (mark == WordClass.QUOTED) {
            return new Phrase(at, quotationEnd(at, sentence));
        }
        boolean goesOn = passage.at(at + 1) == WordClass.QUOTED || (mark == WordClass.COMMA && at == resume);
        if (!goesOn || passage.at(at + 1) == WordClass.VERB || passage.at(at + 1) == WordClass.WH) {
            return Phrase.NONE;
        }
        int end = passage.at(at + 1) == WordClass.QUOTED
                ? quotationEnd(at + 1, sentence)
                : ends.ofClause(at + 1, sentence.to());
        return new Phrase(at + 1, end);
    }

    private int quotationEnd(int at, Phrase sentence) {
        return Math.max(passage.quotationAt(at).to(), ends.ofClause(at, sentence.to()));
    }
}
