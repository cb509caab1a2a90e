package io.wiredesk.stories;

import io.wiredesk.ledger.Act;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a story's statements have to do with each other: which is a repetition of which, and which answers which.
/// Immutable.
public final class Exchange {
    /// Share of the shorter statement's words that the longer must have to be the same words.
    private static final double SAME = 0.85;

    /// Fewest words by which a repetition is told: two people, or one twice, may well say "no comment".
    private static final int FEWEST_WORDS = 4;

    /// Points from which a denial answers a statement: a shared word counts one, a mention of who denies two.
    private static final int LEAST_POINTS = 2;

    private static final int MENTION = 2;

    /// An answer of no more words, such as "that is not true" or "no comment", is to what stands before it in its
    /// article.
    private static final int SHORT = 6;

    /// Most statements that are compared with each other; a story has some dozens.
    private static final int MOST = 400;

    private final List<Utterance> said;
    private final List<Set<String>> words;

    /// @param said a story's statements; those of one article stand in its order
    public Exchange(List<Utterance> said) {
        this.said = List.copyOf(said);
        this.words = said.stream().map(one -> Terms.of(one.words())).toList();
    }

    /// Repetitions: by index the index of an earlier entry of the list that the same speaker says the same words in.
    public Map<Integer, Integer> repetitions() {
        Map<Integer, Integer> repeated = new HashMap<>();
        for (int later = 0; later < Math.min(MOST, said.size()); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (!repeated.containsKey(earlier) && isSame(earlier, later)) {
                    repeated.put(later, earlier);
                    break;
                }
            }
        }
        return repeated;
    }

    private boolean isSame(int one, int other) {
        boolean longer = words.get(one).size() > words.get(other).size();
        Set<String> fewer = words.get(longer ? other : one);
        Set<String> more = words.get(longer ? one : other);
        return said.get(one).speaker().equals(said.get(other).speaker())
                && fewer.size() >= FEWEST_WORDS
                && fewer.stream().filter(more::contains).count() >= SAME * fewer.size();
    }

    /// Answers: by the index of each denial and each refusal to speak, the index of the statement of another speaker
    /// that it answers, where one can be told.
    public Map<Integer, Integer> answers() {
        Map<Integer, Integer> answers = new HashMap<>();
        for (int at = 0; at < Math.min(MOST, said.size()); at++) {
            Act act = said.get(at).act();
            if (act == Act.DENIES || act == Act.DECLINES) {
                int answer = at;
                answered(at).ifPresent(other -> answers.put(answer, other));
            }
        }
        return answers;
    }

    private Optional<Integer> answered(int answer) {
        int best = -1;
        int most = LEAST_POINTS - 1;
        for (int at = 0; at < Math.min(MOST, said.size()); at++) {
            int points = mayAnswer(answer, at) ? points(answer, at) : 0;
            if (points > most) {
                most = points;
                best = at;
            }
        }
        return best >= 0 ? Optional.of(best) : before(answer);
    }

    private boolean mayAnswer(int answer, int at) {
        Utterance one = said.get(answer);
        Utterance other = said.get(at);
        return !one.speaker().equals(other.speaker())
                && other.act() != Act.DENIES
                && other.act() != Act.DECLINES
                && !other.when().isAfter(one.when());
    }

    private int points(int answer, int at) {
        Set<String> shared = new HashSet<>(words.get(answer));
        shared.retainAll(words.get(at));
        Set<String> mentioned = new HashSet<>(Terms.of(said.get(answer).names()));
        mentioned.retainAll(words.get(at));
        int points = shared.size() + (mentioned.isEmpty() ? 0 : MENTION);
        boolean together = said.get(answer).article().equals(said.get(at).article());
        return points > 0 && together ? points + 1 : points;
    }

    private Optional<Integer> before(int answer) {
        boolean brief = words.get(answer).size() <= SHORT;
        for (int at = answer - 1; brief && at >= 0; at--) {
            if (!said.get(at).article().equals(said.get(answer).article())) {
                return Optional.empty();
            }
            if (mayAnswer(answer, at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
