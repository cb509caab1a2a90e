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

    /// What the sentences say.
    ///
    /// @param status how it stands
    /// @param evidence the words that say so
    record Verdict(Pledge.Status status, List<Span> evidence) {}

    private final PledgeWords words;

    Standing(PledgeWords words) {
        this.words = words;
    }

    /// Reads the sentences behind number `pledge`.
    Verdict of(Tokens tokens, List<Stretch> sentences, int pledge) {
        List<Span> evidence = new ArrayList<>();
        boolean kept = false;
        boolean broken = false;
        boolean lapsed = false;
        boolean oneSide = false;
        int last = Math.min(sentences.size(), pledge + 1 + REACH);
        for (int i = pledge + 1; i < last && !sentences.get(i).heading(); i++) {
            Stretch sentence = sentences.get(i);
            boolean told = words.hasAny(PledgeWords.Kind.SAID, tokens, sentence.first(), sentence.end());
            for (int token = sentence.first(); token < sentence.end(); token++) {
                boolean isBroken = words.has(PledgeWords.Kind.BROKEN, tokens, token);
                boolean isKept = words.has(PledgeWords.Kind.KEPT, tokens, token);
                boolean isLapsed = words.has(PledgeWords.Kind.LAPSED, tokens, token);
                if (isBroken || isKept || isLapsed) {
                    Clause clause = clause(tokens, sentence, token);
                    evidence.add(clause.span(tokens));
                    broken |= isBroken;
                    kept |= isKept;
                    lapsed |= isLapsed;
                    oneSide |= told;
                    token = clause.end() - 1;
                }
            }
        }
        return new Verdict(status(kept, broken, lapsed, oneSide), List.copyOf(evidence));
    }

    private static Pledge.Status status(boolean kept, boolean broken, boolean lapsed, boolean oneSide) {
        if (broken) {
            return oneSide || kept ? Pledge.Status.DISPUTED : Pledge.Status.BROKEN;
        }
        if (lapsed) {
            return Pledge.Status.LAPSED;
        }
        return kept ? Pledge.Status.KEPT : Pledge.Status.OPEN;
    }

    private record Clause(int first, int end) {
        Span span(Tokens tokens) {
            return new Span(tokens.start(first), tokens.end(end - 1));
        }
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
