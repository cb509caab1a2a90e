package io.wiredesk.reader.outline;

import io.wiredesk.reader.words.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What elements mean for the flow of text by their tags alone.
final class Tags {
    /// How an element takes part in the flow.
    enum Flow {
        /// Holds nothing that is text of the page.
        SKIPPED,
        /// Begins a new line.
        BLOCK,
        /// Only dresses words.
        DRESSING,
        /// None of these.
        OTHER
    }

    private static final Map<String, Flow> FLOWS = new HashMap<>();

    static {
        for (Map.Entry<String, List<String>> section :
                WordFile.of(Tags.class, "tags.txt").sections().entrySet()) {
            Flow flow = Flow.valueOf(section.getKey().toUpperCase(Locale.ROOT));
            section.getValue().forEach(tag -> FLOWS.put(tag, flow));
        }
    }

    private Tags() {}

    static Flow flow(String tag) {
        return FLOWS.getOrDefault(tag, Flow.OTHER);
    }

    /// What a tag says of what it holds; weaker than a telling class.
    static Sign sign(String tag) {
        return switch (tag) {
            case "article", "main" -> Sign.ENTRY;
            case "header", "hgroup" -> Sign.HEAD;
            case "aside" -> Sign.SIDEBAR;
            case "address" -> Sign.BYLINE;
            case "form", "fieldset" -> Sign.FORM;
            default -> Sign.NONE;
        };
    }
}
