package io.wiredesk.reader.teaser;

import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Teaser;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.dates.DatedText;
import io.wiredesk.reader.metadata.UrlDate;
import io.wiredesk.reader.teaser.CardParts.Part;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Reads one card's teaser. Immutable.
final class CardReader {
    /// A headline has at least so many words, unless it is a heading element; fewer are a menu entry.
    private static final int LEAST_WORDS = 4;

    /// A longer text is a paragraph, not a headline.
    private static final int MOST_HEADLINE_UNITS = 260;

    private static final int LEAST_SUMMARY_WORDS = 6;
    private static final int MOST_STAMP_UNITS = 80;

    private final DateReader dates;
    private final BylineReader bylines;
    private final DateContext context;
    private final Addresses addresses;

    CardReader(DateReader dates, BylineReader bylines, DateContext context, Addresses addresses) {
        this.dates = dates;
        this.bylines = bylines;
        this.context = context;
        this.addresses = addresses;
    }

    /// The teaser of a card with these parts, which points to the address `url`; empty when nothing in it
    /// reads as a headline.
    Optional<Teaser> read(CardParts parts, Optional<String> url) {
        List<Line> lines = new ArrayList<>();
        for (Part part : parts.parts()) {
            lines.add(line(part));
        }
        return headline(lines).map(headline -> {
            List<String> authors = authors(lines);
            return new Teaser(
                    headline.text(),
                    description(lines, headline),
                    authors,
                    authors.stream().filter(name -> !bylines.isPerson(name)).findFirst(),
                    url,
                    image(parts),
                    published(parts, lines).or(() -> url.flatMap(this::dayOf)));
        });
    }

    /// A part of a card, read as a date and as a byline.
    ///
    /// @param dated the first date in it
    /// @param names those that it gives when it opens as a byline does
    private record Line(Part part, Optional<DatedText> dated, Optional<List<String>> names) {
        String text() {
            return part.text();
        }

        boolean isStamp() {
            return dated.isPresent() && dated.get().isWhole();
        }

        boolean isTitle(int leastWords) {
            return part.text().length() <= MOST_HEADLINE_UNITS && part.words() >= leastWords && isSaying();
        }

        /// True when it is no stamp or byline.
        boolean isSaying() {
            return names.isEmpty() && !isStamp();
        }
    }

    private Line line(Part part) {
        String text = part.text();
        return new Line(
                part,
                text.length() > MOST_STAMP_UNITS ? Optional.empty() : dates.read(text, context),
                bylines.line(text));
    }

    private static Optional<Line> headline(List<Line> lines) {
        return first(lines, line -> line.part.isHeading() && line.part.isLinked() && line.isTitle(2))
                .or(() -> first(lines, line -> line.part.isHeading() && line.isTitle(LEAST_WORDS)))
                .or(() -> first(lines, line -> line.part.isLinked() && line.isTitle(LEAST_WORDS)));
    }

    private static Optional<Line> first(List<Line> lines, Predicate<Line> wanted) {
        for (Line line : lines) {
            if (wanted.test(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> description(List<Line> lines, Line headline) {
        return first(
                        lines,
                        line -> !line.part.isStamp()
                                && line.part.words() >= LEAST_SUMMARY_WORDS
                                && line.isSaying()
                                && !line.text().startsWith(headline.text())
                                && !headline.text().startsWith(line.text()))
                .map(Line::text);
    }

    private Optional<String> image(CardParts parts) {
        for (String image : parts.images()) {
            Optional<String> address = addresses.absolute(image);
            if (address.isPresent()) {
                return address;
            }
        }
        return Optional.empty();
    }

    private List<String> authors(List<Line> lines) {
        List<String> marked = new ArrayList<>();
        for (Line line : lines) {
            if (line.part.isByline()) {
                marked.add(line.text());
            }
        }
        List<String> names = marked.isEmpty() ? List.of() : bylines.names(marked);
        return names.isEmpty()
                ? first(lines, line -> line.names.isPresent())
                        .flatMap(Line::names)
                        .orElse(List.of())
                : names;
    }

    /// The day in an item's address. One still to come is that of an event.
    private Optional<PublicationTime> dayOf(String url) {
        LocalDate last = context.asOf()
                .map(now -> PublicationTime.at(now).day().plusDays(1))
                .orElse(LocalDate.MAX);
        return UrlDate.of(url).filter(day -> !day.isAfter(last)).map(PublicationTime::on);
    }

    private Optional<PublicationTime> published(CardParts parts, List<Line> lines) {
        for (String stamp : parts.stamps()) {
            Optional<PublicationTime> time = dates.time(stamp, context);
            if (time.isPresent()) {
                return time;
            }
        }
        return first(lines, line -> line.part.isStamp() && line.dated.isPresent())
                .or(() -> first(lines, Line::isStamp))
                .flatMap(Line::dated)
                .map(DatedText::time);
    }
}
