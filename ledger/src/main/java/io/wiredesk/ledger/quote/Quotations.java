package io.wiredesk.ledger.quote;

import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.sentence.Token;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;

/// Pairs quotation marks, paragraph by paragraph: curly, straight, guillemets, low-high, two single ones (`''`), and
/// curly or straight single ones that open behind a blank. A double mark without a partner runs to its paragraph's
/// end, as printers leave it open when a speech goes on in the next paragraph; a single one without a partner is an
/// apostrophe. Inner marks of another kind stay inside the outer quotation. Linear in the number of tokens.
public final class Quotations {
    private static final String OPENING = "“«„‟‹";
    private static final String CLOSING = "”»“›";

    /// Longest single-quoted stretch in tokens: longer ones are two apostrophes far apart.
    private static final int LONGEST_SINGLE = 60;

    private final String text;
    private final List<Quotation> found = new ArrayList<>();

    private Quotations(String text) {
        this.text = text;
    }

    /// The quotations of a text in reading order; none overlap.
    ///
    /// @param sentences the text's sentences, from `io.wiredesk.ledger.sentence`
    public static List<Quotation> of(String text, List<Sentence> sentences) {
        Quotations quotations = new Quotations(text);
        int from = 0;
        while (from < sentences.size()) {
            int to = from + 1;
            while (to < sentences.size()
                    && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
                to++;
            }
            quotations.pair(tokens(sentences.subList(from, to)));
            from = to;
        }
        return List.copyOf(quotations.found);
    }

    private static List<Token> tokens(List<Sentence> paragraph) {
        List<Token> tokens = new ArrayList<>();
        paragraph.forEach(sentence -> tokens.addAll(sentence.tokens()));
        return tokens;
    }

    private void pair(List<Token> tokens) {
        boolean[] closesSingle = singleClosers(tokens);
        int at = 0;
        while (at < tokens.size()) {
            Mark mark = opening(tokens, at);
            int close = mark == Mark.NONE ? -1 : closing(tokens, at, mark, closesSingle);
            if (close >= 0) {
                found.add(new Quotation(
                        new Span(tokens.get(at).start(), tokens.get(close).end()), true));
                at = close + 1;
            } else if (mark == Mark.DOUBLE) {
                found.add(new Quotation(
                        new Span(tokens.get(at).start(), tokens.getLast().end()), false));
                return;
            } else {
                at++;
            }
        }
    }

    private Mark opening(List<Token> tokens, int at) {
        String mark = tokens.get(at).text();
        if (OPENING.indexOf(mark.charAt(0)) >= 0 || mark.equals("\"") || mark.equals("''") || mark.equals("``")) {
            return Mark.DOUBLE;
        }
        if (mark.equals("”")
                && (at == 0 || blankBefore(tokens, at))
                && at + 1 < tokens.size()
                && !blankAfter(tokens, at)) {
            return Mark.DOUBLE;
        }
        boolean single = mark.equals("‘") || mark.equals("'") || mark.equals("’") || mark.equals("`");
        return single && (at == 0 || blankBefore(tokens, at)) && !blankAfter(tokens, at) ? Mark.SINGLE : Mark.NONE;
    }

    /// The index of the mark that closes the quotation opened at `open`; -1 when there is none.
    private int closing(List<Token> tokens, int open, Mark mark, boolean[] closesSingle) {
        if (mark == Mark.SINGLE) {
            return singleClosing(tokens, open, closesSingle);
        }
        String opened = tokens.get(open).text();
        for (int at = open + 1; at < tokens.size(); at++) {
            String candidate = tokens.get(at).text();
            if (closes(opened, candidate)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean closes(String opened, String candidate) {
        return switch (opened) {
            case "\"", "''" -> candidate.equals(opened) || (opened.equals("''") && candidate.equals("\""));
            case "``" -> candidate.equals("''") || candidate.equals("\"") || candidate.equals("``");
            case "“" -> candidate.equals("”") || candidate.equals("\"");
            case "„" -> candidate.equals("“") || candidate.equals("”") || candidate.equals("‟");
            case "«" -> candidate.equals("»");
            case "‹" -> candidate.equals("›");
            default -> candidate.length() == 1 && CLOSING.indexOf(candidate.charAt(0)) >= 0;
        };
    }

    private static int singleClosing(List<Token> tokens, int open, boolean[] closesSingle) {
        int last = Math.min(tokens.size(), open + LONGEST_SINGLE);
        for (int at = open + 2; at < last; at++) {
            if (closesSingle[at]) {
                return at;
            }
        }
        return -1;
    }

    private boolean[] singleClosers(List<Token> tokens) {
        boolean[] closers = new boolean[tokens.size()];
        for (int at = 1; at < closers.length; at++) {
            String mark = tokens.get(at).text();
            closers[at] = (mark.equals("’") || mark.equals("'")) && !blankBefore(tokens, at);
        }
        return closers;
    }

    private boolean blankBefore(List<Token> tokens, int at) {
        int start = tokens.get(at).start();
        return start == 0
                || Character.isWhitespace(text.charAt(start - 1))
                || "(—–-“\"".indexOf(text.charAt(start - 1)) >= 0;
    }

    private boolean blankAfter(List<Token> tokens, int at) {
        int end = tokens.get(at).end();
        return end >= text.length() || Character.isWhitespace(text.charAt(end));
    }

    private enum Mark {
        DOUBLE,
        SINGLE,
        NONE
    }
}
