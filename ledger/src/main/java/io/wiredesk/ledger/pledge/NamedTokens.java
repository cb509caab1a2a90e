package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.token.Tokens;
import java.util.List;
import java.util.Optional;

/// A text's names by their tokens. Confined to one text.
final class NamedTokens {
    private final Tokens tokens;
    private final List<Mention> names;
    private final int[] firsts;
    private final int[] ends;

    NamedTokens(Tokens tokens, List<Mention> names) {
        this.tokens = tokens;
        this.names = names;
        firsts = names.stream().mapToInt(m -> tokens.at(m.span().start())).toArray();
        ends = names.stream().mapToInt(m -> tokens.at(m.span().end())).toArray();
    }

    Tokens tokens() {
        return tokens;
    }

    /// Number of the name whose last token stands right before `end`.
    Optional<Integer> endingAt(int end) {
        int before = lastBefore(end);
        return before >= 0 && ends[before] == end ? Optional.of(before) : Optional.empty();
    }

    /// Number of the first name in `[first, end)`.
    Optional<Integer> firstIn(int first, int end) {
        int number = lastBefore(first) + 1;
        return number < ends.length && firsts[number] >= first && ends[number] <= end
                ? Optional.of(number)
                : Optional.empty();
    }

    int first(int number) {
        return firsts[number];
    }

    int end(int number) {
        return ends[number];
    }

    boolean isPerson(int number) {
        return names.get(number).kind() == Mention.Kind.PERSON;
    }

    boolean isPlace(int number) {
        return names.get(number).kind() == Mention.Kind.PLACE;
    }

    private int lastBefore(int token) {
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
