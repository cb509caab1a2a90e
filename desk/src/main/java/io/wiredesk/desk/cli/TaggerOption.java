package io.wiredesk.desk.cli;

import io.wiredesk.ledger.Tagger;
import picocli.CommandLine.Option;

/// The option `--tagger`, which every command that reads articles has.
final class TaggerOption {
    @Option(
            names = "--tagger",
            paramLabel = "TAGGER",
            description = "What finds the statements: learned (a small network, the default) or rules.")
    private Tagger tagger = Tagger.LEARNED;

    Tagger tagger() {
        return tagger;
    }
}
