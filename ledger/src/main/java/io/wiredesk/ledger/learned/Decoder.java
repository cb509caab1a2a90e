package io.wiredesk.ledger.learned;

import io.wiredesk.ledger.learned.Labels.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// Turns what the network says of a part into attributions: the likeliest lawful labels, then for each content the cue
/// that answers it best, and for each cue its source or none.
final class Decoder {
    private Decoder() {}

    static List<Candidate> candidates(Scores scores) {
        List<Piece> pieces = Labels.pieces(Labels.best(scores.labels));
        List<Piece> sources = of(Labels.SOURCE, pieces);
        List<Piece> cues = of(Labels.CUE, pieces);
        Map<Piece, List<Piece>> contents = new TreeMap<>(Comparator.comparingInt(Piece::from));
        for (Piece content : of(Labels.CONTENT, pieces)) {
            best(cues, cue -> scores.link(Scores.CUE, content.from(), cue.from()))
                    .ifPresent(cue -> contents.computeIfAbsent(cue, none -> new ArrayList<>())
                            .add(content));
        }
        List<Candidate> found = new ArrayList<>();
        contents.forEach((cue, reported) -> {
            double nobody = scores.link(Scores.SOURCE, cue.from(), Scores.NOTHING);
            Optional<Piece> source = best(sources, s -> scores.link(Scores.SOURCE, cue.from(), s.from()))
                    .filter(s -> scores.link(Scores.SOURCE, cue.from(), s.from()) > nobody);
            found.add(new Candidate(source, cue, reported, sources, cues));
        });
        return found;
    }

    private static List<Piece> of(int role, List<Piece> pieces) {
        return pieces.stream().filter(piece -> piece.role() == role).toList();
    }

    private static Optional<Piece> best(List<Piece> pieces, ToDoubleFunction<Piece> score) {
        return pieces.stream().max(Comparator.comparingDouble(score));
    }
}
