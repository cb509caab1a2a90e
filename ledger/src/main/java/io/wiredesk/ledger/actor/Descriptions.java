package io.wiredesk.ledger.actor;

import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.token.Tokens;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Finds the name that a description points back to: "the drugmaker" to "drugmaker Simrex". Confined to one text.
final class Descriptions {
    /// How many tokens back the name may stand: some eight sentences.
    private static final int REACH = 200;

    /// How many tokens back any unknown name will do: some three sentences.
    private static final int NEAR = 70;

    /// How many tokens an aside may have before the description in it: "the world's fourth-largest copper miner".
    private static final int ASIDE_LENGTH = 10;

    private static final int LONGEST_NAME = 6;

    private final Tokens tokens;

    /// Tokens of places and persons.
    private final BitSet others = new BitSet();

    Descriptions(Tokens tokens, List<Mention> names) {
        this.tokens = tokens;
        for (Mention name : names) {
            if (name.kind() == Mention.Kind.PLACE || name.kind() == Mention.Kind.PERSON) {
                others.set(tokens.at(name.span().start()), tokens.at(name.span().end()));
            }
        }
    }

    /// First token and end of the name that stands with a noun before a token: "union VSH", "Quillay, a copper miner".
    Optional<int[]> beside(String noun, int token) {
        for (int i = token - 1; i > Math.max(0, token - REACH); i--) {
            if (tokens.word(i).equals(noun)) {
                int end = runEnd(i + 1);
                if (end > i + 1) {
                    return Optional.of(new int[] {i + 1, end});
                }
                int comma = comma(i);
                int first = runFirst(comma);
                if (first < comma) {
                    return Optional.of(new int[] {first, comma});
                }
            }
        }
        return Optional.empty();
    }

    /// First token and end of the name that stands nearest before a token and is no place, no person and no time.
    Optional<int[]> nearest(int token) {
        for (int i = token - 1; i > Math.max(0, token - NEAR); i--) {
            if (isPart(i) && !others.get(i)) {
                int first = runFirst(i + 1);
                boolean opens = first == 0 || tokens.word(first - 1).equals(".");
                boolean isWhere = switch (tokens.word(first - 1)) {
                    case "in", "at", "near", "its", "their", "from" -> true;
                    default -> false;
                };
                if ((!opens || i > first) && !isWhere) {
                    return Optional.of(new int[] {first, i + 1});
                }
            }
        }
        return Optional.empty();
    }

    /// The comma that opens the aside that a noun stands in; the noun itself when it stands in none.
    private int comma(int noun) {
        for (int i = noun - 1; i > Math.max(0, noun - ASIDE_LENGTH); i--) {
            if (tokens.word(i).equals(",")) {
                return TopicWords.ASIDES.contains(tokens.word(i + 1))
                                || tokens.word(i + 2).equals("'s")
                        ? i
                        : noun;
            }
        }
        return noun;
    }

    private int runEnd(int first) {
        int end = first;
        while (end - first < LONGEST_NAME && isPart(end)) {
            end++;
        }
        return end;
    }

    private int runFirst(int end) {
        int first = end;
        while (end - first < LONGEST_NAME && isPart(first - 1)) {
            first--;
        }
        return first;
    }

    private boolean isPart(int token) {
        return token >= 0
                && token < tokens.size()
                && tokens.isWord(token)
                && tokens.isCapitalised(token)
                && !TopicWords.SMALL.contains(tokens.word(token));
    }
}
