package io.wiredesk.ledger.instrument;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Whether a passage speaks of a market, so that an ambiguous word there is an instrument. Confined to one text.
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
        /// Companies and their shares.
        COMPANY,
        /// Words that a company's name stands right before.
        DOES,
        /// Verbs of a share that moved.
        MOVED,
        /// Currencies and their charts.
        FX,
        /// Who or what speaks for a bank.
        SPEAKS,
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
            for (WordList.Named line :
                    WordList.beside(MarketContext.class, "context.txt").lists()) {
                lists.computeIfAbsent(Cue.valueOf(line.list()), c -> new HashSet<>())
                        .addAll(line.words());
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

    /// A company's share is spoken of within half a clause.
    private static final int COMPANY_REACH = 6;

    /// Where a company's verb stands behind its name, the rest of the sentence may tell.
    private static final int SENTENCE_REACH = 12;

    /// A bank is as often who speaks of another's shares: its own stand close.
    private static final int BANK_REACH = 3;

    /// From "at" or "above" to the figure.
    private static final int PRICE_REACH = 4;

    /// A rare coin's symbol is next to the word that tells.
    private static final int BESIDE = 2;

    private final Tokens tokens;
    private final Words words;

    MarketContext(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /// True when the words around make the sense likely and none right beside makes it something else.
    boolean allows(Names.Sense sense, int first, int end) {
        if (isSomethingElse(first, end)) {
            return false;
        }
        boolean beside = sense.need() == Names.Need.MARKET_BESIDE;
        if (sense.capitals() > 0 && isShouted(first, end)) {
            return false;
        }
        return switch (sense.instrument().kind()) {
            case CRYPTO -> near(Cue.CRYPTO, first, end, beside ? BESIDE : REACH);
            case RATE -> near(Cue.RATE, first, end, REACH);
            case METAL, ENERGY, CROP ->
                (near(Cue.MARKET, first, end, GOODS_REACH) || isPriced(end)) && !isPartOfName(first, end, Cue.MARKET);
            case CURRENCY ->
                (near(Cue.MARKET, first, end, REACH) || near(Cue.FIGURE, first, end, GOODS_REACH))
                        && !isPartOfName(first, end, Cue.MARKET);
            case PAIR -> near(Cue.FX, first, end, REACH);
            case EQUITY -> sense.speaks() ? isBanksOwn(first, end) : isCompany(first, end);
            default -> near(Cue.MARKET, first, end, REACH);
        };
    }

    /// True when nothing right beside makes it something else, given that the text has the same instrument
    /// elsewhere.
    boolean mayBe(FoundInstrument found) {
        int first = found.firstToken();
        boolean company = found.instrument().kind() == Instrument.Kind.EQUITY;
        return !isSomethingElse(first, found.endToken())
                && !(company && (isTheOne(first) || isPartOfName(first, found.endToken(), Cue.COMPANY)));
    }

    private boolean isSomethingElse(int first, int end) {
        return words.has(Cue.AFTER, tokens.word(end)) || words.has(Cue.BEFORE, tokens.word(first - 1));
    }

    /// Capitals between capitals tell nothing: "BUY NOW OR LOSE ALL".
    private boolean isShouted(int first, int end) {
        return isShoutedWord(first - 1) && isShoutedWord(end);
    }

    private boolean isShoutedWord(int token) {
        return tokens.isAllCapitals(token) && !words.has(Cue.CRYPTO, tokens.word(token));
    }

    /// "Brent Harlow", "Apple Watch": a capitalised word behind a capitalised one that is no market's.
    private boolean isPartOfName(int first, int end, Cue market) {
        return tokens.isCapitalised(first)
                && tokens.isCapitalised(end)
                && !tokens.isAllCapitals(end)
                && !tokens.beginsLine(end)
                && !words.has(market, tokens.word(end))
                && !words.has(Cue.DOES, tokens.word(end));
    }

    /// "gold at $4,200", "oil is stuck below the psychological $90"
    private boolean isPriced(int end) {
        int place = -PRICE_REACH;
        for (int i = end; i < end + GOODS_REACH; i++) {
            switch (tokens.word(i)) {
                case "at", "to", "above", "below", "near", "around", "over", "under" -> place = i;
                case "$" -> {
                    return tokens.isNumber(i + 1) && i - place < PRICE_REACH;
                }
                default -> {}
            }
        }
        return false;
    }

    /// True for a word that is a company's name as it stands: "Apple shares", "shares of Apple", "fell as Apple
    /// said its profit rose"; not "the Amazon" or, where a sentence begins, "Apple prices".
    private boolean isCompany(int first, int end) {
        if (isMoved(end) && !isTheOne(first)) {
            return true;
        }
        if (words.has(Cue.DOES, tokens.word(end)) && !isTheOne(first)) {
            return words.has(Cue.COMPANY, tokens.word(end)) || isCompanyNear(first, end, SENTENCE_REACH);
        }
        if (words.has(Cue.COMPANY, tokens.word(end)) || isOfCompany(first)) {
            return !isTheOne(first);
        }
        return !isTheOne(first)
                && !beginsSentence(first)
                && !isPartOfName(first, end, Cue.COMPANY)
                && isCompanyNear(first, end, COMPANY_REACH);
    }

    /// "Intel eased 12 cents to $31.87": a move in money, right behind the name.
    private boolean isMoved(int end) {
        if (!words.has(Cue.MOVED, tokens.word(end))) {
            return false;
        }
        boolean isMoney = tokens.word(end + 1).equals("$") && tokens.isNumber(end + 2);
        return isMoney
                || (tokens.isNumber(end + 1)
                        && switch (tokens.word(end + 2)) {
                            case "cents", "pence", "penny", "cent" -> true;
                            default -> false;
                        });
    }

    /// "shares of Apple", "stock in Visa", "its target for Ford"
    private boolean isOfCompany(int first) {
        String before = tokens.word(first - 1);
        if ((before.equals("for") || before.equals("on"))
                && tokens.word(first - 2).equals("target")) {
            return true;
        }
        return (before.equals("of") || before.equals("in"))
                && words.has(Cue.COMPANY, tokens.word(first - 2))
                && !tokens.word(first - 2).equals("growth");
    }

    private boolean isTheOne(int first) {
        return switch (tokens.word(first - 1)) {
            case "the", "a", "an", "this", "that", "his", "her", "their", "on" -> true;
            default -> false;
        };
    }

    private boolean beginsSentence(int token) {
        if (tokens.beginsLine(token)) {
            return true;
        }
        return switch (tokens.word(token - 1)) {
            case ".", "!", "?", ":", "\"", "\u201c" -> true;
            default -> false;
        };
    }

    private boolean isBanksOwn(int first, int end) {
        return !speaks(first, end) && isCompanyNear(first, end, BANK_REACH);
    }

    private boolean speaks(int first, int end) {
        for (int i = 0; i < BANK_REACH; i++) {
            if (words.has(Cue.SPEAKS, tokens.word(end + i)) || words.has(Cue.SPEAKS, tokens.word(first - 1 - i))) {
                return true;
            }
        }
        return false;
    }

    /// A company word within reach, on the same line.
    private boolean isCompanyNear(int first, int end, int reach) {
        for (int i = first - 1; i >= first - reach && !tokens.beginsLine(i + 1); i--) {
            if (words.has(Cue.COMPANY, tokens.word(i))) {
                return true;
            }
        }
        for (int i = end; i < end + reach && !tokens.beginsLine(i); i++) {
            if (words.has(Cue.COMPANY, tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean near(Cue cue, int first, int end, int reach) {
        for (int i = Math.max(0, first - reach); i < Math.min(tokens.size(), end + reach); i++) {
            if ((i < first || i >= end) && words.has(cue, tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// True when a currency's name counts money ("600 billion dollars", "USD 5 million") and is not the subject.
    boolean isAmount(int first, int end) {
        int before = tokens.word(first - 1).equals("-") ? first - 2 : first - 1;
        return tokens.isNumber(before)
                || words.has(Cue.SCALE, tokens.word(before))
                || (tokens.isNumber(end) && !tokens.beginsLine(end));
    }
}
