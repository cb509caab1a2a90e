package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The words of `pledge-words.txt`. Immutable after they were read; safe to share.
final class PledgeWords {
    /// The lists.
    enum Kind {
        /// Verbs whose subject must act.
        PROMISE,
        /// Verbs whose object must act.
        DEMAND,
        /// Verbs of both kinds that "that" may follow.
        THAT,
        /// Words for parties named before.
        SIDES,
        /// What an agreement is called.
        NOUN,
        /// Words that make a verb no deed.
        UNREAL,
        /// Signs that it is not kept.
        BROKEN,
        /// Signs that it is.
        KEPT,
        /// Signs that it ran out.
        LAPSED,
        /// Signs of one side's account.
        SAID
    }

    private final Map<Kind, Map<String, List<String[]>>> lists = new EnumMap<>(Kind.class);

    PledgeWords() {
        for (String line :
                WordList.beside(PledgeWords.class, "pledge-words.txt").lines()) {
            String[] parts = line.split(" ", -1);
            Map<String, List<String[]>> list = lists.computeIfAbsent(Kind.valueOf(parts[0]), k -> new HashMap<>());
            for (int i = 1; i < parts.length; i++) {
                String[] phrase = parts[i].split("_", -1);
                list.computeIfAbsent(phrase[0], w -> new ArrayList<>()).add(phrase);
            }
        }
    }

    /// True when a word or phrase of the list begins at the token.
    boolean has(Kind kind, Tokens tokens, int token) {
        for (String[] phrase : lists.getOrDefault(kind, Map.of()).getOrDefault(tokens.word(token), List.of())) {
            if (matches(phrase, tokens, token)) {
                return true;
            }
        }
        return false;
    }

    private static boolean matches(String[] phrase, Tokens tokens, int token) {
        for (int i = 1; i < phrase.length; i++) {
            if (!tokens.word(token + i).equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }

    /// True when a word of the list stands in `[first, end)`.
    boolean hasAny(Kind kind, Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (has(kind, tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
