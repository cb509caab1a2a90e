package io.wiredesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Runs the shared scorers, so that a measure means exactly what it means outside.
final class Python {
    private static final String COMMAND = "python3";
    private static final long MOST_MINUTES = 10;

    private Python() {}

    /// True when a Python 3 answers.
    static boolean isThere() {
        try {
            return new ProcessBuilder(COMMAND, "--version")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// Runs a script and yields what it printed, errors included.
    ///
    /// @throws BenchException when it does not end well; the message holds its last words
    static String run(Path script, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(COMMAND, "-X", "utf8", script.toString()));
        command.addAll(arguments);
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new BenchException(script + " failed: "
                        + printed.lines().reduce((before, last) -> last).orElse("it printed nothing"));
            }
            return printed;
        } catch (IOException failed) {
            throw new BenchException("cannot run " + script + " with " + COMMAND, failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new BenchException(script + " was interrupted", interrupted);
        }
    }
}
