package io.wiredesk.ledger.instrument;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One line of a table of instruments, in the form that the head of `instruments.txt` describes.
///
/// @param symbol as in the reading contract
/// @param kind what sort of thing; empty where the line only adds to an instrument that stands in the tables
/// @param range least and greatest sane price; empty for any
/// @param names how texts call it, with their marks
public record InstrumentLine(String symbol, Optional<Instrument.Kind> kind, Optional<Range> range, List<String> names) {
    private static final int COLUMNS = 4;

    /// Copies the names.
    public InstrumentLine {
        names = List.copyOf(names);
    }

    /// A range of prices.
    public record Range(double low, double high) {}

    /// Reads a line.
    ///
    /// @throws IllegalArgumentException when it is not of that form; the message says what is wrong
    public static InstrumentLine parse(String line) {
        String[] columns = line.strip().split("\\t+| {2,}", -1);
        if (columns.length != COLUMNS) {
            throw new IllegalArgumentException("has " + columns.length
                    + " columns, wanted 4 parted by tabs: symbol, kind, range, names (\"-\" where there is nothing)");
        }
        List<String> names = columns[3].equals("-") ? List.of() : List.of(columns[3].split("\\|", -1));
        if (names.stream().anyMatch(InstrumentLine::isBare)) {
            throw new IllegalArgumentException("names '" + columns[3] + "' hold an empty one");
        }
        return new InstrumentLine(columns[0], kind(columns[1]), range(columns[2]), names);
    }

    private static boolean isBare(String name) {
        return name.chars().noneMatch(Character::isLetterOrDigit);
    }

    private static Optional<Instrument.Kind> kind(String word) {
        if (word.equals("-")) {
            return Optional.empty();
        }
        return Optional.of(Stream.of(Instrument.Kind.values())
                .filter(k -> k.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("kind '" + word + "' is none of " + kinds())));
    }

    private static String kinds() {
        return Stream.of(Instrument.Kind.values())
                .map(k -> k.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private static Optional<Range> range(String written) {
        if (written.equals("-")) {
            return Optional.empty();
        }
        String[] sides = written.split("\\.\\.", -1);
        try {
            double low = Double.parseDouble(sides[0]);
            double high = Double.parseDouble(sides[sides.length - 1]);
            if (sides.length == 2 && low <= high) {
                return Optional.of(new Range(low, high));
            }
        } catch (NumberFormatException e) {
            // Falls through to the same message as a range of one side.
        }
        throw new IllegalArgumentException("range '" + written + "' is not of the form 0.85..1.6");
    }
}
