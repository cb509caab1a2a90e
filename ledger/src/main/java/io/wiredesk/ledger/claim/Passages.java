package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.quote.Quotation;
import io.wiredesk.ledger.sentence.Sentence;
import java.util.ArrayList;
import java.util.List;

/// Cuts a text into passages, one a paragraph.
final class Passages {
    private final WordClasses words;

    Passages(WordClasses words) {
        this.words = words;
    }

    /// The passages in reading order.
    ///
    /// @param quotations the text's quotations in reading order
    List<Passage> of(List<Sentence> sentences, List<Quotation> quotations) {
        List<Passage> passages = new ArrayList<>();
        int from = 0;
        int quotation = 0;
        while (from < sentences.size()) {
            int to = paragraphEnd(sentences, from);
            int last = sentences.get(to - 1).span().end();
            int next = quotation;
            while (next < quotations.size() && quotations.get(next).span().start() < last) {
                next++;
            }
            passages.add(new Passage(sentences.subList(from, to), quotations.subList(quotation, next), words));
            from = to;
            quotation = next;
        }
        return passages;
    }

    private static int paragraphEnd(List<Sentence> sentences, int from) {
        int to = from + 1;
        while (to < sentences.size()
                && sentences.get(to).paragraph() == sentences.get(from).paragraph()) {
            to++;
        }
        return to;
    }
}
