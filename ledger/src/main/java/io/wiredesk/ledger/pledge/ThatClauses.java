package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Reads what is promised or asked for behind "that". Immutable.
final class ThatClauses {
    /// How far behind "that" its verb may stand.
    private static final int LINK_REACH = 8;

    private final PledgeWords words;
    private final ActionEnd ends;

    ThatClauses(PledgeWords words, ActionEnd ends) {
        this.words = words;
        this.ends = ends;
    }

    /// "demanded that X close the plant": X must act; "promised that it would pay" is its subject's own, and so is
    /// "guaranteed that no hospital would close". "agreed that growth would slow" is an opinion.
    Optional<PledgeVerb> of(Tokens tokens, Stretch sentence, int verb, int that, boolean demand) {
        int end = ends.of(tokens, sentence, that + 1);
        for (int i = that + 1; i < Math.min(end, that + LINK_REACH); i++) {
            switch (tokens.word(i)) {
                case "would", "will", "should", "must" -> {
                    boolean weighs = tokens.word(verb).startsWith("agree") || words.has(Kind.ASSURE, tokens, verb);
                    boolean opinion = weighs && words.has(Kind.STATE, tokens, i + 1);
                    if (opinion) {
                        return Optional.empty();
                    }
                    boolean none = tokens.word(that + 1).equals("no")
                            || tokens.word(that + 1).equals("nobody")
                            || (!demand && isOther(tokens, that + 1))
                            || tokens.word(i + 1).equals("be"); // "that all forms would be answered"
                    PledgeVerb.Kind kind = demand ? PledgeVerb.Kind.DEMAND : PledgeVerb.Kind.PROMISE;
                    int action = none ? that + 1 : i + 1;
                    return Optional.of(new PledgeVerb(kind, verb, action, end, demand ? that + 1 : verb, ""));
                }
                default -> {}
            }
        }
        for (int i = that + 2; demand && i < Math.min(sentence.end(), that + 2 * LINK_REACH); i++) {
            if (tokens.word(i).equals("be")) { // "that the licences be issued": by whom, the text does not say
                int done = ends.of(tokens, sentence, i);
                return Optional.of(new PledgeVerb(PledgeVerb.Kind.DEMAND, verb, that + 1, done, that + 1, ""));
            }
        }
        int action = that + 1;
        while (action < end
                && (tokens.isCapitalised(action) || tokens.word(action).equals("the"))) {
            action++;
        }
        if (action < end && tokens.word(action - 1).equals("the")) {
            action++;
        }
        boolean bare = demand && action > that + 1 && action < end;
        return bare
                ? Optional.of(new PledgeVerb(PledgeVerb.Kind.DEMAND, verb, action, end, that + 1, ""))
                : Optional.empty();
    }

    /// True when others than the speaker must act: "vows that tax offices will", not "that it", "that the company".
    private static boolean isOther(Tokens tokens, int subject) {
        return switch (tokens.word(subject)) {
            case "it", "he", "she", "they", "we", "i", "the", "its", "his", "her", "their" -> false;
            default -> true;
        };
    }
}
