package io.wiredesk.reader.flat;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.Teaser;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.kind.KindReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Reads a page flattened to text, clutter included, as copying a page gives it. Immutable, safe to share.
public final class FlatPageReader {
    /// Text alone tells less than markup does: what is read from it is never trusted further than this.
    private static final double TEXT_CONFIDENCE = 0.6;

    /// A body of so many units is surely an article; shorter ones are trusted in proportion.
    private static final double SURE_BODY_UNITS = 1200;

    /// Less prose than this in the best run is no article.
    private static final int LEAST_BODY_UNITS = 140;

    private final LineReader lineReader = new LineReader();
    private final CardFinder cardFinder = new CardFinder();
    private final KindReader kinds = new KindReader();

    /// Creates a reader with the shipped word lists.
    public FlatPageReader() {}

    /// Reads `text`, the decoded bytes of `page`. Without prose the article is empty and warns
    /// `not-an-article`. Relative times count from the page's as-of instant. Time and memory grow linearly
    /// with the text.
    public Article read(String text, Page page) {
        List<FlatLine> lines = lineReader.read(text, DateContext.asOf(page.asOf()));
        boolean[] taken = new boolean[lines.size()];
        List<Card> cards = new ArrayList<>(cardFinder.doubled(lines));
        cards.forEach(card -> mark(taken, card));
        List<Card> stamped = cardFinder.stamped(lines, taken);
        stamped.forEach(card -> mark(taken, card));
        cards.addAll(stamped);
        BodyRun.Run run = BodyRun.find(lines, taken);
        cards.sort(Comparator.comparingInt(Card::first));
        return kinds.judged(
                article(lines, taken, run, cards, page),
                lines.stream().map(FlatLine::text).toList());
    }

    private static void mark(boolean[] taken, Card card) {
        for (int i = card.first(); i <= card.last(); i++) {
            taken[i] = true;
        }
    }

    private static Article article(
            List<FlatLine> lines, boolean[] taken, BodyRun.Run run, List<Card> cards, Page page) {
        List<Teaser> teasers = cards.stream().map(Card::teaser).distinct().toList();
        FlatHead head = FlatHead.of(lines, taken, run);
        BodyText body = BodyText.of(lines(lines, taken, head.body(), run.last()));
        if (body.text().length() < LEAST_BODY_UNITS) {
            return new Article(
                    "",
                    List.of(),
                    asides(lines, taken),
                    teasers,
                    Metadata.unknown(page.url()),
                    0,
                    List.of("not-an-article"));
        }
        double confidence = TEXT_CONFIDENCE * Math.min(1, body.text().length() / SURE_BODY_UNITS);
        return new Article(
                body.text(), body.blocks(), asides(lines, taken), teasers, metadata(head, page), confidence, List.of());
    }

    /// The lines of the run that belong to no card.
    private static List<FlatLine> lines(List<FlatLine> lines, boolean[] taken, int first, int last) {
        return IntStream.rangeClosed(first, last)
                .filter(i -> !taken[i])
                .mapToObj(lines::get)
                .toList();
    }

    private static List<Aside> asides(List<FlatLine> lines, boolean[] taken) {
        List<Aside> asides = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            FlatLine line = lines.get(i);
            if (!taken[i] && line.aside().isPresent() && seen.add(line.text())) {
                asides.add(Aside.of(line.aside().get(), line.text()));
            }
        }
        return asides;
    }

    private static Metadata metadata(FlatHead head, Page page) {
        Map<String, Evidence> evidence = new HashMap<>();
        Evidence text = new Evidence(Evidence.Origin.TEXT, TEXT_CONFIDENCE);
        head.headline().ifPresent(value -> evidence.put("headline", text));
        head.description().ifPresent(value -> evidence.put("description", text));
        head.credit().ifPresent(value -> evidence.put("creditedSource", text));
        head.published().ifPresent(value -> evidence.put("datePublished", text));
        if (!head.authors().isEmpty()) {
            evidence.put("author", text);
        }
        return new Metadata(
                page.url(),
                Optional.empty(),
                Optional.empty(),
                head.headline(),
                head.description(),
                head.authors(),
                Optional.empty(),
                head.credit(),
                head.published(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                evidence);
    }
}
