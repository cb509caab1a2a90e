package io.wiredesk.reader.metadata;

import io.wiredesk.reader.words.WordFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The names of `meta` elements that carry each field, best first. Immutable.
///
/// Names compare by their letters and digits alone: `article:published:time` is `article:published_time`.
final class MetaNames {
    private static final Map<String, List<String>> SHIPPED = load();

    private MetaNames() {}

    private static Map<String, List<String>> load() {
        Map<String, List<String>> fields = new HashMap<>();
        WordFile.of(MetaNames.class, "meta-names.txt")
                .sections()
                .forEach((field, names) -> fields.put(
                        field, names.stream().map(MetaNames::key).distinct().toList()));
        return Map.copyOf(fields);
    }

    /// The keys of the names for one field.
    static List<String> of(String field) {
        List<String> names = SHIPPED.get(field);
        if (names == null) {
            throw new IllegalStateException("no field [" + field + "], there are " + SHIPPED.keySet());
        }
        return names;
    }

    /// By which a name in lower case compares: `dc.date.issued` → `dcdateissued`.
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            if (Character.isLetterOrDigit(name.charAt(i))) {
                key.append(name.charAt(i));
            }
        }
        return key.toString();
    }

    /// The values by their names' keys, in their order.
    static Map<String, List<String>> byKey(Map<String, List<String>> values) {
        Map<String, List<String>> byKey = new HashMap<>();
        values.forEach((name, contents) ->
                byKey.computeIfAbsent(key(name), key -> new ArrayList<>()).addAll(contents));
        return byKey;
    }
}
