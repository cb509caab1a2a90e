package io.wiredesk.reader.sections;

import io.wiredesk.reader.Aside;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.html.PageTree;
import io.wiredesk.reader.json.JsonReader;
import io.wiredesk.reader.json.JsonValue;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.words.Whitespace;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The entries of a live blog as its JSON-LD lists them, `liveBlogUpdate`. Many pages load theirs by scripts, and have
/// them nowhere else.
public final class LiveUpdates {
    private static final String UPDATES = "liveBlogUpdate";

    /// No page lists more of them to any use.
    private static final int MOST_UPDATES = 2_000;

    /// Things inside things, before a script is taken for something else.
    private static final int MOST_THINGS = 20_000;

    private static final DateReader DATES = new DateReader();

    private LiveUpdates() {}

    /// One entry.
    ///
    /// @param headline its title; empty when it has none
    /// @param text its text as written, maybe with markup in it; empty when it has none
    /// @param stamp when it was written, as written
    /// @param time the same, read
    public record Update(String headline, String text, String stamp, Optional<PublicationTime> time) {
        /// The entry as an aside.
        public Aside aside() {
            String words = Whitespace.collapse(headline + " " + words());
            return new Aside(Aside.Kind.LIVE_ENTRY, words, time.flatMap(PublicationTime::instant), Optional.empty());
        }

        /// Its text without markup.
        public String words() {
            return Whitespace.collapse(PageTree.words(text));
        }
    }

    /// The entries, the newest last; empty when the page lists none. Linear time.
    public static List<Update> of(PageNodes page) {
        List<Update> best = List.of();
        for (int at : page.scripts()) {
            if (page.attribute(at, "type").toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
                String script = page.content(at);
                List<Update> found = script.contains(UPDATES) ? in(script) : List.of();
                best = found.size() > best.size() ? found : best;
            }
        }
        return ordered(best);
    }

    private static List<Update> in(String script) {
        List<Update> best = List.of();
        Deque<JsonValue> open = new ArrayDeque<>(JsonReader.read(script));
        for (int things = 0; !open.isEmpty() && things < MOST_THINGS; things++) {
            JsonValue thing = open.removeFirst();
            if (thing instanceof JsonValue.Structure structure) {
                List<Update> found = updates(structure);
                best = found.size() > best.size() ? found : best;
                open.addAll(structure.members().values());
            } else if (thing instanceof JsonValue.Sequence sequence) {
                open.addAll(sequence.items());
            }
        }
        return best;
    }

    private static List<Update> updates(JsonValue liveBlog) {
        return liveBlog.items(UPDATES).stream()
                .limit(MOST_UPDATES)
                .map(LiveUpdates::update)
                .filter(update -> !update.headline.isEmpty() || !update.text.isEmpty())
                .distinct()
                .toList();
    }

    private static Update update(JsonValue posting) {
        String title = posting.text("headline").or(() -> posting.text("name")).orElse("");
        String headline = Whitespace.collapse(PageTree.words(title));
        String text = posting.text("articleBody")
                .or(() -> posting.text("text"))
                .or(() -> posting.text("description"))
                .filter(words -> !words.equals(headline))
                .orElse("");
        String stamp = posting.text("datePublished")
                .or(() -> posting.text("dateCreated"))
                .or(() -> posting.text("dateModified"))
                .orElse("");
        return new Update(headline, text, stamp, DATES.time(stamp, DateContext.unknown()));
    }

    /// By time where each entry has one; else turned round where the first that has one is newer than the last.
    private static List<Update> ordered(List<Update> updates) {
        List<Update> ordered = new ArrayList<>(updates);
        List<Instant> times = updates.stream()
                .flatMap(update -> update.time.map(PublicationTime::earliest).stream())
                .toList();
        boolean newestFirst = !times.isEmpty() && times.getFirst().isAfter(times.getLast());
        if (newestFirst) {
            Collections.reverse(ordered);
        }
        if (times.size() == updates.size()) {
            ordered.sort(Comparator.comparing(
                    update -> update.time.map(PublicationTime::earliest).orElse(Instant.EPOCH)));
        }
        return ordered;
    }
}
