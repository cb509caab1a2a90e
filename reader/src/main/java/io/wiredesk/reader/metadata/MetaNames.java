package io.wiredesk.reader.metadata;

import io.wiredesk.reader.words.WordFile;
import java.util.List;

/// The names of `meta` elements that carry each field, best first. Immutable.
final class MetaNames {
    private static final WordFile SHIPPED = WordFile.of(MetaNames.class, "meta-names.txt");

    private MetaNames() {}

    /// The names for one field.
    static List<String> of(String field) {
        return SHIPPED.section(field);
    }
}
