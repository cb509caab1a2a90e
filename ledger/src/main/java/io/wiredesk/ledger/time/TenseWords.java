package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The words of `tense.txt`. Immutable after it was read; safe to share.
final class TenseWords {
    /// How many words a name may have.
    private static final int NAME_LENGTH = 4;

    private final Map<String, Tense.Direction> cues = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();

    TenseWords() {
        for (WordList.Named line :
                WordList.beside(TenseWords.class, "tense.txt").lists()) {
            switch (line.list()) {
                case "PAST", "FUTURE", "NEUTRAL" ->
                    line.words().forEach(word -> cues.put(word, Tense.Direction.valueOf(line.list())));
                default ->
                    lists.computeIfAbsent(line.list(), list -> new HashSet<>()).addAll(line.words());
            }
        }
    }

    /// Where a verb form looks, if it is listed.
    Optional<Tense.Direction> cue(String word) {
        return Optional.ofNullable(cues.get(word));
    }

    /// "Told Deadline on Monday", "the Fed"; a headline has capitals around.
    boolean isName(Tokens tokens, int token) {
        if (!tokens.isCapitalised(token) || tokens.isAllCapitals(token) || tokens.beginsLine(token)) {
            return false;
        }
        return has("NAME", tokens.word(token)) || (tokens.isWord(token - 1) && !tokens.isCapitalised(token - 1));
    }

    /// True before a time that ends something: "by", "until".
    boolean isDeadline(String word) {
        return has("DEADLINE", word);
    }

    /// "Pledged to pay in May": what was promised lies ahead, however far behind the verb.
    boolean isCommitment(String word) {
        return has("COMMIT", word);
    }

    /// "The chances of winning in May".
    boolean isProspect(String word) {
        return has("PROSPECT", word);
    }

    /// True for what a speaker did: "said".
    boolean isReport(String word) {
        return has("REPORT", word);
    }

    boolean opensOtherClause(String word) {
        return has("OTHER-CLAUSE", word);
    }

    /// True for words that tell that a deadline has passed: "broken", "missed".
    boolean isDone(String word) {
        return has("DONE", word);
    }

    /// "Talks begin", "they meet": a plain form behind a plural or a pronoun tells of a plan.
    boolean isPlan(Tokens tokens, int token) {
        if (!has("PLAN", tokens.word(token))) {
            return false;
        }
        String before = tokens.word(token - 1);
        boolean plural = before.endsWith("s") && !before.endsWith("ss") && !has("NO-PLURAL", before);
        return tokens.isWord(token - 1) && (plural || has("PRONOUN", before) || isPair(tokens, token - 1));
    }

    /// "Quill and Maro meet", "Norway and South Africa meet".
    private static boolean isPair(Tokens tokens, int last) {
        int first = last;
        while (first > last - NAME_LENGTH && tokens.isCapitalised(first)) {
            first--;
        }
        return first < last && tokens.word(first).equals("and") && tokens.isCapitalised(first - 1);
    }

    private boolean has(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }
}
