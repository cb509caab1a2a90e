package io.wiredesk.desk.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// One run of the command line, in this process: what it printed and how it ended.
record CommandLineTrial(int code, String out, String error) {
    static CommandLineTrial of(String... arguments) {
        return of(new byte[0], arguments);
    }

    static CommandLineTrial of(byte[] standardInput, String... arguments) {
        var out = new ByteArrayOutputStream();
        var error = new ByteArrayOutputStream();
        var console = new Commands.Console(
                new ByteArrayInputStream(standardInput),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(error, true, StandardCharsets.UTF_8));
        int code = Commands.run(console, arguments);
        return new CommandLineTrial(code, out.toString(StandardCharsets.UTF_8), error.toString(StandardCharsets.UTF_8));
    }
}
