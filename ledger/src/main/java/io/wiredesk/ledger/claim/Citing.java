package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.sentence.Token;
import io.wiredesk.ledger.speaker.Carriers;
import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Optional;

/// Reads `the Harbour Post reported, citing two people`: they are the source, and the paper carried their words.
final class Citing {
    private final Carriers carriers;

    Citing(Carriers carriers) {
        this.carriers = carriers;
    }

    /// Puts those whom an outlet cites in its place.
    void resolve(Draft draft, String text) {
        if (draft.source.isEmpty()) {
            return;
        }
        String outlet = draft.source.getFirst().of(text).replaceFirst("^[Tt]he ", "");
        if (carriers.isOutlet(outlet)) {
            cited(draft).ifPresent(people -> {
                draft.source = List.of(people);
                draft.carrier = Optional.of(outlet);
            });
        }
    }

    /// The words behind `citing`, up to the next mark.
    private static Optional<Span> cited(Draft draft) {
        List<Token> tokens = draft.sentence;
        for (int at = 0; at + 1 < tokens.size(); at++) {
            Span from = tokens.get(at + 1).span();
            if (tokens.get(at).is("citing") && draft.content.stream().noneMatch(span -> span.contains(from))) {
                int end = at + 1;
                while (end < tokens.size() && tokens.get(end).kind() != Token.Kind.MARK) {
                    end++;
                }
                return end == at + 1
                        ? Optional.empty()
                        : Optional.of(new Span(from.start(), tokens.get(end - 1).end()));
            }
        }
        return Optional.empty();
    }
}
