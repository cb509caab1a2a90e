package io.wiredesk.reader.outline;

import io.wiredesk.reader.words.WordFile;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/// What elements mean for the flow of text by their tags and attributes alone.
final class Tags {
    private static final WordFile FILE = WordFile.of(Tags.class, "tags.txt");
    private static final Set<String> SKIPPED = FILE.set("skipped");
    private static final Set<String> BLOCKS = FILE.set("block");
    private static final Set<String> DRESSING = FILE.set("dressing");

    private Tags() {}

    static boolean isSkipped(String tag) {
        return SKIPPED.contains(tag);
    }

    static boolean isBlock(String tag) {
        return BLOCKS.contains(tag);
    }

    static boolean isDressing(String tag) {
        return DRESSING.contains(tag);
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

    static boolean isHidden(Element element) {
        if (element.attributesSize() == 0) {
            return false;
        }
        Attributes attributes = element.attributes();
        if (attributes.hasKey("hidden") || attributes.get("aria-hidden").equals("true")) {
            return true;
        }
        String style = attributes.get("style");
        // Matches "display: none", "DISPLAY:none"; not "display:block".
        return !style.isEmpty()
                && style.toLowerCase(Locale.ROOT).replace(" ", "").contains("display:none");
    }
}
