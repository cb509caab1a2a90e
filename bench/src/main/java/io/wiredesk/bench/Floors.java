package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The pin file: which measure must reach what. Immutable.
///
/// @param head the comment lines at the top, kept as they are
/// @param pins the floors in the file's order
record Floors(List<String> head, List<Floor> pins) {
    private static final Path PLACE = Path.of("bench/src/main/resources/io/wiredesk/bench/floors.tsv");
    private static final int COLUMNS = 5;

    Floors {
        head = List.copyOf(head);
        pins = List.copyOf(pins);
    }

    /// Reads the pin file of a checkout.
    ///
    /// @throws BenchException when a line is no floor; the message says which
    static Floors read(Path checkout) throws IOException {
        Path file = checkout.resolve(PLACE);
        List<String> head = new ArrayList<>();
        List<Floor> pins = new ArrayList<>();
        for (String line : Files.readAllLines(file, UTF_8)) {
            if (line.startsWith("#")) {
                head.add(line);
            } else if (!line.isBlank()) {
                pins.add(parse(line, file));
            }
        }
        return new Floors(head, pins);
    }

    private static Floor parse(String line, Path file) {
        String[] columns = line.split("\t", -1);
        try {
            if (columns.length == COLUMNS) {
                return new Floor(
                        columns[0],
                        columns[1],
                        Double.parseDouble(columns[2]),
                        Double.parseDouble(columns[3]),
                        columns[4]);
            }
        } catch (NumberFormatException wrong) {
            throw new BenchException("'" + line + "' in " + file + " has no number where one belongs", wrong);
        }
        throw new BenchException(
                "'" + line + "' in " + file + ": want set, measure, floor, best and digest, separated by tabs");
    }

    /// The floor of a measure, if one is pinned.
    Optional<Floor> of(String set, String measure) {
        return pins.stream()
                .filter(pin -> pin.set().equals(set) && pin.measure().equals(measure))
                .findFirst();
    }

    /// These floors with each pinned measure that was taken brought up to date as [Floor#after] says.
    Floors after(List<Accuracy.Row> rows, boolean mayLower) {
        List<Floor> after = pins.stream()
                .map(pin -> rows.stream()
                        .filter(row ->
                                row.set().equals(pin.set()) && row.measure().equals(pin.measure()))
                        .findFirst()
                        .map(row -> pin.after(row.value(), row.digest(), mayLower))
                        .orElse(pin))
                .toList();
        return new Floors(head, after);
    }

    /// Writes the pin file of a checkout.
    void write(Path checkout) throws IOException {
        List<String> lines = new ArrayList<>(head);
        for (Floor pin : pins) {
            lines.add(
                    String.join("\t", pin.set(), pin.measure(), number(pin.floor()), number(pin.best()), pin.digest()));
        }
        Files.write(checkout.resolve(PLACE), lines, UTF_8);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
