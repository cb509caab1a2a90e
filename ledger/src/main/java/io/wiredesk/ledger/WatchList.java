package io.wiredesk.ledger;

import io.wiredesk.ledger.instrument.InstrumentLine;
import io.wiredesk.ledger.instrument.InstrumentTable;
import java.util.ArrayList;
import java.util.List;

/// The instruments that a reader watches, with names for them beyond those of the shipped tables. Immutable.
public final class WatchList {
    /// Watches nothing.
    public static final WatchList EMPTY = new WatchList(List.of());

    private final List<InstrumentLine> lines;

    private WatchList(List<InstrumentLine> lines) {
        this.lines = List.copyOf(lines);
    }

    /// Reads a list in the form of the shipped `instruments.txt`: symbol, kind, range of prices and names, parted
    /// by tabs or at least two spaces, `-` where there is nothing to say. Blank lines and what stands behind `#`
    /// do not count.
    ///
    /// @throws IllegalArgumentException when lines are not of that form; the message has all their numbers and
    ///     faults
    public static WatchList of(List<String> written) {
        InstrumentTable table = new InstrumentTable();
        List<InstrumentLine> lines = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < written.size(); i++) {
            int comment = written.get(i).indexOf('#');
            String line = (comment < 0 ? written.get(i) : written.get(i).substring(0, comment)).strip();
            if (line.isEmpty()) {
                continue;
            }
            try {
                InstrumentLine entry = InstrumentLine.parse(line);
                table.add(entry);
                lines.add(entry);
            } catch (IllegalArgumentException e) {
                faults.add("line " + (i + 1) + ": " + e.getMessage());
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", faults));
        }
        return new WatchList(lines);
    }

    /// The symbols watched, in the list's order.
    public List<String> symbols() {
        return lines.stream().map(InstrumentLine::symbol).distinct().toList();
    }

    /// The lines, for the tables.
    List<InstrumentLine> lines() {
        return lines;
    }
}
