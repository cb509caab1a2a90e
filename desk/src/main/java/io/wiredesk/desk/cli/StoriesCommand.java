package io.wiredesk.desk.cli;

import io.wiredesk.desk.cli.Commands.Console;
import io.wiredesk.stories.NewsItem;
import io.wiredesk.stories.StoryGrouper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `wiredesk stories`: groups a stream of articles into stories, online and in the stream's order.
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Groups a stream of {id, published, source, title, text} lines into stories and writes {id, story} lines.")
final class StoriesCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    private final Console console;
    private int failures;

    @Option(
            names = "--in",
            required = true,
            paramLabel = "FILE.jsonl",
            description = "The articles, one a line (also .gz).")
    private Path in = Path.of("");

    @Option(names = "--out", required = true, paramLabel = "FILE.jsonl", description = "Where the stories go.")
    private Path out = Path.of("");

    StoriesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        StoryGrouper grouper = new StoryGrouper();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8));
                BufferedWriter stories = Files.newBufferedWriter(out, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                Optional<NewsItem> item = line.isBlank() ? Optional.empty() : parse(line, number);
                if (item.isPresent()) {
                    stories.write(
                            story(item.get().id(), grouper.place(item.get()).story()));
                }
            }
        } catch (FileSystemException e) {
            throw new IOException("cannot open " + e.getFile() + ": " + Faults.reason(e), e);
        }
        return failures == 0 ? 0 : 1;
    }

    private InputStream open() throws IOException {
        InputStream file = Files.newInputStream(in);
        return in.toString().endsWith(".gz") ? new GZIPInputStream(file) : file;
    }

    private Optional<NewsItem> parse(String line, int number) {
        try {
            JsonNode fields = JSON.readTree(line);
            return Optional.of(new NewsItem(
                    fields.required("id").asString(),
                    instant(fields.required("published").asString()),
                    fields.path("source").asString(""),
                    Optional.empty(),
                    fields.path("title").asString(""),
                    fields.path("text").asString("")));
        } catch (JacksonException | DateTimeException | IllegalArgumentException e) {
            failures++;
            console.say(in + ": line " + number + " is no article; want id, published, source, title and text ("
                    + String.valueOf(e.getMessage()).lines().findFirst().orElse("") + ")");
            return Optional.empty();
        }
    }

    /// An instant, a local time (taken as UTC) or a day (its start).
    private static Instant instant(String text) {
        if (text.length() <= "2021-04-20".length()) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }
        String iso = text.replace(' ', 'T');
        try {
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException e) {
            return LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC);
        }
    }

    private static String story(String id, String story) {
        return JSON.createObjectNode().put("id", id).put("story", story) + "\n";
    }
}
