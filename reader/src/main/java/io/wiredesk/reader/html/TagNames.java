package io.wiredesk.reader.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// Finds tags by their names in the bytes of one page. Confined to one thread.
final class TagNames {
    /// A power of two, some four times the names known.
    private static final int SLOTS = 1024;

    private static final Tag[] KNOWN = new Tag[SLOTS];

    static {
        for (Tag tag : Tag.known()) {
            int slot = slot(tag.name().hashCode());
            while (KNOWN[slot] != null) {
                slot = slot + 1 & SLOTS - 1;
            }
            KNOWN[slot] = tag;
        }
    }

    private final Bytes bytes;
    private final Map<String, Tag> others = new HashMap<>();

    TagNames(Bytes bytes) {
        this.bytes = bytes;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 10) & SLOTS - 1;
    }

    /// The tag whose name stands from `from` to `to`, in whatever case.
    Tag at(int from, int to) {
        int slot = slot(bytes.hash(from, to));
        for (Tag tag = KNOWN[slot]; tag != null; tag = KNOWN[slot]) {
            if (bytes.isName(from, to, tag.name())) {
                return tag;
            }
            slot = slot + 1 & SLOTS - 1;
        }
        return others.computeIfAbsent(bytes.text(from, to).toLowerCase(Locale.ROOT), Tag::of);
    }
}
