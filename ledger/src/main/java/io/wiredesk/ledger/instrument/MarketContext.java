package io.wiredesk.ledger.instrument;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Whether a passage speaks of a market, so that an ambiguous word there is an instrument. Confined to one
/// text.
final class MarketContext {
    /// The lists of `context.txt`.
    enum Cue {
        /// Prices and trading.
        MARKET,
        /// Signs of a price.
        FIGURE,
        /// Coins.
        CRYPTO,
        /// Central banks' rates.
        RATE,
        /// Behind an ambiguous name: something else.
        AFTER,
        /// In front of an ambiguous name: something else.
        BEFORE,
        /// Makes a figure an amount.
        SCALE
    }

    /// The words of `context.txt`; immutable.
    static final class Words {
        private final Map<Cue, Set<String>> lists = new EnumMap<>(Cue.class);

        Words() {
            for (String line :
                    WordList.beside(MarketContext.class, "context.txt").lines()) {
                String[] parts = line.split(" ", -1);
                Set<String> list = lists.computeIfAbsent(Cue.valueOf(parts[0]), c -> new HashSet<>());
                for (int i = 1; i < parts.length; i++) {
                    list.add(parts[i]);
                }
            }
        }

        boolean has(Cue cue, String word) {
            return lists.getOrDefault(cue, Set.of()).contains(word);
        }
    }

    /// How many tokens to look at on each side: about one sentence.
    private static final int REACH = 18;

    /// For goods that texts also name without a thought of prices (oil, corn), the market must be nearer.
    private static final int GOODS_REACH = 7;

    private final Tokens tokens;
    private final Words words;
    private final Map<Cue, int[]> counts = new EnumMap<>(Cue.class);

    MarketContext(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
        for (Cue cue : new Cue[] {Cue.MARKET, Cue.FIGURE, Cue.CRYPTO, Cue.RATE}) {
            int[] sums = new int[tokens.size() + 1];
            for (int i = 0; i < tokens.size(); i++) {
                sums[i + 1] = sums[i] + (words.has(cue, tokens.word(i)) ? 1 : 0);
            }
            counts.put(cue, sums);
        }
    }

    /// True when the words around make `kind` likely and none right beside makes it something else.
    boolean allows(Instrument.Kind kind, int first, int end) {
        if (isSomethingElse(first, end)) {
            return false;
        }
        return switch (kind) {
            case CRYPTO -> near(Cue.CRYPTO, first, end, REACH);
            case RATE -> near(Cue.RATE, first, end, REACH);
            case METAL, ENERGY, CROP -> near(Cue.MARKET, first, end, GOODS_REACH);
            case CURRENCY -> near(Cue.MARKET, first, end, REACH) || near(Cue.FIGURE, first, end, GOODS_REACH);
            default -> near(Cue.MARKET, first, end, REACH);
        };
    }

    private boolean isSomethingElse(int first, int end) {
        return words.has(Cue.AFTER, tokens.word(end)) || words.has(Cue.BEFORE, tokens.word(first - 1));
    }

    private boolean near(Cue cue, int first, int end, int reach) {
        int[] sums = counts.getOrDefault(cue, new int[tokens.size() + 1]);
        int from = Math.max(0, first - reach);
        int to = Math.min(tokens.size(), end + reach);
        return sums[first] - sums[from] + sums[to] - sums[end] > 0;
    }

    /// True when a currency's name counts money ("600 billion dollars", "USD 5 million") and is not the
    /// subject.
    boolean isAmount(int first, int end) {
        int before = tokens.word(first - 1).equals("-") ? first - 2 : first - 1;
        return tokens.isNumber(before)
                || words.has(Cue.SCALE, tokens.word(before))
                || (tokens.isNumber(end) && !tokens.beginsLine(end));
    }
}
