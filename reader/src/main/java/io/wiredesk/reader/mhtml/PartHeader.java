package io.wiredesk.reader.mhtml;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The header of a MIME part (RFC 2045): fields by name in lower case, the first of each, folded lines joined.
///
/// @param fields the fields
/// @param end where the part's content begins
record PartHeader(Map<String, String> fields, int end) {
    /// A header is a few hundred bytes; a longer one is none.
    private static final int MOST_BYTES = 64 * 1024;

    /// Copies the map.
    PartHeader {
        fields = Map.copyOf(fields);
    }

    /// The header that begins at `from` and ends at the first empty line.
    static PartHeader at(byte[] bytes, int from, int to) {
        Map<String, String> fields = new HashMap<>();
        String name = "";
        int at = from;
        while (at < to && at - from < MOST_BYTES) {
            int lineEnd = Lines.end(bytes, at, to);
            String line = new String(bytes, at, lineEnd - at, StandardCharsets.ISO_8859_1).stripTrailing();
            at = Math.min(lineEnd + 1, to);
            if (line.isEmpty()) {
                break;
            }
            int colon = line.indexOf(':');
            if (Character.isWhitespace(line.charAt(0))) {
                fields.computeIfPresent(name, (_, value) -> value + " " + line.strip());
            } else if (colon > 0) {
                name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
                fields.putIfAbsent(name, line.substring(colon + 1).strip());
            }
        }
        return new PartHeader(fields, at);
    }

    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
    }

    /// The media type in lower case; `text/plain` where there is none (RFC 2045, 5.2).
    String type() {
        String whole = fields.getOrDefault("content-type", "text/plain");
        int parameters = whole.indexOf(';');
        return (parameters < 0 ? whole : whole.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
    }

    /// A parameter of the media type: `boundary`, `charset`, `start`.
    Optional<String> parameter(String name) {
        Matcher matcher = Pattern.compile(
                        ";\\s*" + name + "\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;]+))", Pattern.CASE_INSENSITIVE)
                .matcher(fields.getOrDefault("content-type", ""));
        return matcher.find()
                ? Optional.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                        .filter(value -> !value.isEmpty())
                : Optional.empty();
    }
}
