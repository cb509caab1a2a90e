package io.wiredesk.ledger.claim;

import java.util.ArrayList;
import java.util.List;

/// Finds the verb groups of a sentence.
final class VerbGroups {
    private final Passage passage;

    VerbGroups(Passage passage) {
        this.passage = passage;
    }

    /// The groups of one sentence in order, cues and others.
    List<VerbGroup> of(Phrase sentence) {
        List<VerbGroup> groups = new ArrayList<>();
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.at(at) == WordClass.VERB) {
                groups.add(group(sentence.from(), at));
            } else if (isLoneAuxiliary(at, sentence.to())) {
                groups.add(new VerbGroup(at, at, VerbGroup.Kind.FINITE, false));
            }
        }
        return groups;
    }

    /// `is`, `has`, `will` with no verb behind: a finite verb of its own.
    private boolean isLoneAuxiliary(int at, int end) {
        if (!passage.at(at).isAuxiliary()) {
            return false;
        }
        int next = at + 1;
        while (next < end && isInner(passage.at(next))) {
            next++;
        }
        return passage.at(next) != WordClass.VERB && !passage.at(at - 1).isAuxiliary();
    }

    private static boolean isInner(WordClass wordClass) {
        return wordClass.isAuxiliary() || wordClass == WordClass.ADVERB || wordClass == WordClass.NEGATION;
    }

    private VerbGroup group(int first, int main) {
        int start = main;
        boolean be = false;
        boolean auxiliary = false;
        boolean negated = false;
        while (start > first && (isInner(passage.at(start - 1)) || passage.at(start - 1) == WordClass.TO)) {
            start--;
            WordClass wordClass = passage.at(start);
            if (wordClass == WordClass.TO) {
                return new VerbGroup(start, main, VerbGroup.Kind.INFINITIVE, negated);
            }
            be |= wordClass == WordClass.BE && !auxiliary;
            auxiliary |= wordClass.isAuxiliary();
            negated |= wordClass == WordClass.NEGATION || passage.word(start).endsWith("n't");
        }
        return new VerbGroup(start, main, kind(main, be, auxiliary), negated);
    }

    private VerbGroup.Kind kind(int main, boolean be, boolean auxiliary) {
        return switch (passage.verb(main).form()) {
            case GERUND -> be || auxiliary ? VerbGroup.Kind.FINITE : VerbGroup.Kind.PARTICIPIAL;
            case PAST, PARTICIPLE -> past(main, be, auxiliary);
            case BASE, THIRD_PERSON -> VerbGroup.Kind.FINITE;
        };
    }

    private VerbGroup.Kind past(int main, boolean be, boolean auxiliary) {
        if (be) {
            return VerbGroup.Kind.PASSIVE;
        }
        boolean reduced = passage.verb(main).form() == Verb.Form.PARTICIPLE
                || passage.word(main + 1).equals("by");
        return reduced && !auxiliary ? VerbGroup.Kind.REDUCED : VerbGroup.Kind.FINITE;
    }
}
