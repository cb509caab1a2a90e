package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.actor.HeadLines;
import io.wiredesk.ledger.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/// The tokens `[first, end)` of one sentence.
///
/// @param first first token
/// @param end token behind the last
/// @param paragraph number of its paragraph
/// @param heading true for a heading
record Stretch(int first, int end, int paragraph, boolean heading) {
    /// The same, at most so many tokens long.
    Stretch upTo(int length) {
        return end - first <= length ? this : new Stretch(first, first + length, paragraph, heading);
    }

    /// Cut behind lines that are headlines: "Bank vows to repay" above a paragraph.
    List<Stretch> atLines(Tokens tokens) {
        List<Integer> starts = HeadLines.starts(tokens, first, end);
        List<Stretch> parts = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : end;
            parts.add(new Stretch(starts.get(i), to, paragraph, heading));
        }
        return parts;
    }
}
