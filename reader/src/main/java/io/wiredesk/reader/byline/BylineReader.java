package io.wiredesk.reader.byline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads names out of bylines: "By Ada Moreau and Jon Petrov, Senior Editors" → `[Ada Moreau, Jon Petrov]`.
///
/// An agency or a desk counts only when no person is named. Immutable, safe to share.
public final class BylineReader {
    /// A printed byline is short; past this many units a line is a sentence.
    private static final int MOST_LINE_UNITS = 160;

    /// More names than this stand under no article; a longer list is a rail of columnists.
    private static final int MOST_NAMES = 20;

    /// A stamp and a name or two are no longer than this.
    private static final int MOST_STAMPED_UNITS = 90;

    /// Signs between two names.
    private static final String SIGNS = ",;|/•·";

    /// Signs between the parts of a line.
    private static final String BARS = "|•·";

    /// Signs before a byline: `– By Ada Moreau`.
    private static final String OPENING = " \t\n\u000b\f\r\u00a0,;:–—-";

    /// Signs around what stands beside a stamp.
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}]+|[^\\p{L}.]+$");

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
        if (persons.isEmpty()
                && bodies.values().stream().anyMatch(name -> Character.isLowerCase(name.codePointAt(0)))) {
            Optional<String> whole = desk(values);
            if (whole.isPresent()) {
                return List.of(whole.get());
            }
        }
        List<String> names = List.copyOf((persons.isEmpty() ? bodies : persons).values());
        return names.size() > MOST_NAMES ? names.subList(0, MOST_NAMES) : names;
    }

    /// "Staff and news service reports" is one desk, though a joint stands in it.
    private Optional<String> desk(List<String> values) {
        return values.size() == 1 && values.getFirst().chars().noneMatch(sign -> SIGNS.indexOf(sign) >= 0)
                ? parts.name(values.getFirst()).filter(words::isBody)
                : Optional.empty();
    }

    /// The names of a line that opens as a byline does: "By Ada Moreau", "Author: X". Empty for other lines.
    public Optional<List<String>> line(String line) {
        if (line.length() > MOST_LINE_UNITS) {
            return Optional.empty();
        }
        for (int start = 0; start < line.length(); ) {
            int end = endOfPart(line, start);
            while (start < end && OPENING.indexOf(line.charAt(start)) >= 0) {
                start++;
            }
            Optional<String> rest = words.afterMark(line.substring(start, end));
            start = end + 1;
            List<String> names = rest.map(value -> names(List.of(value))).orElse(List.of());
            boolean nickname = names.size() == 1 && names.getFirst().equals(rest.orElse(""));
            if (!names.isEmpty() && (nickname || names.stream().allMatch(NamePart::isCapitalised))) {
                return Optional.of(names);
            }
        }
        return Optional.empty();
    }

    private static int endOfPart(String line, int from) {
        int end = from;
        while (end < line.length() && BARS.indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /// The persons of what stands beside a stamp, if it names persons and says nothing else.
    public Optional<List<String>> besideStamp(String words) {
        if (words.length() > MOST_STAMPED_UNITS || words.contains("|")) {
            return Optional.empty();
        }
        List<String> names = names(List.of(EDGES.matcher(words).replaceAll("")));
        boolean persons = !names.isEmpty()
                && names.stream().allMatch(name -> isPerson(name) && NamePart.isCapitalised(name))
                && names.stream().noneMatch(name -> Character.isLowerCase(name.codePointAt(0)));
        return persons ? Optional.of(names) : Optional.empty();
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
        if (value.indexOf('\n') < 0 && value.indexOf('\r') < 0) {
            return value.strip();
        }
        List<String> lines =
                value.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        boolean names = lines.stream().allMatch(line -> line.indexOf(' ') > 0);
        return String.join(names ? " | " : " ", lines);
    }

    private List<String> split(String value) {
        String line = oneLine(NamePart.withoutAddresses(value));
        if (!words.mayHoldJoint(line)) {
            return List.of(line);
        }
        List<String> pieces = new ArrayList<>();
        for (String piece : words.splitter().split(line)) {
            pieces.add(piece.strip());
        }
        boolean inverted = pieces.size() == 2
                && value.contains(",")
                && pieces.stream().allMatch(piece -> NamePart.isSingleName(piece) && !words.isBody(piece));
        return inverted ? List.of(pieces.get(1) + " " + pieces.get(0)) : pieces;
    }
}
