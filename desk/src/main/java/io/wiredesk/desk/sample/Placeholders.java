package io.wiredesk.desk.sample;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Fills the placeholders of one page's texts.
///
/// `{{t:-26h30m|iso}}` is a time, `{{published|rfc822}}` the time that a field holds, `{{title}}` a field made safe for
/// HTML, `{{raw:body}}` a field as it is, `{{json:title}}` a field as a JSON string, and
/// `{{?author}}…{{/author}}` stands only where the page has the field. Immutable.
final class Placeholders {
    // Matches "{{?author}}By {{author}}{{/author}}"; "{{?author}}…{{/title}}" is a near miss.
    private static final Pattern SECTION = Pattern.compile("\\{\\{\\?([a-z]+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
    // Matches "{{t:+3h|hour}}"; "{{}}" is a near miss.
    private static final Pattern HOLE = Pattern.compile("\\{\\{([^{}]+)}}");

    private final SampleTimes times;
    private final Map<String, String> fields;
    private final Instant published;

    /// @param fields the page's fields; `published` must be among them, as an offset
    Placeholders(SampleTimes times, Map<String, String> fields) {
        this.times = times;
        this.fields = Map.copyOf(fields);
        this.published = times.at(field("published"));
    }

    /// The text with every placeholder resolved.
    ///
    /// @throws IllegalArgumentException when one is unknown; the message shows it
    String fill(String text) {
        String shown = SECTION.matcher(text)
                .replaceAll(
                        match -> Matcher.quoteReplacement(fields.containsKey(match.group(1)) ? match.group(2) : ""));
        return HOLE.matcher(shown).replaceAll(match -> Matcher.quoteReplacement(value(match.group(1))));
    }

    private String value(String hole) {
        int colon = hole.indexOf(':');
        int bar = hole.indexOf('|');
        if (bar >= 0) {
            String offset = hole.startsWith("t:") ? hole.substring(2, bar) : field(hole.substring(0, bar));
            return times.write(times.at(offset), hole.substring(bar + 1), published);
        }
        String kind = colon < 0 ? "" : hole.substring(0, colon);
        return switch (kind) {
            case "" -> Markup.escape(field(hole));
            case "raw" -> field(hole.substring(colon + 1));
            case "json" -> Markup.json(field(hole.substring(colon + 1)));
            default ->
                throw new IllegalArgumentException("{{" + hole + "}} is no placeholder: want {{title}},"
                        + " {{raw:body}}, {{json:title}} or {{t:-3h|iso}}");
        };
    }

    private String field(String name) {
        return Optional.ofNullable(fields.get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        "{{" + name + "}} names no field of this page: it has " + fields.keySet()));
    }
}
