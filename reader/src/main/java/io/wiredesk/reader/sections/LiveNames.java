package io.wiredesk.reader.sections;

import io.wiredesk.reader.nodes.NameAttribute;
import io.wiredesk.reader.nodes.NameBits;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.words.WordFile;
import java.util.List;
import java.util.Locale;

/// Knows the entries of a live blog by their names. Confined to one reading.
final class LiveNames {
    private static final WordFile WORDS = WordFile.of(LiveNames.class, "section-words.txt");
    private static final List<String> ENTRY = WORDS.section("live entry");
    private static final List<String> BLOG = WORDS.section("live blog");

    private static final int IS_ENTRY = 1;
    private static final int IS_BLOG = 2;

    private final NameBits bits;

    LiveNames(PageNodes page) {
        bits = new NameBits(page, LiveNames::read);
    }

    /// True when some of the names are those of a live blog or its entries.
    static boolean isTelling(String names) {
        return read(NameAttribute.CLASS, names) != 0;
    }

    private static int read(NameAttribute attribute, String names) {
        // Each word of the lists holds `live` or `ticker`: few names are looked at more closely.
        boolean near = names.contains("live") || names.contains("Live") || names.contains("icker");
        if (!near || attribute == NameAttribute.PROPERTY || attribute == NameAttribute.REL) {
            return 0;
        }
        String lower = names.toLowerCase(Locale.ROOT).replace('_', '-');
        int found = 0;
        for (String name : lower.split("\\s+")) {
            found |= ENTRY.contains(name) ? IS_ENTRY : 0;
            found |= BLOG.stream().anyMatch(name::startsWith) ? IS_BLOG : 0;
        }
        return found;
    }

    boolean isEntry(int at) {
        return (bits.at(at) & IS_ENTRY) != 0;
    }

    boolean isBlog(int at) {
        return (bits.at(at) & IS_BLOG) != 0;
    }
}
