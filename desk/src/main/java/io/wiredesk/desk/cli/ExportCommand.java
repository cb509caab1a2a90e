package io.wiredesk.desk.cli;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.cli.Commands.Console;
import io.wiredesk.desk.document.DocumentJson;
import io.wiredesk.desk.store.DocumentPages;
import io.wiredesk.desk.store.DocumentPages.Numbered;
import io.wiredesk.reader.Markdown;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `wiredesk export`: prints everything on file.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Prints every article on file, in filing order: JSON Lines of the reading contract, or Markdown.")
final class ExportCommand implements Callable<Integer> {
    private static final int AT_A_TIME = 200;

    private final Console console;

    @Option(names = "--format", paramLabel = "FORMAT", description = "json or markdown (default: json).")
    private Format format = Format.JSON;

    @Mixin
    private final DataFolder data = new DataFolder();

    ExportCommand(Console console) {
        this.console = console;
    }

    /// How articles are printed.
    enum Format {
        JSON,
        MARKDOWN
    }

    @Override
    public Integer call() {
        try (Desk desk = data.open()) {
            long last = 0;
            List<Numbered> page = after(desk, last);
            while (!page.isEmpty()) {
                page.forEach(this::print);
                last = page.getLast().number();
                page = after(desk, last);
            }
        }
        return 0;
    }

    private static List<Numbered> after(Desk desk, long number) {
        return desk.store().read(handle -> new DocumentPages(handle).after(number, AT_A_TIME));
    }

    private void print(Numbered numbered) {
        console.out()
                .println(
                        switch (format) {
                            case JSON -> numbered.document();
                            case MARKDOWN ->
                                Markdown.of(
                                        DocumentJson.read(numbered.document()).article());
                        });
    }
}
