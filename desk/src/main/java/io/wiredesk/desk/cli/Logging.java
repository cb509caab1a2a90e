package io.wiredesk.desk.cli;

import java.util.List;
import java.util.logging.ConsoleHandler;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/// What the program logs, and how: one line an event, on standard error; libraries speak only of trouble.
final class Logging {
    /// Kept here, since the logging system itself forgets loggers that nobody holds.
    private static final List<Logger> HELD = List.of(
            Logger.getLogger("io.wiredesk"),
            // It advises an incubator module that slows the start.
            Logger.getLogger("org.apache.lucene.internal.vectorization"),
            // What it has to say of a failed start, the command says in one line.
            Logger.getLogger("io.javalin"));

    private Logging() {}

    static void configure() {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        ConsoleHandler lines = new ConsoleHandler();
        lines.setFormatter(new OneLine());
        root.addHandler(lines);
        root.setLevel(Level.WARNING);
        HELD.get(0).setLevel(Level.INFO);
        HELD.get(1).setLevel(Level.SEVERE);
        HELD.get(2).setLevel(Level.OFF);
    }

    private static final class OneLine extends Formatter {
        @Override
        public String format(LogRecord event) {
            return event.getInstant() + " " + event.getLevel() + " " + formatMessage(event) + "\n";
        }
    }
}
