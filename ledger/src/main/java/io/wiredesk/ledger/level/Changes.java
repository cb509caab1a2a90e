package io.wiredesk.ledger.level;

import io.wiredesk.ledger.Level;
import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Finds the move that a text states with a level: "fell 2.3% to", "rose 4 basis points to", "at 1.14, down
/// 0.2%". Immutable; safe to share.
final class Changes {
    /// How far before a level its move may stand.
    private static final int BEFORE = 14;

    /// How far behind it.
    private static final int BEHIND = 6;

    /// From the word that says up or down to the figure of the move.
    private static final int DIRECTION_REACH = 6;

    private final LevelCues cues;
    private final Units units;

    Changes(LevelCues cues, Units units) {
        this.cues = cues;
        this.units = units;
    }

    /// The move of the level that `figure` is.
    ///
    /// @param from token behind the level before, or the sentence's first
    /// @param end token behind the sentence's last
    Optional<Level.Change> of(Tokens tokens, int from, Figure figure, int end) {
        for (int i = figure.first() - 1; i >= Math.max(from, figure.first() - BEFORE); i--) {
            if (tokens.isNumber(i)) {
                Optional<Level.Change> change = at(tokens, i, from, figure.first());
                if (change.isPresent()) {
                    return change;
                }
            }
        }
        for (int i = figure.end(); i < Math.min(end, figure.end() + BEHIND); i++) {
            if (tokens.isNumber(i)) {
                return at(tokens, i, figure.end(), end);
            }
        }
        return Optional.empty();
    }

    private Optional<Level.Change> at(Tokens tokens, int number, int from, int end) {
        return Figure.at(tokens, number, units)
                .flatMap(move -> unit(tokens, move)
                        .map(unit -> new Level.Change(move.value() * direction(tokens, move, from, end), unit)))
                .filter(change -> change.value() != 0);
    }

    private static Optional<String> unit(Tokens tokens, Figure move) {
        return move.unit().or(() -> switch (tokens.word(move.end())) {
            case "bp", "bps" -> Optional.of("bp");
            case "basis" -> tokens.word(move.end() + 1).startsWith("point") ? Optional.of("bp") : Optional.empty();
            case "points", "point" -> Optional.of("points");
            case "pips", "pip" -> Optional.of("pips");
            default -> Optional.empty();
        });
    }

    /// 1 up, -1 down, 0 when no word tells.
    private int direction(Tokens tokens, Figure move, int from, int end) {
        int behind = sign(tokens.word(move.end()));
        if (behind != 0 && move.end() < end) {
            return behind;
        }
        for (int i = move.first() - 1; i >= Math.max(from, move.first() - DIRECTION_REACH); i--) {
            int sign = sign(tokens.word(i));
            if (sign != 0) {
                return sign;
            }
        }
        return 0;
    }

    private int sign(String word) {
        return cues.isUp(word) ? 1 : cues.isDown(word) ? -1 : 0;
    }
}
