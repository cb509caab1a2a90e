package io.wiredesk.reader.fuzz;

import io.wiredesk.reader.FeedReader;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// One spoiled input, made from its seed alone.
///
/// @param seed the seed
/// @param name the sample that it was made from
/// @param page the input
/// @param isFeed true when it is read as a feed
record FuzzCase(long seed, String name, Page page, boolean isFeed) {
    private static final PageReader PAGES = new PageReader();
    private static final List<Page.Kind> KINDS = List.of(Page.Kind.values());
    private static final FeedReader FEEDS = new FeedReader();

    static FuzzCase of(long seed, List<Sample> samples) {
        Random random = new Random(seed * 0x9e3779b97f4a7c15L);
        Sample sample = pick(random, samples);
        Mutations mutations = new Mutations(random, () -> pick(random, samples).bytes());
        byte[] bytes = mutations.of(sample.bytes());
        boolean usual = random.nextInt(5) > 0;
        boolean feed = usual ? sample.kind() == Sample.Kind.FEED : random.nextInt(4) == 0;
        Page.Kind kind = !usual
                ? KINDS.get(random.nextInt(KINDS.size()))
                : sample.kind() == Sample.Kind.TEXT ? Page.Kind.PAGE_TEXT : Page.Kind.AUTO;
        Page page = new Page(
                bytes,
                kind,
                Optional.of("https://news.example/a/b.html").filter(_ -> random.nextBoolean()),
                Optional.of("windows-1252").filter(_ -> random.nextInt(5) == 0),
                Optional.of(Instant.parse("2025-06-05T18:00:00Z")).filter(_ -> random.nextBoolean()));
        return new FuzzCase(seed, sample.name(), page, feed);
    }

    /// Mostly one of the first, which are the repository's own and small: ten times as many can be read in the
    /// same time.
    private static Sample pick(Random random, List<Sample> samples) {
        return samples.get((int) (samples.size() * Math.pow(random.nextDouble(), 6)));
    }

    /// The sample as it is.
    static FuzzCase unspoiled(Sample sample) {
        Page page = new Page(sample.bytes(), Page.Kind.AUTO, Optional.empty(), Optional.empty(), Optional.empty());
        return new FuzzCase(0, sample.name(), page, false);
    }

    /// Reads the input and checks what must hold of any reading.
    void run() {
        if (isFeed) {
            Invariants.check(FEEDS.read(page));
        } else {
            Invariants.check(page, PAGES.read(page));
        }
    }

    @Override
    public String toString() {
        return "-Dfuzz.seed=" + seed + " (" + (isFeed ? "feed" : page.kind()) + ", " + page.bytes().length
                + " bytes from " + name + ")";
    }
}
