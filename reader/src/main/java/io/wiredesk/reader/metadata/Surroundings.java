package io.wiredesk.reader.metadata;

import io.wiredesk.reader.nodes.PageNodes;
import java.util.List;
import java.util.Optional;

/// Finds the lines around the headline. Immutable.
///
/// @param page the page
/// @param markup what the names of its elements say
/// @param headings where its headings down to `h3` are, in page order
record Surroundings(PageNodes page, MarkupSigns markup, List<Integer> headings) {
    private static final int MOST_HEADING_UNITS = 400;

    private static final List<String> LEVELS = List.of("h1", "h2", "h3");

    Surroundings {
        headings = List.copyOf(headings);
    }

    /// The lines around the heading that says `headline`, the highest if several do, else around the first `h1`.
    NearLines of(Optional<String> headline) {
        String key = headline.map(HeadlineField::key).orElse("");
        for (String level : LEVELS) {
            for (int at : headings) {
                if (level(at).equals(level) && says(at, key)) {
                    return NearLines.around(page, markup, at);
                }
            }
        }
        return headings.stream()
                .filter(at -> level(at).equals("h1"))
                .findFirst()
                .map(at -> NearLines.around(page, markup, at))
                .orElseGet(NearLines::none);
    }

    private boolean says(int at, String key) {
        String text = HeadlineField.key(ShortText.of(page, at, MOST_HEADING_UNITS));
        return !key.isEmpty() && (text.equals(key) || text.endsWith(" " + key));
    }

    private String level(int at) {
        return page.tag(at);
    }
}
