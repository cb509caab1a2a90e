package io.wiredesk.reader.body;

import io.wiredesk.reader.outline.PageOutline;
import io.wiredesk.reader.outline.Region;
import io.wiredesk.reader.words.Weight;
import java.util.ArrayList;
import java.util.List;

/// How sure a body is, and why not surer.
///
/// @param confidence 0–1
/// @param warnings `not-an-article`, `short`, `two-candidates`
record Certainty(double confidence, List<String> warnings) {
    static final Certainty NONE = new Certainty(0, List.of("not-an-article"));

    /// Less text than this is a notice or a teaser rather than an article.
    private static final int SHORT = 250;

    /// From this length on, more text does not make an article surer.
    private static final double SURE = 1500;

    /// A rival with this share of the chosen region's score makes the choice doubtful.
    private static final double CLOSE_RIVAL = 0.7;

    /// A body with less prose than this share is a list, a table or a menu that slipped through.
    private static final double LITTLE_PROSE = 0.3;

    /// Where the confidence starts for an article of no length at all.
    private static final double BASE = 0.4;

    static Certainty of(PageOutline outline, BodyChoice choice, BodyText text) {
        int length = Weight.of(text.text());
        if (length == 0) {
            return NONE;
        }
        Region region = outline.regions().get(choice.region());
        double prose = Math.min(1, (double) outline.prose(region.first(), region.end()) / length);
        List<String> warnings = new ArrayList<>();
        double confidence = BASE + (1 - BASE) * Math.min(1, length / SURE) * prose;
        if (length < SHORT) {
            warnings.add("short");
        }
        if (choice.rival() > CLOSE_RIVAL * choice.score()) {
            warnings.add("two-candidates");
            confidence *= CLOSE_RIVAL;
        }
        if (prose < LITTLE_PROSE) {
            warnings.add("not-an-article");
            confidence *= LITTLE_PROSE;
        }
        return new Certainty(Math.clamp(confidence, 0, 1), List.copyOf(warnings));
    }
}
