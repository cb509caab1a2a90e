package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.Pledge;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;

/// How a pledge stands by the sentences that follow it. Immutable; safe to share.
final class Standing {
    /// How many sentences behind the pledge may speak of it without naming it.
    private static final int REACH = 4;

    /// How many sentences before or behind the pledge may speak of it by the name of the agreement ("the truce"): the
    /// length of a long article, so that cost stays linear.
    private static final int REACH_BY_NAME = 30;

    /// What the sentences say.
    ///
    /// @param status how it stands
    /// @param evidence the words that say so
    record Verdict(Pledge.Status status, List<Span> evidence) {}

    private final PledgeWords words;

    Standing(PledgeWords words) {
        this.words = words;
    }

    /// Reads the sentences around number `pledge`, and its own for how it went.
    Verdict of(Tokens tokens, List<Stretch> sentences, int pledge, PledgeVerb verb) {
        Signs signs = new Signs();
        own(tokens, sentences.get(pledge), verb, signs);
        boolean isAgreement = names(tokens, sentences.get(pledge));
        int first = Math.max(0, pledge - REACH_BY_NAME);
        int end = Math.min(sentences.size(), pledge + 1 + REACH_BY_NAME);
        boolean near = true;
        for (int i = pledge + 1; i < end; i++) {
            near &= i <= pledge + REACH && !sentences.get(i).heading();
            read(tokens, sentences.get(i), near, isAgreement, signs);
        }
        for (int i = first; i < pledge; i++) {
            read(tokens, sentences.get(i), false, isAgreement, signs);
        }
        return new Verdict(signs.status(), signs.evidence.stream().sorted().toList());
    }

    /// "failed to honour its promise to", "accused X of breaching the accord under which it undertook to", "the truce
    /// expired".
    private void own(Tokens tokens, Stretch sentence, PledgeVerb verb, Signs signs) {
        for (int i = verb.end(); i < Math.min(sentence.end(), verb.end() + 2); i++) {
            if (words.has(PledgeWords.Kind.LAPSED, tokens, i)) {
                signs.evidence.add(clause(tokens, sentence, i).span(tokens));
                signs.lapsed = true;
                return;
            }
        }
        for (int i = sentence.first(); i <= verb.token(); i++) {
            if (i < verb.token() && isContested(tokens, i)) {
                signs.evidence.add(clause(tokens, sentence, i).span(tokens));
                signs.broken = true;
                signs.oneSide = true;
                return;
            }
            boolean isAccused = Outcomes.isAccused(tokens, i) && words.has(PledgeWords.Kind.BREAKS, tokens, i);
            boolean isTold = i == verb.token();
            boolean isBroken = isAccused || (isTold && words.has(PledgeWords.Kind.BREAKS, tokens, i));
            boolean isKept = isTold && words.has(PledgeWords.Kind.KEEPS, tokens, i);
            boolean isLapsed = isTold && words.has(PledgeWords.Kind.LAPSED, tokens, i);
            if (isBroken || isKept || isLapsed) {
                signs.evidence.add(clause(tokens, sentence, i).span(tokens));
                signs.broken |= isBroken;
                signs.kept |= isKept;
                signs.lapsed |= isLapsed;
                signs.oneSide |= isAccused;
                return;
            }
        }
    }

    /// "Disputed a claim by the union that it had promised".
    private static boolean isContested(Tokens tokens, int verb) {
        boolean isVerb = switch (tokens.word(verb)) {
            case "disputed", "disputes", "rejected", "rejects", "contested", "contests", "dismissed", "dismisses" ->
                true;
            default -> false;
        };
        for (int i = verb + 1; isVerb && i < verb + 5; i++) {
            switch (tokens.word(i)) {
                case "claim", "claims", "suggestion", "suggestions", "allegation", "allegations", "assertion" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean names(Tokens tokens, Stretch sentence) {
        return words.hasAny(PledgeWords.Kind.NOUN, tokens, sentence.first(), sentence.end());
    }

    /// A sentence close behind speaks of the pledge; a farther one only when it names an agreement and says it is
    /// broken.
    private void read(Tokens tokens, Stretch sentence, boolean near, boolean isAgreement, Signs signs) {
        boolean speaksOfIt = near || (isAgreement && names(tokens, sentence));
        if (sentence.heading() || !speaksOfIt) {
            return;
        }
        boolean told = words.hasAny(PledgeWords.Kind.SAID, tokens, sentence.first(), sentence.end());
        for (int token = sentence.first(); token < sentence.end(); token++) {
            boolean isBroken = words.has(PledgeWords.Kind.BROKEN, tokens, token);
            boolean isKept = near && words.has(PledgeWords.Kind.KEPT, tokens, token);
            boolean isLapsed = near && words.has(PledgeWords.Kind.LAPSED, tokens, token);
            if (isBroken || isKept || isLapsed) {
                Clause clause = clause(tokens, sentence, token);
                if (isSupposed(tokens, clause)) {
                    token = clause.end() - 1;
                    continue;
                }
                signs.evidence.add(clause.span(tokens));
                signs.broken |= isBroken;
                signs.kept |= isKept;
                signs.lapsed |= isLapsed;
                signs.oneSide |= told;
                token = clause.end() - 1;
            }
        }
    }

    /// What was found so far.
    private static final class Signs {
        private final List<Span> evidence = new ArrayList<>();
        private boolean kept;
        private boolean broken;
        private boolean lapsed;
        private boolean oneSide;

        Pledge.Status status() {
            if (broken) {
                return oneSide || kept ? Pledge.Status.DISPUTED : Pledge.Status.BROKEN;
            }
            if (lapsed) {
                return Pledge.Status.LAPSED;
            }
            return kept ? Pledge.Status.KEPT : Pledge.Status.OPEN;
        }
    }

    private record Clause(int first, int end) {
        Span span(Tokens tokens) {
            return new Span(tokens.start(first), tokens.end(end - 1));
        }
    }

    /// "when it was broken", "if it fails to": may never happen.
    private static boolean isSupposed(Tokens tokens, Clause clause) {
        return switch (tokens.word(clause.first())) {
            case "if", "when", "unless", "once", "should" -> true;
            default -> false;
        };
    }

    /// The clause around a token: between commas, quotation marks and final marks.
    private static Clause clause(Tokens tokens, Stretch sentence, int token) {
        int first = token;
        while (first > sentence.first() && !isBorder(tokens, first - 1)) {
            first--;
        }
        int end = token + 1;
        while (end < sentence.end() && !isBorder(tokens, end)) {
            end++;
        }
        return new Clause(first, end);
    }

    private static boolean isBorder(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case ",", ".", ";", ":", "\u201c", "\u201d", "\"", "?", "!" -> true;
            default -> false;
        };
    }
}
