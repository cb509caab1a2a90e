package io.wiredesk.desk.cli;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.cli.Commands.Console;
import io.wiredesk.desk.poll.PollReport;
import io.wiredesk.desk.store.Sources;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `wiredesk sources`: the feeds that the desk polls.
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Lists the feeds that the desk polls; adds and removes them, or polls them now.")
final class SourcesCommand implements Runnable {
    private final Console console;

    @Mixin
    private final DataFolder data = new DataFolder();

    SourcesCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        list(data);
    }

    @Command(name = "list", mixinStandardHelpOptions = true, description = "Lists the feeds with their health.")
    void list(@Mixin DataFolder folder) {
        try (Desk desk = folder.open()) {
            List<Sources.Source> sources = desk.store().read(handle -> new Sources(handle).all());
            if (sources.isEmpty()) {
                console.say("no sources yet; add one: wiredesk sources add NAME FEED-ADDRESS");
            }
            for (Sources.Source source : sources) {
                console.out()
                        .println(source.lastStatus() + "\t" + source.name() + "\t" + source.feedUrl()
                                + source.lastError().map(error -> "\t" + error).orElse(""));
            }
        }
    }

    @Command(name = "add", mixinStandardHelpOptions = true, description = "Adds a feed.")
    void add(
            @Parameters(paramLabel = "NAME", description = "What to call the publisher.") String name,
            @Parameters(paramLabel = "FEED", description = "The feed's http(s) address.") String feed,
            @Mixin DataFolder folder) {
        if (!feed.startsWith("http://") && !feed.startsWith("https://")) {
            throw new IllegalArgumentException(
                    "'" + feed + "' is no http or https address; want the address of an RSS or Atom feed");
        }
        try (Desk desk = folder.open()) {
            desk.addSource(name, feed);
            console.say("added " + name + "; it is read when the desk runs, or now by: wiredesk sources poll");
        }
    }

    @Command(name = "remove", mixinStandardHelpOptions = true, description = "Takes a feed out; its articles stay.")
    int remove(
            @Parameters(paramLabel = "FEED", description = "The feed's address.") String feed,
            @Mixin DataFolder folder) {
        try (Desk desk = folder.open()) {
            boolean removed = desk.store().write(handle -> new Sources(handle).remove(feed));
            console.say(removed ? "removed " + feed : "no source has the address " + feed + "; see: wiredesk sources");
            return removed ? 0 : 1;
        }
    }

    @Command(name = "poll", mixinStandardHelpOptions = true, description = "Polls every feed now.")
    int poll(@Mixin DataFolder folder, @Mixin TaggerOption tagger) {
        try (Desk desk = folder.open(tagger)) {
            PollReport report = desk.poller().pollNow();
            console.say(count(report.sources(), "source") + " asked: " + report.filed() + " new, " + report.revised()
                    + " revised, " + report.unchanged() + " unchanged, " + report.rejected() + " without an article, "
                    + report.failed() + " failed"
                    + (report.failedSources() == 0
                            ? ""
                            : "; " + count(report.failedSources(), "source") + " gave no feed, see: wiredesk sources"));
            return report.failed() + report.failedSources() == 0 ? 0 : 1;
        }
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
