package io.wiredesk.ledger.learned;

import io.wiredesk.reader.Span;
import java.util.Arrays;

/// What the rules make of a paragraph, as the network reads it: for each character whether it is quoted, which role the
/// rules give it, and whether they are sure. Not safe to share between threads until filled.
public final class Hints {
    /// Different hints there are.
    static final int COUNT = 26;

    /// From this confidence on the rules are sure.
    private static final double SURE = 0.6;

    private static final int SURE_STEP = 6;
    private static final int QUOTED_STEP = 13;

    private final byte[] roles;
    private final boolean[] quoted;

    /// @param length characters of the paragraph
    public Hints(int length) {
        roles = new byte[length];
        quoted = new boolean[length];
    }

    /// Marks a quotation.
    ///
    /// @param span where it stands in the paragraph
    public void quote(Span span) {
        Arrays.fill(quoted, span.start(), span.end(), true);
    }

    /// Marks what the rules take for an attribution; what is marked later hides what was marked before.
    public void mark(Tagged attribution) {
        attribution.content().forEach(span -> mark(Labels.CONTENT, span, attribution.confidence()));
        mark(Labels.CUE, attribution.cue(), attribution.confidence());
        attribution.source().ifPresent(span -> mark(Labels.SOURCE, span, attribution.confidence()));
    }

    private void mark(int role, Span span, double confidence) {
        int sure = confidence >= SURE ? SURE_STEP : 0;
        Arrays.fill(roles, span.start(), span.end(), (byte) (Labels.inside(role) + sure));
        roles[span.start()] = (byte) (Labels.begin(role) + sure);
    }

    /// The hint for the word that starts at a character.
    int at(int start) {
        return roles[start] + (quoted[start] ? QUOTED_STEP : 0);
    }
}
