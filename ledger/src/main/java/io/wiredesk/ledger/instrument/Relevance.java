package io.wiredesk.ledger.instrument;

import io.wiredesk.ledger.InstrumentRelevance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How much a document is about each instrument: whether the headline and the first paragraph name it, and its
/// share of all mentions.
public final class Relevance {
    /// A headline says what an article is about: naming an instrument there makes it nearly a main subject by
    /// itself.
    private static final double HEADLINE = 0.45;

    /// The first paragraph does so less surely.
    private static final double FIRST_PARAGRAPH = 0.25;

    private static final double SHARE = 0.3;

    /// With fewer mentions than this the share says little: one mention in passing would be all there is.
    private static final double ENOUGH_MENTIONS = 3;

    private Relevance() {}

    /// Ranks the instruments, most relevant first; equal ones by symbol.
    ///
    /// @param inHeadline those that the headline names
    /// @param inBody those that the body names
    /// @param firstParagraphEnd offset behind the body's first paragraph
    public static List<InstrumentRelevance> of(
            List<FoundInstrument> inHeadline, List<FoundInstrument> inBody, int firstParagraphEnd) {
        Map<String, Double> scores = new LinkedHashMap<>();
        Map<String, Integer> mentions = new LinkedHashMap<>();
        for (FoundInstrument found : inHeadline) {
            scores.put(found.symbol(), HEADLINE);
            mentions.merge(found.symbol(), 1, Integer::sum);
        }
        Set<String> opening = new HashSet<>();
        for (FoundInstrument found : inBody) {
            if (found.span().start() < firstParagraphEnd && opening.add(found.symbol())) {
                scores.merge(found.symbol(), FIRST_PARAGRAPH, Double::sum);
            }
            mentions.merge(found.symbol(), 1, Integer::sum);
        }
        return ranked(scores, mentions);
    }

    private static List<InstrumentRelevance> ranked(Map<String, Double> scores, Map<String, Integer> mentions) {
        double all = mentions.values().stream().mapToInt(Integer::intValue).sum();
        List<InstrumentRelevance> ranked = new ArrayList<>();
        mentions.forEach((symbol, count) -> {
            double share = count / all * Math.min(1, count / ENOUGH_MENTIONS);
            double score = scores.getOrDefault(symbol, 0.0) + SHARE * share;
            ranked.add(new InstrumentRelevance(symbol, Math.round(score * 1000) / 1000.0));
        });
        ranked.sort(Comparator.comparingDouble(InstrumentRelevance::relevance)
                .reversed()
                .thenComparing(InstrumentRelevance::symbol));
        return List.copyOf(ranked);
    }
}
