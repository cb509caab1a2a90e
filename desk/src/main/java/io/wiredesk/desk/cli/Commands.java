package io.wiredesk.desk.cli;

import io.wiredesk.desk.input.InputKind;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Every command of `wiredesk`, by name.
@Command(
        name = "wiredesk",
        description =
                "A market-news desk of your own: clean articles, one story per event, and a ledger of who said what.",
        subcommands = CommandLine.HelpCommand.class,
        mixinStandardHelpOptions = true,
        version = "wiredesk 0.1.0")
public final class Commands {
    private Commands() {}

    /// Runs one command.
    ///
    /// @param arguments as typed, without the program's name
    /// @return the exit code: 0 all done, 1 some inputs failed or the desk could not go on, 2 wrong usage
    public static int run(String... arguments) {
        Logging.configure();
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream error = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(new Console(System.in, out, error), arguments);
        out.flush();
        return code;
    }

    static int run(Console console, String... arguments) {
        CommandLine line = new CommandLine(new Commands())
                .addSubcommand(new ServeCommand(console))
                .addSubcommand(new ReadCommand(console))
                .addSubcommand(new IngestCommand(console))
                .addSubcommand(new SearchCommand(console))
                .addSubcommand(new SourcesCommand(console))
                .addSubcommand(new QuotesCommand(console))
                .addSubcommand(new ExportCommand(console))
                .addSubcommand(new StoriesCommand(console))
                .addSubcommand(new RehearseCommand(console))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .registerConverter(InputKind.class, Words::kind)
                .registerConverter(Instant.class, Words::instant)
                .setParameterExceptionHandler(new OneLineFaults(console))
                .setExecutionExceptionHandler(new OneLineFaults(console));
        line.setOut(console.outWriter()).setErr(console.errorWriter());
        return arguments.length == 0 ? usage(line) : line.execute(arguments);
    }

    private static int usage(CommandLine line) {
        line.usage(line.getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /// Where a command reads and prints.
    ///
    /// @param in standard input
    /// @param out results
    /// @param error progress and faults
    record Console(InputStream in, PrintStream out, PrintStream error) {
        PrintWriter outWriter() {
            return new PrintWriter(out, true, StandardCharsets.UTF_8);
        }

        PrintWriter errorWriter() {
            return new PrintWriter(error, true, StandardCharsets.UTF_8);
        }

        /// One line for people, on standard error.
        void say(String line) {
            error.println("wiredesk: " + line);
        }
    }
}
