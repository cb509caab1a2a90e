package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.Speaker;
import io.wiredesk.reader.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Whom "I" and "we" mean inside what somebody says: who says it.
final class FirstPerson {
    private final String text;
    private final List<Draft> drafts;

    /// Stretches of content that do not overlap, by their start, with who says them.
    private final TreeMap<Integer, Said> said = new TreeMap<>();

    private record Said(Span content, Draft draft) {}

    FirstPerson(String text, List<Draft> drafts) {
        this.text = text;
        this.drafts = drafts;
        drafts.stream()
                .filter(draft -> !isFirstPerson(draft))
                .flatMap(draft -> draft.content.stream().map(content -> new Said(content, draft)))
                .sorted(Comparator.comparing(Said::content))
                .filter(one -> speakerAt(one.content()).isEmpty())
                .forEach(one -> said.put(one.content().start(), one));
    }

    /// Gives the drafts that "I" or "we" says the speaker of the words around them.
    void resolve() {
        for (Draft draft : drafts) {
            if (isFirstPerson(draft)) {
                speakerAt(draft.source.getFirst()).ifPresent(speaker -> draft.speaker = Optional.of(speaker));
            }
        }
    }

    private Optional<Speaker> speakerAt(Span place) {
        return Optional.ofNullable(said.floorEntry(place.start()))
                .map(Map.Entry::getValue)
                .filter(one -> one.content().contains(place))
                .flatMap(one -> one.draft().speaker);
    }

    private boolean isFirstPerson(Draft draft) {
        return draft.source.size() == 1
                && switch (draft.source.getFirst().of(text)) {
                    case "I", "we", "We" -> true;
                    default -> false;
                };
    }
}
