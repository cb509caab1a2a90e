package io.wiredesk.ledger.level;

import io.wiredesk.ledger.Level;
import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;

/// Reads how a figure stands in its sentence from the words around. Immutable; safe to share.
final class Roles {
    /// How far before a figure its relation may stand, skipped words included.
    private static final int RELATION_REACH = 8;

    /// A chart tool's reading names the tool within this many words of the relation.
    private static final int TOOL_REACH = 6;

    /// Signs and words that may part two figures of one list (", followed by").
    private static final int LONGEST_JOINT = 4;

    private static final int CONTEXT_BEFORE = 8;
    private static final int CONTEXT_BEHIND = 3;

    private final LevelCues cues;
    private final Units units;

    Roles(LevelCues cues, Units units) {
        this.cues = cues;
        this.units = units;
    }

    /// A figure joined to the one before ("support at 1.26, followed by 1.25") stands as that one does.
    Role of(Tokens tokens, int from, int to, Figure figure, Role previous) {
        Optional<Level.Relation> relation = relation(tokens, from, figure);
        // "the range is 5.25% to 5.50%"
        boolean upTo = previous.relation().filter(r -> r == Level.Relation.AT).isPresent()
                && previous.end() == figure.first() - 1
                && tokens.word(previous.end()).equals("to");
        boolean joined = upTo
                || (relation.isEmpty() && previous.relation().isPresent() && isJoined(tokens, previous.end(), figure));
        int behind = contextBehind(tokens, figure, to);
        Optional<String> context =
                behind < 0 ? contextBefore(tokens, figure, previous.end()) : cues.context(tokens.word(behind));
        int end = Math.max(figure.end(), behind + 1);
        if (joined) {
            return new Role(previous.relation(), context.or(previous::context), end);
        }
        // "see the euro at 1.18 in June and at 1.20 in a year", "its target to $15 from $12"
        boolean before = previous.end() == figure.first() - 1
                && relation.filter(r -> r == Level.Relation.FROM).isPresent();
        Optional<String> same = previous.context().filter(c -> c.equals("forecast") || (before && c.equals("target")));
        return new Role(relation.or(() -> standing(tokens, figure)), context.or(() -> same), end);
    }

    /// `$0.720 and $0.700`, `1.10, 1.12`, `1.10-1.12`.
    private static boolean isJoined(Tokens tokens, int previousEnd, Figure figure) {
        if (figure.first() - previousEnd > LONGEST_JOINT || figure.first() <= previousEnd) {
            return false;
        }
        for (int i = previousEnd; i < figure.first(); i++) {
            switch (tokens.word(i)) {
                case "and", "or", "then", "followed", "by", "to", ",", "-", "\u2013", "/" -> {}
                default -> {
                    return false;
                }
            }
        }
        return true;
    }

    /// The nearest relation before the figure, words skipped that say nothing of it; a "level", "support" or
    /// "target" on the way is enough for `AT` ("a target of 150").
    private Optional<Level.Relation> relation(Tokens tokens, int from, Figure figure) {
        boolean level = false;
        for (int i = figure.first() - 1; i >= Math.max(from, figure.first() - RELATION_REACH); i--) {
            String word = tokens.word(i);
            Optional<Level.Relation> relation =
                    cues.relation(tokens.word(i - 1) + "_" + word).or(() -> cues.relation(word));
            if (relation.isPresent()) {
                return readsTool(tokens, from, i)
                        ? Optional.empty()
                        : Optional.of(blurred(relation.get(), tokens, i, figure));
            }
            if (cues.isIndicator(word) || cues.isChange(word)) {
                return Optional.empty();
            }
            level |= cues.context(word).isPresent() || cues.isMark(word) || cues.isRange(word);
            if (!cues.isSkipped(word)) {
                break;
            }
        }
        return level ? Optional.of(Level.Relation.AT) : Optional.empty();
    }

    /// What the words behind tell: "the 1.14 handle", "a 1.135-1.145 range".
    private Optional<Level.Relation> standing(Tokens tokens, Figure figure) {
        String behind = tokens.word(figure.end());
        if (cues.isArea(behind)) {
            return Optional.of(Level.Relation.AROUND);
        }
        boolean the = tokens.word(figure.first() - 1).equals("the");
        if (the && (cues.isMark(behind) || cues.context(behind).isPresent())) {
            return Optional.of(Level.Relation.AT);
        }
        return endsRange(tokens, figure) ? Optional.of(Level.Relation.AT) : Optional.empty();
    }

    private boolean endsRange(Tokens tokens, Figure figure) {
        int sign = figure.end();
        boolean joint = switch (tokens.word(sign)) {
            case "-", "\u2013", "to", "/" -> true;
            default -> false;
        };
        int number = tokens.isNumber(sign + 1) ? sign + 1 : sign + 2;
        return joint
                && tokens.isNumber(number)
                && Figure.at(tokens, number, units)
                        .filter(second -> cues.isRange(tokens.word(second.end())))
                        .isPresent();
    }

    /// "RSI stands at 62", "Stochastics point lower at 38": a chart tool before the relation, in its clause.
    private boolean readsTool(Tokens tokens, int from, int relation) {
        for (int i = relation - 1; i >= Math.max(from, relation - TOOL_REACH); i--) {
            switch (tokens.word(i)) {
                case ",", ";", "while", "and", "but", "as" -> {
                    return false;
                }
                default -> {
                    if (cues.isIndicator(tokens.word(i))) {
                        return true;
                    }
                }
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

    /// The token right behind the figure that names its role; -1 when there is none.
    private int contextBehind(Tokens tokens, Figure figure, int to) {
        for (int i = figure.end(); i < Math.min(to, figure.end() + CONTEXT_BEHIND); i++) {
            if (cues.context(tokens.word(i)).isPresent()) {
                return i;
            }
            if (!tokens.isWord(i)
                    || tokens.word(i).equals("and")
                    || cues.relation(tokens.word(i)).isPresent()) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<String> contextBefore(Tokens tokens, Figure figure, int previousEnd) {
        for (int i = figure.first() - 1; i >= Math.max(previousEnd, figure.first() - CONTEXT_BEFORE); i--) {
            Optional<String> context = cues.context(tokens.word(i));
            if (context.isPresent() && !isOtherSense(tokens, i)) {
                return context;
            }
        }
        return Optional.empty();
    }

    /// "close to 1.14", "the target rate"
    private static boolean isOtherSense(Tokens tokens, int token) {
        String next = tokens.word(token + 1);
        return switch (tokens.word(token)) {
            case "close" -> next.equals("to");
            case "target" -> next.startsWith("rate") || next.startsWith("range");
            default -> false;
        };
    }
}
