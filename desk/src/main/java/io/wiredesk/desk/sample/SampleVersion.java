package io.wiredesk.desk.sample;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// One text of the sample edition: `name: value` lines, a line `---`, then a body. Placeholders are still unresolved.
///
/// @param fields the front matter, in its order
/// @param body all that follows the first line `---`
public record SampleVersion(Map<String, String> fields, String body) {
    private static final String FENCE = "---\n";

    /// Copies the fields.
    public SampleVersion {
        fields = Map.copyOf(fields);
    }

    /// Parses a resource's text.
    ///
    /// @param text the whole resource, lines ended by `\n`
    /// @param name the resource's name, for messages
    /// @throws IllegalArgumentException when the fence is missing or a line above it is no `name: value`
    static SampleVersion parse(String text, String name) {
        int fence = text.indexOf(FENCE);
        if (fence < 0) {
            throw new IllegalArgumentException(name + " has no line ---: want fields, the line, then the body");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line : text.substring(0, fence).split("\n")) {
            int colon = line.indexOf(": ");
            if (colon < 1) {
                throw new IllegalArgumentException(name + ": '" + line + "' is no field: want 'name: value'");
            }
            fields.put(line.substring(0, colon), line.substring(colon + 2).strip());
        }
        return new SampleVersion(fields, text.substring(fence + FENCE.length()));
    }

    /// The value of a field, if the front matter has it.
    public Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    /// The value of a field that must be there.
    ///
    /// @throws IllegalArgumentException when it is missing
    String required(String name) {
        return field(name)
                .orElseThrow(() -> new IllegalArgumentException("no field '" + name + "' in " + fields.keySet()));
    }
}
