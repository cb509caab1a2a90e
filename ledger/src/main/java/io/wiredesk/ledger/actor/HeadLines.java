package io.wiredesk.ledger.actor;

import io.wiredesk.ledger.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/// Finds lines that lack a full stop and are no running text: a headline or a page's button above a paragraph. Pure
/// functions.
public final class HeadLines {
    /// Characters that a line of wrapped text has at least.
    private static final int SHORT = 60;

    private HeadLines() {}

    /// The first tokens of the parts of a sentence `[first, end)`, its own first: a new part begins behind a short line
    /// when it begins with a capital.
    public static List<Integer> starts(Tokens tokens, int first, int end) {
        List<Integer> starts = new ArrayList<>(List.of(first));
        int line = lineOf(tokens, first);
        for (int i = first + 1; i < end; i++) {
            if (tokens.beginsLine(i)) {
                boolean isShort = tokens.end(i - 1) - tokens.start(line) < SHORT;
                if (isShort && tokens.isCapitalised(i)) {
                    starts.add(i);
                }
                line = i;
            }
        }
        return List.copyOf(starts);
    }

    /// The token that begins a token's line, as far as that is a short one.
    private static int lineOf(Tokens tokens, int token) {
        int line = token;
        while (line > 0 && !tokens.beginsLine(line) && tokens.end(token) - tokens.start(line) < SHORT) {
            line--;
        }
        return line;
    }
}
