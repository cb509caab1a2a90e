package io.wiredesk.desk;

import io.wiredesk.desk.cli.Commands;

/// The program `wiredesk`.
public final class Wiredesk {
    private Wiredesk() {}

    /// Runs one command and ends the process with its exit code: 0 all done, 1 some inputs failed, 2 wrong usage.
    public static void main(String[] arguments) {
        System.exit(Commands.run(arguments));
    }
}
