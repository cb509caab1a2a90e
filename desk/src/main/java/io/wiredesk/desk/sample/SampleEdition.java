package io.wiredesk.desk.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The bundled edition: publishers with their pages, times still written as placeholders.
///
/// Immutable; [SampleServer] resolves the times and publishes it.
public final class SampleEdition {
    private static final String ROOT = "/sample/";
    private static final String SECOND_VERSION = ".v2";

    private final List<SamplePublisher> publishers;

    private SampleEdition(List<SamplePublisher> publishers) {
        this.publishers = List.copyOf(publishers);
    }

    /// Loads the edition from the program's own resources.
    ///
    /// @throws IllegalArgumentException when a resource is missing or badly written; the message names it
    public static SampleEdition bundled() {
        List<SamplePublisher> publishers = new ArrayList<>();
        for (String id : lines(resource("publishers.txt"))) {
            publishers.add(publisher(id));
        }
        return new SampleEdition(publishers);
    }

    /// The publishers, in the order of the resource that lists them.
    public List<SamplePublisher> publishers() {
        return publishers;
    }

    /// The names of the picture files that every site serves under `images/`.
    static List<String> images() {
        return lines(resource("images.txt"));
    }

    /// A resource of the edition as text.
    ///
    /// @param name relative to the edition's folder: `harbour-wire/layout.html`
    /// @throws IllegalArgumentException when there is none
    static String resource(String name) {
        try (InputStream in = SampleEdition.class.getResourceAsStream(ROOT + name)) {
            if (in == null) {
                throw new IllegalArgumentException("the sample edition has no " + name + ": is it listed by mistake?");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name + " of the sample edition", e);
        }
    }

    private static SamplePublisher publisher(String id) {
        SampleVersion about = SampleVersion.parse(resource(id + "/publisher.txt"), id + "/publisher.txt");
        return new SamplePublisher(
                id,
                about.required("name"),
                about.required("domain"),
                about.required("description"),
                SamplePublisher.FeedFormat.valueOf(about.required("feed").toUpperCase(Locale.ROOT)),
                Charset.forName(about.required("charset")),
                about.required("names-charset").equals("yes"),
                lines(about.body()).stream().map(line -> page(id, line)).toList());
    }

    /// A line is a slug, followed by ` v2` when a corrected version exists.
    private static SamplePage page(String publisher, String line) {
        String slug = line.replace(" v2", "");
        List<SampleVersion> versions = new ArrayList<>();
        versions.add(version(publisher + "/" + slug + ".html"));
        if (!slug.equals(line)) {
            versions.add(version(publisher + "/" + slug + SECOND_VERSION + ".html"));
        }
        int round = Integer.parseInt(versions.getFirst().field("round").orElse("1"));
        return new SamplePage(slug, round, versions);
    }

    private static SampleVersion version(String name) {
        return SampleVersion.parse(resource(name), name);
    }

    private static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }
}
