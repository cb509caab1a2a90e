package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Whether the words around a time expression look back or ahead: the verb form nearest to it decides.
/// Immutable; safe to share.
final class Tense {
    /// Where a clause looks.
    enum Direction {
        /// Back.
        PAST,
        /// Ahead.
        FUTURE,
        /// Ahead, to a day that ends something: the first behind what was named before.
        DEADLINE,
        /// No telling.
        NEUTRAL
    }

    /// An infinitive ("to resume") looks ahead only for what stands close to it.
    private static final int INFINITIVE_REACH = 4;

    /// What looks ahead ("will") does so for a long clause.
    private static final int FUTURE_REACH = 18;

    /// So does what goes on ("is meeting").
    private static final int PROGRESSIVE_REACH = 11;

    /// A cue behind the expression counts as this many times further away: the verb mostly stands before.
    private static final int BEHIND = 2;

    /// How many tokens before a cue "had" still belongs to it: "had been expected to".
    private static final int PERFECT_REACH = 4;

    /// How many tokens behind a deadline may tell that it has passed, a sentence's end between: "by May. It broke".
    private static final int DONE_REACH = 6;

    private final TenseWords words = new TenseWords();
    private final Clauses clauses = new Clauses(words);

    Clauses clauses() {
        return clauses;
    }

    /// Where the clause around a time looks.
    ///
    /// @param first the time's first token
    /// @param end token behind it
    Direction around(Tokens tokens, int first, int end) {
        if (tokens.word(end).equals("'s") && !isAheadOf(tokens, first)) {
            return words.cue(tokens.word(end + 1)).orElseGet(() -> ofNoun(tokens, first));
        }
        if (VerbForms.isBackIn(tokens, first) || tokens.word(first).equals("earlier")) {
            return Direction.PAST;
        }
        int before = distanceBefore(tokens, first);
        int after = distanceAfter(tokens, first, end, before != 0);
        int lead = tokens.word(first - 1).equals("on") ? first - 2 : first - 1;
        if (words.isDeadline(tokens.word(lead))
                || VerbForms.leads(tokens, first)
                || VerbForms.isDeadline(tokens, first, end)) {
            return hasPassed(tokens, first, end, after) ? Direction.PAST : Direction.DEADLINE;
        }
        if (before == 0 && after == 0) {
            return Direction.NEUTRAL;
        }
        int weight = clauses.opens(tokens, first) ? 0 : BEHIND;
        boolean useBefore = before != 0 && (after == 0 || before <= after * weight);
        return direction(tokens, useBefore ? first - before : end - 1 + after);
    }

    /// "It will do well in Tuesday's vote" looks ahead; "it will profit from Tuesday's ruling" does not.
    private Direction ofNoun(Tokens tokens, int first) {
        int verb = distanceBefore(tokens, first);
        boolean inside = switch (tokens.word(first - 1)) {
            case "in", "at" -> true;
            case "for" -> verb == 2;
            default -> false;
        };
        boolean ahead = inside && verb != 0 && direction(tokens, first - verb) == Direction.FUTURE;
        return ahead ? Direction.FUTURE : Direction.NEUTRAL;
    }

    /// "Ahead of Monday's vote", "until Friday's meeting", "in the run-up to Monday's vote".
    private boolean isAheadOf(Tokens tokens, int first) {
        boolean ahead =
                tokens.word(first - 1).equals("of") && tokens.word(first - 2).equals("ahead");
        return ahead || words.isDeadline(tokens.word(first - 1)) || VerbForms.leads(tokens, first);
    }

    /// "It had to end by May", "a pledge to pay by May was broken", "by May it had ended".
    private boolean hasPassed(Tokens tokens, int first, int end, int after) {
        if (isHad(tokens, first)) {
            return true;
        }
        if (clauses.opens(tokens, first) && after != 0 && isTold(tokens, end, end - 1 + after)) {
            return true;
        }
        for (int i = end; i < Math.min(tokens.size(), end + DONE_REACH); i++) {
            if (words.isDone(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "It had raised 5 million by May", "it had been paying until May"; not "it had said that it would pay by May".
    private boolean isHad(Tokens tokens, int first) {
        for (int i = first - 1; i > Math.max(0, first - Clauses.REACH) && !clauses.isBorder(tokens, i); i--) {
            if (tokens.word(i).equals("had")) {
                return true;
            }
            boolean infinitive = tokens.word(i).equals("to") || words.isDeadline(tokens.word(i));
            if (!infinitive && direction(tokens, i) == Direction.FUTURE) {
                return false;
            }
        }
        return false;
    }

    /// "By May it had ended", "by May, prices rose": no word of the sentence looks ahead.
    private boolean isTold(Tokens tokens, int end, int verb) {
        if (tokens.word(verb).equals("had")) {
            return true;
        }
        for (int i = end; i < Math.min(tokens.size(), end + Clauses.REACH) && !clauses.isBorder(tokens, i); i++) {
            if (direction(tokens, i) == Direction.FUTURE) {
                return false;
            }
        }
        return direction(tokens, verb) == Direction.PAST;
    }

    private int distanceBefore(Tokens tokens, int first) {
        for (int i = first - 1; i >= Math.max(0, first - FUTURE_REACH) && !clauses.isBorder(tokens, i); i--) {
            boolean infinitive = tokens.word(i).equals("to")
                    && !VerbForms.isForm(tokens, i - 1)
                    && !words.isCommitment(tokens.word(i - 1));
            boolean far = (infinitive && first - i > INFINITIVE_REACH)
                    || (VerbForms.isProgressive(tokens, i) && first - i > PROGRESSIVE_REACH);
            Direction seen = far ? Direction.NEUTRAL : direction(tokens, i);
            if (seen == Direction.FUTURE || (seen != Direction.NEUTRAL && first - i <= Clauses.REACH)) {
                return first - i;
            }
        }
        return 0;
    }

    /// A verb behind "and", "who" and the like belongs to another clause, unless the time opens its own. "Made an offer
    /// on Monday to buy it" looks ahead to the buying only.
    private int distanceAfter(Tokens tokens, int first, int end, boolean hasVerb) {
        boolean opens = clauses.opens(tokens, first);
        if (hasVerb
                && tokens.word(end).equals(",")
                && (clauses.isRelative(tokens, first) || clauses.isAttributed(tokens, end + 1))) {
            return 0;
        }
        for (int i = end; i < Math.min(tokens.size(), end + Clauses.REACH) && !clauses.isBorder(tokens, i); i++) {
            if (!opens && words.opensOtherClause(tokens.word(i))) {
                return 0;
            }
            boolean purpose = hasVerb && i == end && tokens.word(i).equals("to");
            boolean other = (!opens && VerbForms.isProgressive(tokens, i)) || words.isProspect(tokens.word(i));
            if (!purpose && !other && direction(tokens, i) != Direction.NEUTRAL) {
                return i - end + 1;
            }
        }
        return 0;
    }

    private Direction direction(Tokens tokens, int token) {
        String word = tokens.word(token);
        boolean isAdverb = tokens.word(token - 1).endsWith("ly"); // "be formally completed"
        if (tokens.word(isAdverb ? token - 2 : token - 1).equals("be")) {
            return Direction.NEUTRAL; // "will be held": the form of "be" before tells the time, not the participle
        }
        if (words.isProspect(word)) {
            return Direction.FUTURE;
        }
        if (VerbForms.isAs(tokens, token - 1)
                || VerbForms.isPlanNoun(tokens, token)
                || VerbForms.isNoun(tokens, token)
                || VerbForms.isWish(tokens, token)) {
            return Direction.NEUTRAL;
        }
        Optional<Direction> listed = words.isName(tokens, token) ? Optional.empty() : words.cue(word);
        if (listed.equals(Optional.of(Direction.PAST))
                && (VerbForms.isPlainForm(tokens, token) || VerbForms.isSupposed(tokens, token))) {
            return Direction.NEUTRAL;
        }
        if (listed.isPresent()) {
            return word.equals("to")
                            && (!VerbForms.isInfinitive(tokens, token) || VerbForms.isCarriedOut(tokens, token))
                    ? Direction.NEUTRAL
                    : listed.get() == Direction.PAST ? passive(tokens, token) : seen(tokens, token, listed.get());
        }
        if (words.isPlan(tokens, token)
                || isPossible(tokens, token)
                || VerbForms.isUpFor(tokens, token)
                || VerbForms.isProgressive(tokens, token)) {
            return Direction.FUTURE;
        }
        boolean named =
                tokens.isCapitalised(token) && !(clauses.isBorder(tokens, token - 1) && isFollowed(tokens, token));
        boolean regularPast = word.length() > 3 && word.endsWith("ed") && !named && !VerbForms.isNounLed(tokens, token);
        return regularPast ? passive(tokens, token) : Direction.NEUTRAL;
    }

    /// "Asked on Monday", where "Reed Orlo" is a name.
    private static boolean isFollowed(Tokens tokens, int token) {
        return tokens.isWord(token + 1) && !tokens.isCapitalised(token + 1);
    }

    /// "It could rise", "it could have effects"; not "could not be reached", "none could be reached", "could have
    /// risen".
    private boolean isPossible(Tokens tokens, int token) {
        String next = tokens.word(token + 1);
        if (!tokens.word(token).equals("could") || next.equals("not")) {
            return false;
        }
        for (int i = token - 1; i > Math.max(0, token - Clauses.REACH) && !clauses.isBorder(tokens, i); i--) {
            switch (tokens.word(i)) {
                case "neither", "nor", "no", "none", "nobody" -> {
                    return false;
                }
                default -> {}
            }
        }
        String participle = tokens.word(token + 2);
        boolean past = participle.endsWith("ed")
                || !tokens.isWord(token + 2)
                || tokens.isCapitalised(token + 2)
                || words.cue(participle).equals(Optional.of(Direction.PAST));
        return !(next.equals("have") && past);
    }

    /// "It had been due to expire on Friday" looks back.
    private Direction seen(Tokens tokens, int token, Direction listed) {
        return listed == Direction.FUTURE && isPastPerfect(tokens, token) ? Direction.PAST : listed;
    }

    private boolean isPastPerfect(Tokens tokens, int token) {
        for (int i = token; i > token - PERFECT_REACH && !clauses.isBorder(tokens, i); i--) {
            if (tokens.word(i).equals("had")) {
                return true;
            }
        }
        return false;
    }

    /// "The case is heard in May" looks ahead, "was heard" back.
    private static Direction passive(Tokens tokens, int participle) {
        return VerbForms.isPresentForm(tokens, participle - 1) || VerbForms.isSetFor(tokens, participle)
                ? Direction.FUTURE
                : Direction.PAST;
    }
}
