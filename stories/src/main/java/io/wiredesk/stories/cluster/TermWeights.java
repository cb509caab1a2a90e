package io.wiredesk.stories.cluster;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Weighs the words of each text by TF-IDF, with document frequencies counted while the stream runs (Yang, Pierce and
/// Carbonell 1998, "A study on retrospective and on-line event detection"). Confined to one thread.
///
/// Weight of a term: square root of its count, times `ln((N + PRIOR) / (df + 1))`.
final class TermWeights {
    /// A headline word that the text repeats counts as much as five in the text: it is what the editor thinks the
    /// event is.
    private static final double TITLE_AND_TEXT = 5;

    /// A headline word that the text lacks may be a standing phrase ("What to know this morning").
    private static final double TITLE_ALONE = 2;

    /// Figures tell events of one sort apart (this 4.2 %, that 3.9 %; two dead, nine dead).
    private static final double FIGURE = 1.5;

    /// Documents taken as seen before the first. With none, the first articles' names would weigh nothing; measured on
    /// both story sets, B-cubed is level from 100 to 1,000 and falls below 50.
    private static final double PRIOR = 200;

    /// Terms kept of a text. More only add words that all reports of a kind share: from 30 to all terms, precision on
    /// the short texts falls by 5 points.
    private static final int MOST_TERMS = 30;

    /// At this many documents all counts are halved and the terms that fall below one are forgotten, so that the
    /// vocabulary is bounded and follows the news.
    private static final int HALVE_AT = 100_000;

    private static final Comparator<TermVector.Weighted> HEAVIEST =
            Comparator.comparingDouble(TermVector.Weighted::weight).reversed().thenComparing(TermVector.Weighted::term);

    private final Set<String> stopWords = StopWords.shipped();
    private final Map<String, Integer> documentFrequency = new HashMap<>();
    private int documents;

    /// Counts one text and weighs it. Empty when it has no telling word.
    TermVector add(List<String> title, List<String> text) {
        Map<String, Double> counts = new HashMap<>();
        count(text, counts);
        Map<String, Double> titleCounts = new HashMap<>();
        count(title, titleCounts);
        titleCounts.forEach((term, count) ->
                counts.merge(term, count * (counts.containsKey(term) ? TITLE_AND_TEXT : TITLE_ALONE), Double::sum));
        documents++;
        counts.keySet().forEach(term -> documentFrequency.merge(term, 1, Integer::sum));
        List<TermVector.Weighted> heaviest = counts.entrySet().stream()
                .map(entry -> new TermVector.Weighted(entry.getKey(), weight(entry.getKey(), entry.getValue())))
                .sorted(HEAVIEST)
                .limit(MOST_TERMS)
                .toList();
        if (documents >= HALVE_AT) {
            halve();
        }
        return new TermVector(unit(heaviest), counts.size());
    }

    private void count(List<String> words, Map<String, Double> counts) {
        for (String word : words) {
            boolean figure = Character.isDigit(word.charAt(0));
            if ((figure || word.length() > 1) && !stopWords.contains(word)) {
                counts.merge(singular(word), figure ? FIGURE : 1.0, Double::sum);
            }
        }
    }

    private double weight(String term, double count) {
        int seen = documentFrequency.getOrDefault(term, 0);
        return Math.sqrt(count) * Math.log((documents + PRIOR) / (seen + 1.0));
    }

    private static List<TermVector.Weighted> unit(List<TermVector.Weighted> terms) {
        double length = Math.sqrt(terms.stream()
                .mapToDouble(term -> term.weight() * term.weight())
                .sum());
        return terms.stream()
                .filter(term -> term.weight() > 0)
                .map(term -> new TermVector.Weighted(term.term(), term.weight() / length))
                .toList();
    }

    /// Takes off an English plural ending: `rates` is `rate`, `companies` is `company`; `gas`, `crisis`, `loss` stay.
    private static String singular(String word) {
        int length = word.length();
        if (length > 4 && word.endsWith("ies")) {
            return word.substring(0, length - 3) + "y";
        }
        boolean plural = length > 3
                && word.endsWith("s")
                && !word.endsWith("ss")
                && !word.endsWith("us")
                && !word.endsWith("is");
        return plural ? word.substring(0, length - 1) : word;
    }

    private void halve() {
        documents /= 2;
        documentFrequency.replaceAll((term, count) -> count / 2);
        documentFrequency.values().removeIf(count -> count == 0);
    }
}
