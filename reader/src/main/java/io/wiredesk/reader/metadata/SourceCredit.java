package io.wiredesk.reader.metadata;

import io.wiredesk.reader.words.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Whom a page credits for its text: "Source: X", "(Reuters) -", "Originally published by X". Immutable.
final class SourceCredit {
    private static final int MOST_CREDIT_UNITS = 60;
    private static final int MOST_MARK_UNITS = 60;

    /// Signs around a credited name.
    private static final String SIGNS = " :|.\u00a0\t";

    /// Datelines open paragraphs; bylines, stamps and captions before them are shorter.
    private static final int LEAST_PARAGRAPH = 40;

    /// Matches the dateline `VELMORA (Tidewire) -` and `(dpa) –`; not a bracket further into the sentence.
    private static final Pattern DATELINE =
            Pattern.compile("^(?:[\\p{L}.,/ ]{0,50}[ ,])?\\(([\\p{L}][\\p{L}\\p{N}./ -]{1,30})\\)\\s{0,2}[-–—:]");

    /// The marks by their first letter.
    private final Map<Character, List<String>> marks;

    private final Set<String> agencies;

    SourceCredit() {
        WordFile words = WordFile.of(SourceCredit.class, "credit-words.txt");
        marks = words.section("mark").stream().collect(Collectors.groupingBy(mark -> mark.charAt(0)));
        agencies = words.set("agency");
    }

    Optional<String> of(List<String> openings) {
        for (String text : openings) {
            Optional<String> named = marked(text);
            if (named.isPresent()) {
                return named;
            }
        }
        return openings.stream()
                .filter(line -> line.length() >= LEAST_PARAGRAPH)
                .limit(2)
                .flatMap(text -> dateline(text).stream())
                .findFirst();
    }

    private Optional<String> marked(String text) {
        if (text.isEmpty() || text.length() > MOST_CREDIT_UNITS + MOST_MARK_UNITS) {
            return Optional.empty();
        }
        List<String> possible = marks.getOrDefault(Character.toLowerCase(text.charAt(0)), List.of());
        String lower = possible.isEmpty() ? "" : text.toLowerCase(Locale.ROOT);
        for (String mark : possible) {
            if (lower.startsWith(mark) && text.length() - mark.length() <= MOST_CREDIT_UNITS) {
                String name = bare(text.substring(mark.length()));
                if (!name.isEmpty() && !Character.isLowerCase(name.codePointAt(0))) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static String bare(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && SIGNS.indexOf(name.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && SIGNS.indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(start, end);
    }

    /// A bracket in a dateline may also hold a ticker or a state; only known agencies count.
    private Optional<String> dateline(String text) {
        Matcher matcher = DATELINE.matcher(text);
        return text.indexOf('(') >= 0
                        && matcher.find()
                        && agencies.contains(matcher.group(1).strip().toLowerCase(Locale.ROOT))
                ? Optional.of(matcher.group(1).strip())
                : Optional.empty();
    }
}
