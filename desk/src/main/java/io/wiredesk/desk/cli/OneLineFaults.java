package io.wiredesk.desk.cli;

import io.wiredesk.desk.cli.Commands.Console;
import io.wiredesk.ledger.ModelException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says each fault of a command in one line: what, and what to do.
final class OneLineFaults implements CommandLine.IParameterExceptionHandler, CommandLine.IExecutionExceptionHandler {
    private final Console console;

    OneLineFaults(Console console) {
        this.console = console;
    }

    @Override
    public int handleParseException(ParameterException fault, String[] arguments) {
        console.say(String.valueOf(fault.getMessage()).lines().findFirst().orElse("wrong usage") + suggestion(fault)
                + "; see: " + fault.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return CommandLine.ExitCode.USAGE;
    }

    @Override
    public int handleExecutionException(Exception fault, CommandLine line, CommandLine.ParseResult parsed) {
        String message = fault.getMessage() == null ? fault.toString() : fault.getMessage();
        console.say(fault instanceof ModelException ? message + "; --tagger rules works without it" : message);
        return CommandLine.ExitCode.SOFTWARE;
    }

    private static String suggestion(ParameterException fault) {
        if (!(fault instanceof UnmatchedArgumentException unmatched)) {
            return "";
        }
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty() ? "" : "; did you mean " + near.getFirst() + "?";
    }
}
