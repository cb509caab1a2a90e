package io.wiredesk.desk.cli;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.alert.DueAlerts;
import io.wiredesk.desk.alert.DueCommand;
import io.wiredesk.desk.cli.Commands.Console;
import io.wiredesk.desk.sample.SampleDesk;
import io.wiredesk.desk.web.WebDesk;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `wiredesk serve`: runs the desk until it is told to stop.
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Starts the desk: polls its sources and shows it in the browser, on this machine only.")
final class ServeCommand implements Callable<Integer> {
    /// How long a stop waits for the article that is being filed; nothing is lost when it is cut short.
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    /// How long the command of a pledge may take; the next one waits for it.
    private static final Duration LONGEST_COMMAND = Duration.ofSeconds(30);

    private final Console console;

    @Option(names = "--port", paramLabel = "N", description = "Where to listen on 127.0.0.1 (default: 8080).")
    private int port = 8080;

    @Option(
            names = "--sample",
            description = "Show the sample edition: invented news, fetched from a loopback port into a folder that is"
                    + " thrown away at the end.")
    private boolean sample;

    @Option(
            names = "--on-due",
            paramLabel = "COMMAND",
            description = "Run this in a shell when a pledge falls due, with the pledge as JSON on its standard input.")
    private @Nullable String onDue;

    @Mixin
    private final DataFolder data = new DataFolder();

    @Mixin
    private final TaggerOption tagger = new TaggerOption();

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        CountDownLatch closed = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> farewell(told, closed), "farewell"));
        try {
            if (sample) {
                try (SampleDesk desk = SampleDesk.open(tagger.tagger())) {
                    serve(desk.desk(), "the sample edition, invented from end to end", desk::start, told);
                }
            } else {
                try (Desk desk = data.open(tagger)) {
                    serve(desk, "data in " + data.path().toAbsolutePath().normalize(), desk::startPolling, told);
                }
            }
        } finally {
            closed.countDown();
        }
        return 0;
    }

    private void serve(Desk desk, String what, Runnable start, CountDownLatch told) throws InterruptedException {
        try (WebDesk web = WebDesk.start(desk, port);
                DueAlerts alerts = alerts(desk)) {
            start.run();
            if (onDue != null) {
                alerts.start();
            }
            console.out().println("Wiredesk is open at " + web.address() + " (" + what + "; Ctrl-C ends it)");
            console.out().flush();
            told.await();
        }
    }

    private DueAlerts alerts(Desk desk) {
        return new DueAlerts(
                desk.store(), desk.settings().clock(), new DueCommand(onDue == null ? "" : onDue, LONGEST_COMMAND));
    }

    private static void farewell(CountDownLatch told, CountDownLatch closed) {
        told.countDown();
        try {
            closed.await(LONGEST_FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
