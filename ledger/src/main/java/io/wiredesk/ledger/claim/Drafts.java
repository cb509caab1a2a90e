package io.wiredesk.ledger.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Turns the attributions of one passage after another into drafts; a quotation that goes on in the next passage stays
/// one draft.
final class Drafts {
    private final List<Draft> drafts = new ArrayList<>();
    private Optional<Draft> open = Optional.empty();

    /// The drafts of a text in reading order of the cues.
    ///
    /// @param attributions those of each passage
    List<Draft> of(List<Passage> passages, List<List<Attribution>> attributions) {
        for (int at = 0; at < passages.size(); at++) {
            read(passages.get(at), attributions.get(at));
        }
        drafts.removeIf(draft -> draft.content.isEmpty());
        return drafts;
    }

    private void read(Passage passage, List<Attribution> attributions) {
        if (passage.isAllQuoted()) {
            open.ifPresent(draft -> draft.add(passage, passage.span(new Phrase(0, passage.size()))));
            return;
        }
        open = Optional.empty();
        for (Attribution attribution : attributions) {
            Draft draft = new Draft(attribution, passage);
            drafts.add(draft);
            if (reachesEnd(passage, draft)) {
                open = Optional.of(draft);
            }
        }
    }

    /// True when a quotation in the next passage would go on with this statement.
    private static boolean reachesEnd(Passage passage, Draft draft) {
        int cue = passage.phrase(draft.cue).to();
        if (draft.content.isEmpty()) {
            return cue >= passage.size() - 1;
        }
        int end = Math.max(passage.phrase(draft.content.getLast()).to(), cue);
        return draft.endsQuoted && passage.endOf(end - 1) >= passage.size() - 1;
    }
}
