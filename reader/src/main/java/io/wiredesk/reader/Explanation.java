package io.wiredesk.reader;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Why a page's body is what it is: the regions that could have been it, and the score of every block of the
/// page with what spoke for and against it.
///
/// @param candidates the best regions, the best first; one is chosen
/// @param blocks all blocks of the page, in page order
public record Explanation(List<Candidate> candidates, List<ScoredBlock> blocks) {
    /// Nothing to explain: the page holds no text.
    public static final Explanation NONE = new Explanation(List.of(), List.of());

    /// Copies the lists.
    public Explanation {
        candidates = List.copyOf(candidates);
        blocks = List.copyOf(blocks);
    }

    /// A region of the page that could be the body.
    ///
    /// @param element its tag, id and classes, such as `div#content.story`
    /// @param sign what its names say it holds, such as `body` or `sidebar`; `none` when they tell nothing
    /// @param score weight of the text that speaks for it less what speaks against it
    /// @param chosen true for the one that rules look into; scores of blocks may add blocks outside it
    /// @param blocks its blocks, as a range of [Explanation#blocks()]
    public record Candidate(String element, String sign, double score, boolean chosen, Span blocks) {}

    /// One block.
    ///
    /// @param text its words
    /// @param kept true when it is the body's
    /// @param score the probability, 0–1, that it belongs to the body
    /// @param keptByRules what rules alone would do
    /// @param reasons what moved the score most, the strongest first
    /// @param measures all that was measured of it, by name and in the order of the names; these may change
    public record ScoredBlock(
            String text,
            boolean kept,
            double score,
            boolean keptByRules,
            List<Reason> reasons,
            Map<String, Float> measures) {
        /// Copies the list, and the map in the order of its names: the same page prints the same.
        public ScoredBlock {
            reasons = List.copyOf(reasons);
            measures = Collections.unmodifiableMap(new TreeMap<>(measures));
        }
    }

    /// Something that moved a block's score.
    ///
    /// @param what in words
    /// @param weight by how much the log-odds moved: above zero towards the body
    public record Reason(String what, double weight) {}
}
