package io.wiredesk.desk.cli;

import io.wiredesk.reader.Explanation;
import io.wiredesk.reader.Explanation.Candidate;
import io.wiredesk.reader.Explanation.ScoredBlock;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Prints why a page was read as it was: for people as two lists, for programs as one line of JSON.
final class ExplanationPrinter {
    private static final JsonMapper MAPPER = new JsonMapper();

    /// So much of a block is shown.
    private static final int SHOWN = 60;

    private ExplanationPrinter() {}

    static String json(String id, Explanation explanation) {
        ObjectNode line = MAPPER.createObjectNode().put("id", id);
        line.setAll((ObjectNode) MAPPER.valueToTree(explanation));
        return line + "\n";
    }

    static String text(Explanation explanation) {
        return "Regions that could be the body (* chosen)\n\n"
                + explanation.candidates().stream()
                        .map(ExplanationPrinter::line)
                        .collect(Collectors.joining())
                + "\nBlocks: + kept, the score (0-1), what moved it most\n\n"
                + explanation.blocks().stream().map(ExplanationPrinter::line).collect(Collectors.joining())
                + "\n";
    }

    private static String line(Candidate candidate) {
        return String.format(
                Locale.ROOT,
                "%s %8.0f  %s (%s), blocks %d-%d%n",
                candidate.chosen() ? "*" : " ",
                candidate.score(),
                candidate.element(),
                candidate.sign(),
                candidate.blocks().start() + 1,
                candidate.blocks().end());
    }

    private static String line(ScoredBlock block) {
        String reasons = block.reasons().stream()
                .map(reason -> String.format(Locale.ROOT, "%s %+.1f", reason.what(), reason.weight()))
                .collect(Collectors.joining("; "));
        return String.format(
                Locale.ROOT,
                "%s %.2f  %s%n         %s%s%n",
                block.kept() ? "+" : "-",
                block.score(),
                shortened(block.text()),
                block.kept() == block.keptByRules() ? "" : "against the rules; ",
                reasons);
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + " …";
    }
}
