package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.speaker.Carriers;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Knows which statement reports which: the inner one's cue stands inside the outer one's content.
final class Nesting {
    /// How many statements back an outer one is looked for: a sentence holds few more.
    private static final int REACH = 8;

    /// Most units that may stand before the inner source in a mere carrier's content.
    private static final int LEAD = 2;

    private final Map<Draft, Draft> outerOf = new HashMap<>();
    private final Map<Draft, Draft> innerOf = new HashMap<>();
    private final Carriers carriers;
    private final String text;

    /// @param drafts in reading order of the cues
    Nesting(String text, List<Draft> drafts, Carriers carriers) {
        this.text = text;
        this.carriers = carriers;
        for (int at = 0; at < drafts.size(); at++) {
            Draft inner = drafts.get(at);
            for (int near = Math.max(0, at - REACH); near < Math.min(drafts.size(), at + REACH); near++) {
                Draft outer = drafts.get(near);
                if (outer != inner && reports(outer, inner)) {
                    outerOf.put(inner, outer);
                    innerOf.putIfAbsent(outer, inner);
                }
            }
        }
    }

    private static boolean reports(Draft outer, Draft inner) {
        Span cue = inner.cue;
        return !inner.source.isEmpty()
                && outer.content.stream()
                        .anyMatch(span -> span.contains(cue) && span.contains(inner.source.getFirst()));
    }

    /// True for `according to OUTLET` round another's statement: the outlet only carried it.
    boolean isMereCarrier(Draft draft) {
        Draft inner = innerOf.get(draft);
        if (inner == null || !draft.cue.of(text).equalsIgnoreCase("according to")) {
            return false;
        }
        boolean leads =
                inner.source.getFirst().start() - draft.content.getFirst().start() <= LEAD;
        return leads
                && !draft.source.isEmpty()
                && carriers.isOutlet(draft.source.getFirst().of(text));
    }

    /// The speakers of the statements round this one, nearest first; needs the drafts' speakers to be set.
    List<String> outer(Draft draft) {
        List<String> outer = new ArrayList<>();
        Draft next = outerOf.get(draft);
        while (next != null && outer.size() < REACH) {
            if (!next.source.isEmpty()) {
                String words = next.source.getFirst().of(text);
                outer.add(next.speaker.map(Speaker::name).orElse(words));
            }
            next = outerOf.get(next);
        }
        return outer;
    }
}
