package io.wiredesk.reader.body;

import io.wiredesk.reader.Explanation;
import io.wiredesk.reader.Explanation.Candidate;
import io.wiredesk.reader.Explanation.Reason;
import io.wiredesk.reader.Explanation.ScoredBlock;
import io.wiredesk.reader.Span;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.outline.Region;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Puts the decision over a page's blocks into words and numbers.
final class Explaining {
    private static final int CANDIDATES = 8;
    private static final int REASONS = 4;

    /// Smaller moves of the log-odds are no reason.
    private static final double LEAST = 0.05;

    private Explaining() {}

    static Explanation explain(ScoredBlocks blocks) {
        return new Explanation(
                candidates(blocks),
                IntStream.range(0, blocks.scores().length)
                        .mapToObj(i -> block(blocks, i))
                        .toList());
    }

    private static List<Candidate> candidates(ScoredBlocks blocks) {
        double[] scores = blocks.choice().scores();
        return IntStream.range(0, scores.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]))
                .limit(CANDIDATES)
                .map(i -> candidate(blocks, i))
                .toList();
    }

    private static Candidate candidate(ScoredBlocks blocks, int at) {
        Region region = blocks.outline().regions().get(at);
        return new Candidate(
                name(blocks.outline().page(), region.at()),
                blocks.choice().signs().own(at).name().toLowerCase(Locale.ROOT),
                blocks.choice().scores()[at],
                at == blocks.choice().region(),
                new Span(region.first(), region.end()));
    }

    private static String name(PageNodes page, int at) {
        StringBuilder name = new StringBuilder(page.tag(at));
        String id = page.attribute(at, "id");
        if (!id.isEmpty()) {
            name.append('#').append(id);
        }
        for (String word : page.attribute(at, "class").split("\\s+")) {
            name.append(word.isEmpty() ? "" : "." + word);
        }
        return name.toString();
    }

    private static ScoredBlock block(ScoredBlocks blocks, int at) {
        float[] row = at < blocks.rows().length ? blocks.rows()[at] : new float[Feature.values().length];
        Map<String, Float> measures = new TreeMap<>();
        for (Feature feature : Feature.values()) {
            measures.put(feature.name(), row[feature.column()]);
        }
        return new ScoredBlock(
                blocks.outline().pieces().get(at).text(),
                blocks.verdict(at).isBody(),
                blocks.scores()[at],
                blocks.rules()[at].isBody(),
                reasons(Forest.SHIPPED.contributions(row)),
                measures);
    }

    private static List<Reason> reasons(float[] moved) {
        return Arrays.stream(Feature.values())
                .map(feature -> new Reason(feature.words(), moved[feature.column()]))
                .filter(reason -> Math.abs(reason.weight()) >= LEAST)
                .sorted(Comparator.comparingDouble(reason -> -Math.abs(reason.weight())))
                .limit(REASONS)
                .toList();
    }
}
