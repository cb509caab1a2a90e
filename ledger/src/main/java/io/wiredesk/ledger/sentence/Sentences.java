package io.wiredesk.ledger.sentence;

import io.wiredesk.ledger.words.WordList;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Cuts texts into sentences. Time and memory grow with the text's length only.
public final class Sentences {
    /// Most tokens in one sentence. Longer stretches without an end are cut here, so that later steps, which look
    /// forward and back inside a sentence, stay bounded. News sentences of more than 150 tokens are
    /// lists or faults.
    static final int MOST_TOKENS = 400;

    private static final String CLOSING = "”»’'\")]}“";
    private static final Abbreviations ABBREVIATIONS = Abbreviations.shipped();
    private static final Set<String> STARTERS =
            WordList.beside(Sentences.class, "sentence-starters.txt").asSet();

    private final List<Sentence> found = new ArrayList<>();
    private final Tokenizer tokenizer;

    private Sentences(String text) {
        tokenizer = new Tokenizer(text, ABBREVIATIONS);
    }

    /// The sentences of a text whose paragraphs are parted by blank lines, or by a line end behind a final mark.
    public static List<Sentence> of(String text) {
        return of(text, List.of());
    }

    /// The sentences of a text whose blocks are known. No sentence crosses a block's edge; a block that is a heading
    /// or a table cell run is marked as `heading` so that nobody reads it as prose.
    ///
    /// @param blocks blocks in order; empty when unknown
    public static List<Sentence> of(String text, List<Block> blocks) {
        Sentences sentences = new Sentences(text);
        for (Paragraph paragraph : Paragraph.of(text, blocks)) {
            sentences.split(paragraph);
        }
        return List.copyOf(sentences.found);
    }

    private void split(Paragraph paragraph) {
        List<Token> tokens =
                tokenizer.tokens(paragraph.span().start(), paragraph.span().end());
        int first = 0;
        int at = 0;
        while (at < tokens.size()) {
            int next = endsSentence(tokens, at) ? pastClosing(tokens, at + 1) : at + 1;
            boolean ends = next > at + 1 || endsSentence(tokens, at);
            if (next >= tokens.size() || next - first >= MOST_TOKENS || (ends && startsSentence(tokens, at, next))) {
                add(tokens.subList(first, next), paragraph);
                first = next;
            }
            at = next;
        }
    }

    private void add(List<Token> tokens, Paragraph paragraph) {
        Span span = new Span(tokens.getFirst().start(), tokens.getLast().end());
        found.add(new Sentence(span, tokens, paragraph.number(), paragraph.heading()));
    }

    private static boolean endsSentence(List<Token> tokens, int at) {
        String text = tokens.get(at).text();
        char last = text.charAt(text.length() - 1);
        if (text.length() > 1 && last == '.' && Character.isLetter(text.charAt(0))) {
            return ABBREVIATIONS.mayEndSentence(text);
        }
        return last == '.' || last == '?' || last == '!' || last == '…';
    }

    private static int pastClosing(List<Token> tokens, int from) {
        int at = from;
        while (at < tokens.size() && (isClosing(tokens, at) || isFinal(tokens.get(at)))) {
            at++;
        }
        return at;
    }

    private static boolean isFinal(Token token) {
        return token.text().equals("!") || token.text().equals("?");
    }

    /// Closing marks touch what stands before them; an opening mark stands behind a blank.
    private static boolean isClosing(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.kind() == Token.Kind.MARK
                && CLOSING.indexOf(token.text().charAt(0)) >= 0
                && tokens.get(at - 1).end() == token.start();
    }

    /// True when `next` looks like the start of a new sentence behind the final mark at `at`.
    private static boolean startsSentence(List<Token> tokens, int at, int next) {
        Token end = tokens.get(at);
        Token token = tokens.get(next);
        if (end.text().length() > 1 && Character.isLetter(end.text().charAt(0))) {
            return token.capitalised() && STARTERS.contains(token.lower());
        }
        if (tokens.get(next - 1).end() == token.start()) {
            return token.capitalised() && next == at + 1 && end.text().length() == 1;
        }
        return !Character.isLowerCase(token.text().codePointAt(0)) && !isContinuing(token);
    }

    private static boolean isContinuing(Token token) {
        return ",;:)-–—".indexOf(token.text().charAt(0)) >= 0;
    }
}
