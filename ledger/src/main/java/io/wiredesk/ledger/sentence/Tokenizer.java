package io.wiredesk.ledger.sentence;

import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Cuts a stretch of text into tokens, left to right, each character looked at a bounded number of times.
final class Tokenizer {
    /// Endings that English writes on to a word and that stand for a word of their own.
    private static final Set<String> CLITICS = Set.of("s", "ve", "ll", "re", "d", "m");

    private final String text;
    private final Abbreviations abbreviations;
    private final List<Token> tokens = new ArrayList<>();

    Tokenizer(String text, Abbreviations abbreviations) {
        this.text = text;
        this.abbreviations = abbreviations;
    }

    /// The tokens of `[start, end)`.
    List<Token> tokens(int start, int end) {
        tokens.clear();
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (isBlank(c)) {
                at++;
            } else if (isWordCharacter(c) || startsHandle(at, end)) {
                at = word(at, end);
            } else {
                at = mark(at, end);
            }
        }
        return List.copyOf(tokens);
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }

    private static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private boolean startsHandle(int at, int end) {
        char c = text.charAt(at);
        return (c == '@' || c == '#' || c == '_') && at + 1 < end && isWordCharacter(text.charAt(at + 1));
    }

    private int word(int start, int end) {
        int at = start + 1;
        while (at < end && (isWordCharacter(text.charAt(at)) || joins(at, end))) {
            at++;
        }
        int clitic = cliticAt(start, at);
        if (clitic > start) {
            add(start, clitic);
            add(clitic, at);
            return at;
        }
        if (at < end && text.charAt(at) == '.' && keepsFullStop(start, at)) {
            at++;
        }
        add(start, at);
        return at;
    }

    /// A mark between two word characters that does not part them: `90-day`, `U.S`, `1,200`, `don't`, `AT&T`.
    private boolean joins(int at, int end) {
        char c = text.charAt(at);
        if (at + 1 >= end || !isWordCharacter(text.charAt(at + 1)) || !isWordCharacter(text.charAt(at - 1))) {
            return c == '-' && at + 1 < end && isWordCharacter(text.charAt(at + 1)) && text.charAt(at - 1) == '.';
        }
        boolean digits = Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
        return switch (c) {
            case '-', '\'', '\u2019', '_', '&', '\u2011' -> true;
            case '.' -> digits || isDottedInitial(at) || isDomainDot(at);
            case ',', ':', '/' -> digits || c == '/';
            default -> false;
        };
    }

    /// The dot of `U.S` but not of `end.The`: one letter stands before it.
    private boolean isDottedInitial(int at) {
        return Character.isLetter(text.charAt(at - 1))
                && (at < 2 || !isWordCharacter(text.charAt(at - 2)))
                && (at + 2 >= text.length() || !Character.isLetter(text.charAt(at + 2)) || text.charAt(at + 2) == '.');
    }

    /// The dot of `example.com`: lower-case letters on both sides and no blank.
    private boolean isDomainDot(int at) {
        return Character.isLowerCase(text.charAt(at - 1)) && Character.isLowerCase(text.charAt(at + 1));
    }

    private int cliticAt(int start, int end) {
        for (int at = end - 1; at > start && at >= end - 3; at--) {
            char c = text.charAt(at);
            if (c == '\'' || c == '\u2019') {
                return CLITICS.contains(text.substring(at + 1, end).toLowerCase(Locale.ROOT)) ? at : -1;
            }
        }
        return -1;
    }

    private boolean keepsFullStop(int start, int end) {
        return text.charAt(end - 1) != '.' && abbreviations.isAbbreviation(text.substring(start, end));
    }

    private int mark(int start, int end) {
        char c = text.charAt(start);
        int at = start + 1;
        int longest = c == '.' ? 4 : 2;
        if (c == '\'' || c == '`' || c == '-' || c == '.') {
            while (at < end && at - start < longest && text.charAt(at) == c) {
                at++;
            }
        }
        add(start, at);
        return at;
    }

    private void add(int start, int end) {
        String written = text.substring(start, end);
        String lower = written.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        tokens.add(new Token(new Span(start, end), written, lower, kind(written)));
    }

    private static Token.Kind kind(String written) {
        char first = written.charAt(0);
        if (Character.isDigit(first)) {
            return Token.Kind.NUMBER;
        }
        boolean clitic =
                written.length() > 1 && (first == '\'' || first == '\u2019') && Character.isLetter(written.charAt(1));
        boolean handle = written.length() > 1 && (first == '@' || first == '#' || first == '_');
        return isWordCharacter(first) || clitic || handle ? Token.Kind.WORD : Token.Kind.MARK;
    }
}
