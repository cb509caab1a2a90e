package io.wiredesk.ledger.time;

import io.wiredesk.ledger.time.VetoWords.Place;
import io.wiredesk.ledger.token.Tokens;

/// Tells a newspaper that comes out daily from what happens daily: "the Harbour Daily", "the Dutch daily De Haven",
/// "a business weekly said". Immutable; safe to share.
final class PaperNames {
    /// How many tokens a paper's name behind "daily" may have.
    private static final int LONGEST_NAME = 5;

    private final VetoWords words;

    PaperNames(VetoWords words) {
        this.words = words;
    }

    boolean isPaper(Tokens tokens, int token) {
        if (words.has(Place.PAPER, tokens.word(token + 1))) {
            return true;
        }
        return tokens.isCapitalised(token) ? isNamePart(tokens, token) : isKind(tokens, token);
    }

    /// "China Daily", "Daily Herald"; all capitals are a headline, "Daily OPEC output" opens a sentence.
    private static boolean isNamePart(Tokens tokens, int token) {
        if (tokens.isAllCapitals(token)) {
            return false;
        }
        boolean before = tokens.isCapitalised(token - 1) && !tokens.beginsLine(token);
        boolean after =
                tokens.isCapitalised(token + 1) && !tokens.isAllCapitals(token + 1) && !tokens.beginsLine(token + 1);
        return before || after;
    }

    /// "The German daily Bild", "the satirical weekly was raided"; not "the daily White House briefing", "flights from
    /// Paris daily".
    private boolean isKind(Tokens tokens, int token) {
        int after = token + 1;
        while (after <= token + LONGEST_NAME && tokens.isCapitalised(after)) {
            after++;
        }
        if (tokens.isWord(after) && !words.has(Place.AFTER_PAPER, tokens.word(after))) {
            return false;
        }
        boolean ofPapers = words.has(Place.BEFORE_PAPER, tokens.word(token - 1));
        if (after > token + 1) {
            return ofPapers || tokens.isCapitalised(token - 1) || isDeterminer(tokens, token - 1);
        }
        return ofPapers || isNamed(tokens, token);
    }

    /// "The Dutch daily", "the Neue Harbour Zeitung daily".
    private static boolean isNamed(Tokens tokens, int token) {
        int before = token - 1;
        while (before >= token - LONGEST_NAME && tokens.isCapitalised(before)) {
            before--;
        }
        return before < token - 1 && isDeterminer(tokens, before);
    }

    private static boolean isDeterminer(Tokens tokens, int token) {
        return switch (tokens.word(token)) {
            case "the", "a", "an", "its", "'s" -> true;
            default -> false;
        };
    }
}
