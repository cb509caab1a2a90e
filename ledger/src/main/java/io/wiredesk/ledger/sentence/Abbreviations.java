package io.wiredesk.ledger.sentence;

import io.wiredesk.ledger.words.WordList;
import java.util.Locale;
import java.util.Set;

/// Knows which words are written with a full stop that ends no sentence.
///
/// @param always lower-case words that a sentence does not end with (`mr`, `sen`)
/// @param sometimes lower-case words that may end a sentence (`inc`, `p.m`)
record Abbreviations(Set<String> always, Set<String> sometimes) {
    static Abbreviations shipped() {
        return new Abbreviations(
                WordList.beside(Abbreviations.class, "abbreviations.txt").asSet(),
                WordList.beside(Abbreviations.class, "abbreviations-final.txt").asSet());
    }

    /// True when a full stop behind `word` belongs to it: a listed word, one capital letter, dotted letters, or a
    /// compound that ends in one (`D-Calif`).
    boolean isAbbreviation(String word) {
        if (word.length() == 1) {
            return Character.isUpperCase(word.charAt(0)) && word.charAt(0) != 'I';
        }
        int hyphen = word.lastIndexOf('-');
        if (hyphen >= 0) {
            return hyphen + 1 < word.length() && isAbbreviation(word.substring(hyphen + 1));
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return (always.contains(lower) && Character.isUpperCase(word.charAt(0)))
                || sometimes.contains(lower)
                || isDotted(word);
    }

    /// True when a token that carries its full stop may still be the last of a sentence.
    boolean mayEndSentence(String token) {
        String lower = token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT);
        return sometimes.contains(lower) || isDotted(lower) || lower.length() == 1;
    }

    private static boolean isDotted(String word) {
        return word.length() >= 3 && word.charAt(1) == '.' && word.charAt(word.length() - 2) == '.';
    }
}
