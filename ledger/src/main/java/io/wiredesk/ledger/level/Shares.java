package io.wiredesk.ledger.level;

import io.wiredesk.ledger.instrument.FoundInstrument;
import io.wiredesk.ledger.token.Tokens;

/// Whether a sum of money in a company's sentence is the price of its share. Immutable; safe to share.
///
/// Most sums there are something else: profits, bids, dividends, what a phone costs. So the words must speak of
/// the share, and of no other company's.
final class Shares {
    private static final int REACH = 14;
    private static final int BEHIND = 6;

    private final LevelCues cues;

    Shares(LevelCues cues) {
        this.cues = cues;
    }

    /// True when the figure is a price of `company`'s share.
    boolean isPriceOf(FoundInstrument company, Tokens tokens, Figure figure) {
        return company.firstToken() < figure.first()
                ? behind(company, tokens, figure)
                : before(company, tokens, figure);
    }

    /// "a target of $210 for Nvidia"; not "$15,000 in Nvidia stock".
    private boolean before(FoundInstrument company, Tokens tokens, Figure figure) {
        if (company.firstToken() - figure.end() > REACH) {
            return false;
        }
        for (int i = figure.end(); i < company.firstToken(); i++) {
            String word = tokens.word(i);
            if (cues.isBooks(word) || word.equals(",") || word.equals("in")) {
                return false;
            }
        }
        for (int i = figure.first() - 1; i >= figure.first() - BEHIND; i--) {
            if (cues.isShare(tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean behind(FoundInstrument company, Tokens tokens, Figure figure) {
        boolean share = moves(tokens, company.endToken()) || isShareOf(tokens, company.firstToken());
        if (figure.first() - company.endToken() > 2 * REACH) {
            return false;
        }
        for (int i = company.endToken(); i < figure.first(); i++) {
            String word = tokens.word(i);
            if (cues.isBooks(word) || isOther(tokens, i, company.endToken())) {
                return false;
            }
            if (cues.isShare(word)) {
                if (isForeign(tokens, i, company.endToken())) {
                    return false;
                }
                share = true;
            }
        }
        for (int i = figure.end(); i < figure.end() + BEHIND && !share; i++) {
            share = tokens.word(i).equals("nasdaq") || tokens.word(i).equals("nyse");
        }
        return share;
    }

    /// "Exxon fell $1.25 to $88.95", "Alphabet, the parent of Google, jumped"
    private boolean moves(Tokens tokens, int end) {
        String sign = tokens.word(end);
        int at = sign.equals(")") || sign.equals(",") ? end + 1 : end;
        return cues.isUp(tokens.word(at)) || cues.isDown(tokens.word(at));
    }

    /// "shares of Apple"
    private boolean isShareOf(Tokens tokens, int first) {
        return cues.isShare(tokens.word(first - 1)) || cues.isShare(tokens.word(first - 2));
    }

    /// "Quillon fell 5 pence to": another name moved.
    private boolean isOther(Tokens tokens, int verb, int end) {
        boolean moves = cues.isUp(tokens.word(verb)) || cues.isDown(tokens.word(verb));
        String name = tokens.word(verb - 1);
        return moves
                && verb - 1 >= end
                && tokens.isCapitalised(verb - 1)
                && !cues.isShare(name)
                && !name.equals("it")
                && !name.equals("they")
                && !name.equals("both");
    }

    /// "while Quillon's shares": a share with another name before it.
    private static boolean isForeign(Tokens tokens, int share, int end) {
        int before = tokens.word(share - 1).equals("'s") ? share - 2 : share - 1;
        boolean isArticle =
                tokens.word(before).equals("the") || tokens.word(before).equals("its");
        return before >= end && tokens.isCapitalised(before) && !tokens.beginsLine(before) && !isArticle;
    }
}
