package io.wiredesk.desk;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.wiredesk.ledger.WatchList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads `instruments.txt` of the data folder: the instruments that the desk's reader watches.
final class WatchedInstruments {
    private static final String FILE = "instruments.txt";

    private WatchedInstruments() {}

    /// The list; empty when there is no such file.
    ///
    /// @throws WatchListException when it cannot be read or a line of it is wrong
    static WatchList of(Path dataFolder) {
        Path file = dataFolder.resolve(FILE);
        if (!Files.exists(file)) {
            return WatchList.EMPTY;
        }
        try {
            return WatchList.of(Files.readAllLines(file, UTF_8));
        } catch (IllegalArgumentException e) {
            throw new WatchListException(file + ", " + e.getMessage() + ". Mend it or take the file away", e);
        } catch (IOException e) {
            throw new WatchListException(file + " cannot be read (" + e + "): is it UTF-8 text that you may read?", e);
        }
    }
}
