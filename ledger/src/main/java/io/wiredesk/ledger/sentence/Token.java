package io.wiredesk.ledger.sentence;

import io.wiredesk.reader.Span;

/// One word, number or mark. `Trump’s` is two tokens (`Trump`, `’s`), `don’t`, `U.S.`, `Mr.` and `90-day` are one each.
///
/// @param span where it stands in the text
/// @param text its characters as written
/// @param lower its characters in lower case, curly apostrophes as straight ones: the key for word lists
/// @param kind what sort of token
public record Token(Span span, String text, String lower, Kind kind) {
    /// Sorts of tokens.
    public enum Kind {
        /// Letters first, or a handle such as `@name`.
        WORD,
        /// Digits first.
        NUMBER,
        /// Any other visible character, or a doubled mark such as `''` or `--`.
        MARK
    }

    /// First unit in the text.
    public int start() {
        return span.start();
    }

    /// Unit after the last.
    public int end() {
        return span.end();
    }

    /// True for a word that starts with an upper-case letter.
    public boolean capitalised() {
        return kind == Kind.WORD && Character.isUpperCase(text.codePointAt(0));
    }

    /// True when the lower-case form equals `word`.
    public boolean is(String word) {
        return lower.equals(word);
    }
}
