package io.wiredesk.reader.metadata;

import io.wiredesk.reader.words.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whom a page credits for its text: "Source: X", "(Reuters) -", "Originally published by X". Immutable.
final class SourceCredit {
    private static final int MOST_CREDIT_UNITS = 60;

    /// Datelines open paragraphs; bylines, stamps and captions before them are shorter.
    private static final int LEAST_PARAGRAPH = 40;

    /// Matches the dateline `VELMORA (Tidewire) -` and `(dpa) –`; not a bracket further into the sentence.
    private static final Pattern DATELINE =
            Pattern.compile("^(?:[\\p{L}.,/ ]{0,50}[ ,])?\\(([\\p{L}][\\p{L}\\p{N}./ -]{1,30})\\)\\s{0,2}[-–—:]");

    private final List<String> marks;
    private final Set<String> agencies;

    SourceCredit() {
        WordFile words = WordFile.of(SourceCredit.class, "credit-words.txt");
        marks = words.section("mark");
        agencies = words.set("agency");
    }

    Optional<String> of(List<String> openings) {
        Optional<String> named =
                openings.stream().flatMap(text -> marked(text).stream()).findFirst();
        return named.or(() -> openings.stream()
                .filter(line -> line.length() >= LEAST_PARAGRAPH)
                .limit(2)
                .flatMap(text -> dateline(text).stream())
                .findFirst());
    }

    private Optional<String> marked(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return marks.stream()
                .filter(mark -> lower.startsWith(mark) && text.length() - mark.length() <= MOST_CREDIT_UNITS)
                .map(mark -> text.substring(mark.length()).replaceAll("^[\\s:|]{1,5}|[\\s.|]{1,5}$", ""))
                .filter(name -> !name.isEmpty() && !Character.isLowerCase(name.codePointAt(0)))
                .findFirst();
    }

    /// A bracket in a dateline may also hold a ticker or a state; only known agencies count.
    private Optional<String> dateline(String text) {
        Matcher matcher = DATELINE.matcher(text);
        return matcher.find() && agencies.contains(matcher.group(1).strip().toLowerCase(Locale.ROOT))
                ? Optional.of(matcher.group(1).strip())
                : Optional.empty();
    }
}
