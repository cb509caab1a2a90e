package io.wiredesk.reader.byline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads names out of bylines: "By Ada Moreau and Jon Petrov, Senior Editors" → `[Ada Moreau, Jon Petrov]`.
///
/// An agency or a desk counts only when no person is named. Immutable, safe to share.
public final class BylineReader {
    /// A printed byline is short; past this many units a line is a sentence.
    private static final int MOST_LINE_UNITS = 160;

    /// More names than this stand under no article; a longer list is a rail of columnists.
    private static final int MOST_NAMES = 20;

    private final BylineWords words = BylineWords.load();
    private final NamePart parts = new NamePart(words);

    /// Creates a reader with the shipped byline words.
    public BylineReader() {}

    /// The names in the given author values, each once, in their order. A value may hold several names.
    public List<String> names(List<String> values) {
        Map<String, String> persons = new LinkedHashMap<>();
        Map<String, String> bodies = new LinkedHashMap<>();
        for (String value : values) {
            for (String part : split(value)) {
                parts.name(part).ifPresent(name -> {
                    Map<String, String> kind = isPerson(name) ? persons : bodies;
                    kind.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
                });
            }
        }
        List<String> names = List.copyOf((persons.isEmpty() ? bodies : persons).values());
        return names.size() > MOST_NAMES ? names.subList(0, MOST_NAMES) : names;
    }

    /// The names of a line that opens as a byline does: "By Ada Moreau", "Author: X". Empty for other lines.
    public Optional<List<String>> line(String line) {
        if (line.length() > MOST_LINE_UNITS) {
            return Optional.empty();
        }
        Optional<String> rest = words.afterMark(line);
        List<String> names = rest.map(value -> names(List.of(value))).orElse(List.of());
        boolean allNamed = !names.isEmpty() && names.stream().allMatch(NamePart::isCapitalised);
        return allNamed ? Optional.of(names) : Optional.empty();
    }

    /// True when every word begins with a capital, particles such as "van" aside, or the script has none.
    public static boolean isCapitalised(String name) {
        return NamePart.isCapitalised(name);
    }

    /// False for agencies, desks and single words, which are outlets rather than people.
    public boolean isPerson(String name) {
        return name.indexOf(' ') > 0 && !words.isBody(name);
    }

    /// Lines of two words or more are a name each; a break inside a name ("Ada\nMoreau") is white space.
    private static String oneLine(String value) {
        List<String> lines =
                value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean names = lines.stream().allMatch(line -> line.indexOf(' ') > 0);
        return String.join(names ? " | " : " ", lines);
    }

    private List<String> split(String value) {
        List<String> pieces = new ArrayList<>();
        for (String piece : words.splitter().split(oneLine(NamePart.withoutAddresses(value)))) {
            pieces.add(piece.strip());
        }
        boolean inverted = pieces.size() == 2
                && value.contains(",")
                && pieces.stream().allMatch(piece -> NamePart.isSingleName(piece) && !words.isBody(piece));
        return inverted ? List.of(pieces.get(1) + " " + pieces.get(0)) : pieces;
    }
}
