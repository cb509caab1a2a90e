package io.wiredesk.desk.cli;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.DeskSettings;
import io.wiredesk.ledger.Tagger;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option `--data`, which every command that needs the desk's record has.
final class DataFolder {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "The desk's folder (default: wiredesk-data here).",
            defaultValue = "wiredesk-data")
    private Path folder = Path.of("wiredesk-data");

    Path path() {
        return folder;
    }

    /// Opens the desk in the folder for a command that reads no articles.
    ///
    /// @throws io.wiredesk.desk.store.StoreException when that cannot be done; the message says why
    Desk open() {
        return Desk.open(DeskSettings.of(folder, Tagger.RULES));
    }

    /// Opens the desk in the folder.
    ///
    /// @throws io.wiredesk.ledger.ModelException when the tagger's model cannot be used
    /// @throws io.wiredesk.desk.store.StoreException when that cannot be done; the message says why
    Desk open(TaggerOption tagger) {
        return Desk.open(DeskSettings.of(folder, tagger.tagger()));
    }
}
