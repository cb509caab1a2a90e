package io.wiredesk.ledger.level;

import io.wiredesk.ledger.Level;
import io.wiredesk.ledger.instrument.FoundInstrument;
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
    /// How far before a figure its relation may stand, skipped words included.
    private static final int RELATION_REACH = 8;

    /// A chart tool's reading names the tool within this many words of the relation.
    private static final int TOOL_REACH = 3;

    /// Signs and words that may part two figures of one list (", followed by").
    private static final int LONGEST_JOINT = 3;

    /// The end of a figure that is not there.
    private static final int NOWHERE = -1;

    private static final int CONTEXT_BEFORE = 8;
    private static final int CONTEXT_BEHIND = 3;

    private final LevelCues cues = new LevelCues();
    private final LevelOwner owner;

    /// Creates a finder.
    ///
    /// @param table tells which values are sane
    public LevelFinder(InstrumentTable table) {
        owner = new LevelOwner(table);
    }

    /// The levels, in reading order. A figure counts when a relation leads to it and an instrument of its
    /// sentence, or the one last named before in the same paragraph, can have that price; absurd figures are
    /// left out.
    public List<Level> find(
            Tokens tokens, List<Sentence> sentences, List<FoundInstrument> instruments, List<FoundTime> times) {
        BitSet taken = new BitSet(tokens.size());
        times.forEach(t -> taken.set(t.firstToken(), t.endToken()));
        instruments.forEach(i -> taken.set(i.firstToken(), i.endToken()));
        List<Level> levels = new ArrayList<>();
        LevelOwner.Cursor cursor = owner.over(instruments);
        for (Sentence sentence : sentences) {
            int first = tokens.at(sentence.span().start());
            int end = tokens.at(sentence.span().end());
            cursor.enter(sentence, first, end);
            inSentence(new Stretch(tokens, first, end, taken), cursor, levels);
        }
        return List.copyOf(levels);
    }

    /// A sentence's tokens, and which of all are spoken for by times and instruments.
    private record Stretch(Tokens tokens, int first, int end, BitSet taken) {}

    private void inSentence(Stretch stretch, LevelOwner.Cursor cursor, List<Level> levels) {
        Role previous = new Role(Optional.empty(), Optional.empty(), NOWHERE);
        for (int token = stretch.first(); token < stretch.end(); token++) {
            if (!stretch.tokens().isNumber(token) || stretch.taken().get(token)) {
                continue;
            }
            Optional<Figure> figure = Figure.at(stretch.tokens(), token).filter(f -> isPrice(stretch, f));
            if (figure.isPresent()) {
                Role role = role(stretch, figure.get(), previous);
                role.relation()
                        .flatMap(r -> level(stretch, figure.get(), r, role.context(), cursor))
                        .ifPresent(levels::add);
                previous = role;
            }
        }
    }

    /// How a figure stands in its sentence.
    ///
    /// @param relation how the instrument stands to it
    /// @param context its part: support, target
    /// @param end token behind it
    private record Role(Optional<Level.Relation> relation, Optional<String> context, int end) {}

    /// A figure joined to the one before ("support at 1.26, followed by 1.25") stands as that one does.
    private Role role(Stretch stretch, Figure figure, Role previous) {
        Optional<Level.Relation> relation = relation(stretch, figure);
        Optional<String> context = context(stretch, figure, previous.end());
        boolean joined = relation.isEmpty() && isJoined(stretch.tokens(), previous.end(), figure.first());
        return joined
                ? new Role(previous.relation(), context.or(previous::context), figure.end())
                : new Role(relation, context, figure.end());
    }

    /// `$0.720 and $0.700`, `1.10, 1.12`, `1.10-1.12`.
    private static boolean isJoined(Tokens tokens, int previousEnd, int first) {
        if (previousEnd < 0 || first - previousEnd > LONGEST_JOINT || first <= previousEnd) {
            return false;
        }
        for (int i = previousEnd; i < first; i++) {
            switch (tokens.word(i)) {
                case "and", "or", "then", "followed", "by", ",", "-", "\u2013", "/" -> {}
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    private boolean isPrice(Stretch stretch, Figure figure) {
        Tokens tokens = stretch.tokens();
        int next = tokens.word(figure.end()).equals("-") ? figure.end() + 1 : figure.end();
        boolean compound = tokens.word(figure.first() - 1).equals("-")
                && tokens.touchesPrevious(figure.first())
                && tokens.touchesPrevious(figure.first() - 1)
                && tokens.isWord(figure.first() - 2);
        boolean count = figure.unit().isEmpty()
                && tokens.isWord(figure.end())
                && !tokens.isCapitalised(figure.end())
                && !tokens.beginsLine(figure.end())
                && !cues.mayFollow(tokens.word(figure.end()));
        return !cues.stops(tokens.word(next)) && !compound && !count;
    }

    /// The nearest relation before the figure, words skipped that say nothing of it; a "level", "support" or
    /// "target" on the way is enough for `AT` ("a target of 150").
    private Optional<Level.Relation> relation(Stretch stretch, Figure figure) {
        Tokens tokens = stretch.tokens();
        boolean level = false;
        for (int i = figure.first() - 1; i >= Math.max(stretch.first(), figure.first() - RELATION_REACH); i--) {
            String word = tokens.word(i);
            Optional<Level.Relation> relation = cues.relation(word);
            if (relation.isPresent()) {
                return readsTool(tokens, i)
                        ? Optional.empty()
                        : Optional.of(blurred(relation.get(), tokens, i, figure));
            }
            if (cues.isIndicator(word) || cues.isChange(word)) {
                return Optional.empty();
            }
            level |= cues.context(word).isPresent() || word.equals("level") || word.equals("price");
            if (!cues.isSkipped(word)) {
                break;
            }
        }
        return level ? Optional.of(Level.Relation.AT) : Optional.empty();
    }

    /// "RSI stands at 62": a chart tool right before the relation.
    private boolean readsTool(Tokens tokens, int relation) {
        for (int i = relation - 1; i >= relation - TOOL_REACH; i--) {
            if (cues.isIndicator(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "close to 1.14" and "to the 1.14 area" are no exact arrival.
    private Level.Relation blurred(Level.Relation relation, Tokens tokens, int at, Figure figure) {
        boolean exact = relation == Level.Relation.TO || relation == Level.Relation.AT;
        boolean close = tokens.word(at).equals("to")
                && cues.relation(tokens.word(at - 1))
                        .filter(r -> r == Level.Relation.AROUND)
                        .isPresent();
        return exact && (close || cues.isArea(tokens.word(figure.end()))) ? Level.Relation.AROUND : relation;
    }

    private Optional<Level> level(
            Stretch stretch,
            Figure figure,
            Level.Relation relation,
            Optional<String> context,
            LevelOwner.Cursor cursor) {
        Tokens tokens = stretch.tokens();
        Span span = new Span(tokens.start(figure.first()), tokens.end(figure.end() - 1));
        return cursor.ownerOf(tokens, figure)
                .map(i -> new Level(span, i.symbol(), figure.value(), LevelOwner.unit(i, figure), relation, context));
    }

    /// The figure's role, from the nearest word for one: before it in its clause, or right behind it.
    private Optional<String> context(Stretch stretch, Figure figure, int previousEnd) {
        Tokens tokens = stretch.tokens();
        for (int i = figure.end(); i < Math.min(stretch.end(), figure.end() + CONTEXT_BEHIND); i++) {
            Optional<String> context = cues.context(tokens.word(i));
            if (context.isPresent()) {
                return context;
            }
            if (!tokens.isWord(i) || tokens.word(i).equals("and")) {
                break;
            }
        }
        int left = Math.max(stretch.first(), previousEnd == NOWHERE ? 0 : previousEnd + CONTEXT_BEHIND);
        int from = Math.max(left, figure.first() - CONTEXT_BEFORE);
        for (int i = figure.first() - 1; i >= from; i--) {
            Optional<String> context = cues.context(tokens.word(i));
            boolean closeTo =
                    tokens.word(i).equals("close") && tokens.word(i + 1).equals("to");
            if (context.isPresent() && !closeTo) {
                return context;
            }
        }
        return Optional.empty();
    }
}
