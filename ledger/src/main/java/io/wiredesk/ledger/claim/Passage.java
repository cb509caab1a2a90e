package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.Act;
import io.wiredesk.ledger.quote.Quotation;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.sentence.Token;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// One paragraph with a word class for each token, and its verbs, sentences and quotations by token index.
final class Passage {
    /// Stands in `verbs` where a token is no verb.
    static final Verb NO_VERB = new Verb("", Verb.Form.BASE, false, Act.SAYS, false, false, false);

    final List<Token> tokens = new ArrayList<>();
    final WordClass[] classes;
    final Verb[] verbs;
    private final int[] sentenceStart;
    private final int[] sentenceEnd;
    private final int[] quotation;
    private final List<Phrase> quotations = new ArrayList<>();
    private final List<Phrase> sentences = new ArrayList<>();
    private final boolean heading;

    /// @param paragraph its sentences, at least one
    /// @param quoted its quotations
    Passage(List<Sentence> paragraph, List<Quotation> quoted, WordClasses words) {
        heading = paragraph.getFirst().heading();
        paragraph.forEach(sentence -> tokens.addAll(sentence.tokens()));
        int size = tokens.size();
        classes = new WordClass[size];
        verbs = new Verb[size];
        sentenceStart = new int[size];
        sentenceEnd = new int[size];
        quotation = new int[size];
        Arrays.fill(classes, WordClass.NOUN);
        Arrays.fill(verbs, NO_VERB);
        Arrays.fill(quotation, -1);
        placeQuotations(quoted);
        placeSentences(paragraph, words);
    }

    private void placeQuotations(List<Quotation> quoted) {
        int at = 0;
        for (Quotation next : quoted) {
            while (at < tokens.size() && tokens.get(at).start() < next.span().start()) {
                at++;
            }
            int from = at;
            while (at < tokens.size() && tokens.get(at).end() <= next.span().end()) {
                quotation[at] = quotations.size();
                classes[at++] = WordClass.QUOTED;
            }
            quotations.add(new Phrase(from, at));
        }
    }

    private void placeSentences(List<Sentence> paragraph, WordClasses words) {
        int from = 0;
        for (Sentence sentence : paragraph) {
            int to = from + sentence.tokens().size();
            Arrays.fill(sentenceStart, from, to, from);
            Arrays.fill(sentenceEnd, from, to, to);
            sentences.add(new Phrase(from, to));
            words.tag(tokens, classes, verbs, from, to);
            from = to;
        }
    }

    int size() {
        return tokens.size();
    }

    boolean isHeading() {
        return heading;
    }

    List<Phrase> sentences() {
        return sentences;
    }

    List<Phrase> quotations() {
        return quotations;
    }

    /// First token of the sentence that holds token `at`.
    int startOf(int at) {
        return sentenceStart[at];
    }

    /// Token after the last of the sentence that holds token `at`.
    int endOf(int at) {
        return sentenceEnd[at];
    }

    /// The quotation that holds token `at`; empty outside quotations.
    Phrase quotationAt(int at) {
        return at < 0 || at >= size() || quotation[at] < 0 ? Phrase.NONE : quotations.get(quotation[at]);
    }

    /// The class of token `at`; `STOP` outside the passage.
    WordClass at(int at) {
        return at < 0 || at >= size() ? WordClass.STOP : classes[at];
    }

    /// The lower-case form of token `at`; empty outside the passage.
    String word(int at) {
        return at < 0 || at >= size() ? "" : tokens.get(at).lower();
    }

    Verb verb(int at) {
        return at < 0 || at >= size() ? NO_VERB : verbs[at];
    }

    /// True when every token is quoted, but for stray final marks.
    boolean isAllQuoted() {
        for (int at = 0; at < size(); at++) {
            if (classes[at] != WordClass.QUOTED && classes[at] != WordClass.STOP) {
                return false;
            }
        }
        return !quotations.isEmpty();
    }

    /// True when a quotation ends at token `at` with a mark that leaves the sentence open: `“…,”`, `“…?”`.
    boolean endsOpen(int at) {
        Phrase quotation = quotationAt(at);
        if (quotation.to() != at + 1 || at < 1) {
            return false;
        }
        return ",?!—–-".indexOf(tokens.get(at - 1).text().charAt(0)) >= 0;
    }

    /// The tokens that touch a span; at least one, the next, where none does.
    Phrase phrase(Span span) {
        int from = firstEndingBehind(span.start());
        int to = from + 1;
        while (to < size() && tokens.get(to).start() < span.end()) {
            to++;
        }
        return new Phrase(from, to);
    }

    private int firstEndingBehind(int position) {
        int low = 0;
        int high = size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > position) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    Span span(Phrase phrase) {
        return new Span(
                tokens.get(phrase.from()).start(), tokens.get(phrase.to() - 1).end());
    }
}
