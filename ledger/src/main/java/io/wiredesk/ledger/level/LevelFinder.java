package io.wiredesk.ledger.level;

import io.wiredesk.ledger.Level;
import io.wiredesk.ledger.instrument.FoundInstrument;
import io.wiredesk.ledger.instrument.Instrument;
import io.wiredesk.ledger.instrument.InstrumentTable;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Finds price levels. Immutable after its cue words were read; safe to share.
public final class LevelFinder {
    /// Points below this are rather a change.
    private static final double LEAST_INDEX = 100;

    private final LevelCues cues = new LevelCues();
    private final Units units = new Units();
    private final Roles roles = new Roles(cues, units);
    private final Changes changes = new Changes(cues, units);
    private final LevelOwner owner;

    /// Creates a finder.
    ///
    /// @param table tells which values are sane
    public LevelFinder(InstrumentTable table) {
        owner = new LevelOwner(table, new Shares(cues));
    }

    /// The levels, in reading order. A figure counts when a relation leads to it and an instrument of its
    /// sentence, or the one last named before in the same paragraph, can have that price; absurd figures are left
    /// out.
    public List<Level> find(
            Tokens tokens, List<Sentence> sentences, List<FoundInstrument> instruments, List<FoundTime> times) {
        BitSet taken = new BitSet(tokens.size());
        times.forEach(t -> taken.set(t.firstToken(), t.endToken()));
        instruments.forEach(i -> taken.set(i.firstToken(), i.endToken()));
        List<Level> levels = new ArrayList<>();
        LevelOwner.Cursor cursor = owner.over(tokens, instruments);
        for (Sentence sentence : sentences) {
            int first = tokens.at(sentence.span().start());
            int end = tokens.at(sentence.span().end());
            cursor.enter(sentence, first, end);
            new InSentence(tokens, first, end, cursor).read(taken, levels);
        }
        return List.copyOf(levels);
    }

    /// One sentence, whose tokens are `[first, end)`.
    private final class InSentence {
        private final Tokens tokens;
        private final int first;
        private final int end;
        private final LevelOwner.Cursor cursor;

        private InSentence(Tokens tokens, int first, int end, LevelOwner.Cursor cursor) {
            this.tokens = tokens;
            this.first = first;
            this.end = end;
            this.cursor = cursor;
        }

        private void read(BitSet taken, List<Level> levels) {
            Role previous = Role.none(first);
            for (int token = first; token < end; token++) {
                Optional<Figure> figure = taken.get(token) ? Optional.empty() : figure(token);
                if (figure.isPresent()) {
                    int from = previous.end();
                    Role role = roles.of(tokens, first, end, figure.get(), previous);
                    Optional<Level> level = level(figure.get(), role, from);
                    level.ifPresent(levels::add);
                    previous = level.isPresent() ? role : previous;
                    token = Math.max(token, figure.get().end() - 1);
                }
            }
        }

        private Optional<Figure> figure(int token) {
            if (tokens.word(token).equals("parity")) {
                return isParity(token)
                        ? Optional.of(new Figure(1, Optional.empty(), token, token, token + 1))
                        : Optional.empty();
            }
            return tokens.isNumber(token) ? Figure.at(tokens, token, units).filter(this::isPrice) : Optional.empty();
        }

        /// "to parity", "below parity with the dollar"; not "purchasing power parity".
        private boolean isParity(int token) {
            return cues.relation(tokens.word(token - 1)).isPresent();
        }

        private Optional<Level> level(Figure figure, Role role, int from) {
            return role.relation()
                    .flatMap(relation ->
                            cursor.ownerOf(figure).map(instrument -> level(figure, role, from, relation, instrument)));
        }

        private Level level(Figure written, Role role, int from, Level.Relation relation, Instrument instrument) {
            Figure figure = LevelOwner.quoted(instrument, written);
            return new Level(
                    new Span(tokens.start(figure.first()), tokens.end(figure.end() - 1)),
                    instrument.symbol(),
                    figure.value(),
                    LevelOwner.unit(instrument, figure),
                    relation,
                    role.context(),
                    changes.of(tokens, from, figure, end));
        }

        private boolean isPrice(Figure figure) {
            int next = tokens.word(figure.end()).equals("-") ? figure.end() + 1 : figure.end();
            boolean compound = tokens.word(figure.first() - 1).equals("-")
                    && tokens.touchesPrevious(figure.first())
                    && tokens.touchesPrevious(figure.first() - 1)
                    && tokens.isWord(figure.first() - 2);
            boolean points = tokens.word(next).equals("points") && isIndexAt(figure);
            boolean count = figure.unit().isEmpty()
                    && !points
                    && tokens.isWord(figure.end())
                    && !tokens.isCapitalised(figure.end())
                    && !tokens.beginsLine(figure.end())
                    && !cues.mayFollow(tokens.word(figure.end()));
            boolean eachTime = switch (tokens.word(figure.end())) {
                case "a", "per", "each", "every" -> cues.isRateOf(tokens.word(figure.end() + 1));
                default -> false;
            };
            return (points || !cues.stops(tokens.word(next))) && !compound && !count && !eachTime;
        }

        /// "closed at 24,312 points": where an index stands, not how far it went.
        private boolean isIndexAt(Figure figure) {
            return cues.relation(tokens.word(figure.first() - 1)).isPresent() && figure.value() >= LEAST_INDEX;
        }
    }
}
