package io.wiredesk.desk.web.view;

import io.wiredesk.ledger.Act;
import java.util.Locale;

/// An act as a page marks it: a word and the colour of its meaning.
///
/// @param tone `affirm`, `deny`, `quiet` or `plain`
/// @param word what is shown: `denies`, or with a count `2 expect`
public record ActMark(String tone, String word) {
    /// One speaker's act.
    public static ActMark of(Act act) {
        return new ActMark(tone(act), act.name().toLowerCase(Locale.ROOT));
    }

    /// An act that `count` speakers did: `1 denies`, `2 deny`.
    public static ActMark counted(Act act, int count) {
        String word = act.name().toLowerCase(Locale.ROOT);
        return new ActMark(tone(act), count + " " + (count == 1 ? word : plural(word)));
    }

    /// What an act means for the thing spoken of: somebody stands behind it, against it, or keeps it open.
    public static String tone(Act act) {
        return switch (act) {
            case CONFIRMS, SUPPORTS, PROMISES, EXPECTS -> "affirm";
            case DENIES, ACCUSES, THREATENS, CRITICISES -> "deny";
            case DECLINES, DOUBTS, HINTS, WARNS -> "quiet";
            case SAYS, PROPOSES, DEMANDS -> "plain";
        };
    }

    private static String plural(String word) {
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
