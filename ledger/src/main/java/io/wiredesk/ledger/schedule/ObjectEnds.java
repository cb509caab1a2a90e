package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.schedule.EventWords.Kind;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.words.SmallWords;

/// Finds how far the words behind a verb belong to an event's name. Immutable; safe to share.
final class ObjectEnds {
    private static final int LONGEST_OBJECT = 10;

    private final EventWords words;

    ObjectEnds(EventWords words) {
        this.words = words;
    }

    /// Where the words behind the verb that belong to the name end: at the time, a mark or a new clause.
    int end(Scene scene, Group group, FoundTime time) {
        int limit = Math.min(scene.end(), group.end() + LONGEST_OBJECT);
        int at = group.end();
        while (at < limit && !endsObject(scene, at, time)) {
            at++;
        }
        while (at > group.end()
                && (SmallWords.isPreposition(scene.word(at - 1))
                        || SmallWords.isDeterminer(scene.word(at - 1))
                        || words.has(Kind.TRAILING, scene.word(at - 1)))) {
            at--;
        }
        return at;
    }

    private static boolean endsObject(Scene scene, int token, FoundTime time) {
        boolean isOwn = token >= time.firstToken() && token < time.endToken();
        if (scene.word(token).equals("before") && scene.tokens().isCapitalised(token + 2)) {
            return false; // "to testify before the Senate"
        }
        int behind = token;
        while (scene.isTime(behind)) {
            behind++;
        }
        boolean describes = scene.tokens().isWord(behind) && !SmallWords.isPreposition(scene.word(behind));
        boolean isTime =
                scene.isTime(token) && (isOwn || !describes || SmallWords.isPreposition(scene.word(token - 1)));
        return isTime
                || scene.isMark(token)
                || scene.isVerb(token)
                || switch (scene.word(token)) {
                    case "which",
                            "who",
                            "that",
                            "after",
                            "when",
                            "while",
                            "as",
                            "if",
                            "but",
                            "unless",
                            "because",
                            "although",
                            "though",
                            "amid",
                            "despite",
                            "since",
                            "until",
                            "before",
                            "ahead",
                            "said",
                            "and" ->
                        !(scene.word(token).equals("and") && scene.tokens().isCapitalised(token + 1));
                    default -> false;
                };
    }
}
