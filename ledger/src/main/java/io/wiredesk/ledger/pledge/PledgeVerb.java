package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.token.Tokens;

/// A verb that makes a sentence a pledge.
///
/// @param kind what kind of pledge
/// @param token the verb
/// @param action first token of what is to be done
/// @param end token behind it
/// @param object first token of who is told to, for a demand; the verb itself otherwise
/// @param verb what the action begins with in place of the text's own form ("suspend" for "suspended"); else empty
record PledgeVerb(Kind kind, int token, int action, int end, int object, String verb) {
    /// Kinds of pledges.
    enum Kind {
        /// The subject says that it will act.
        PROMISE,
        /// The object is told to act.
        DEMAND,
        /// The subject must act, or says so without a verb of promise: counts only with a deadline.
        DUTY,
        /// The subjects make an agreement.
        DEAL
    }

    boolean isDemand() {
        return kind == Kind.DEMAND;
    }

    boolean isRelative(Tokens tokens) {
        return SubjectEnd.isRelative(tokens, token);
    }

    /// True for a further deed of the same subject: "and to pay no dividend".
    boolean isFurther(Tokens tokens) {
        return action - 2 > token
                && isLink(tokens.word(action - 1))
                && (tokens.word(action - 2).equals("and")
                        || tokens.word(action - 2).equals(","));
    }

    private static boolean isLink(String word) {
        return switch (word) {
            case "to", "would", "will" -> true;
            default -> false;
        };
    }

    /// The same with an earlier end.
    PledgeVerb until(int limit) {
        return limit < end && limit > action ? new PledgeVerb(kind, token, action, limit, object, verb) : this;
    }
}
