package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;

/// Tells words of a time from those of a name: "April Quill", "the Today programme".
final class NamePlace {
    private NamePlace() {}

    /// "April Quill", "Summer Capital", "21st Century Quill"; all capitals are a headline.
    static boolean isFirstName(Tokens tokens, int token) {
        return tokens.isCapitalised(token)
                && tokens.isCapitalised(token + 1)
                && !tokens.isAllCapitals(token)
                && !tokens.beginsLine(token + 1);
    }

    /// "This Week" is a programme.
    static boolean isTitle(Tokens tokens, int first, int end) {
        return end - first > 1 && tokens.isCapitalised(first) && tokens.isCapitalised(end - 1);
    }

    /// "Harbour Today" is a paper, "the Today programme" another, and so is "USA TODAY said"; all capitals are a
    /// headline.
    static boolean isNamePart(Tokens tokens, int first, int end) {
        boolean inSentence = tokens.isWord(first - 1) || tokens.word(first - 1).equals("'s");
        if (!tokens.isCapitalised(end - 1) || !tokens.isCapitalised(first) || !inSentence || tokens.beginsLine(first)) {
            return false;
        }
        return tokens.isAllCapitals(end - 1)
                ? tokens.isAllCapitals(first - 1) && tokens.isWord(end) && !tokens.isAllCapitals(end)
                : end - first == 1 || !tokens.isCapitalised(first - 1);
    }

    /// "Midnight on the Quay" is a book.
    static boolean isTitled(Tokens tokens, int token) {
        return tokens.isCapitalised(token)
                && !tokens.isAllCapitals(token)
                && !tokens.beginsLine(token)
                && !tokens.word(token - 1).equals(".");
    }
}
