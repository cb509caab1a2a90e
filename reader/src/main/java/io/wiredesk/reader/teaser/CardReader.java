package io.wiredesk.reader.teaser;

import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Teaser;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.dates.DatedText;
import io.wiredesk.reader.teaser.CardParts.Part;
import java.util.List;
import java.util.Optional;

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
        Optional<Part> headline = headline(parts);
        return headline.map(title -> {
            List<String> authors = authors(parts);
            return new Teaser(
                    title.text(),
                    description(parts, title),
                    authors,
                    authors.stream().filter(name -> !bylines.isPerson(name)).findFirst(),
                    url,
                    parts.images().stream()
                            .flatMap(image -> addresses.absolute(image).stream())
                            .findFirst(),
                    published(parts));
        });
    }

    private Optional<Part> headline(CardParts parts) {
        return parts.parts().stream()
                .filter(part -> part.isHeading() && part.isLinked() && isTitle(part, 2))
                .findFirst()
                .or(() -> parts.parts().stream()
                        .filter(part -> part.isHeading() && isTitle(part, LEAST_WORDS))
                        .findFirst())
                .or(() -> parts.parts().stream()
                        .filter(part -> part.isLinked() && isTitle(part, LEAST_WORDS))
                        .findFirst());
    }

    private boolean isTitle(Part part, int leastWords) {
        return part.text().length() <= MOST_HEADLINE_UNITS
                && part.words() >= leastWords
                && stamp(part).isEmpty()
                && bylines.line(part.text()).isEmpty();
    }

    private Optional<DatedText> stamp(Part part) {
        return part.text().length() > MOST_STAMP_UNITS
                ? Optional.empty()
                : dates.read(part.text(), context).filter(DatedText::isWhole);
    }

    private Optional<String> description(CardParts parts, Part headline) {
        return parts.parts().stream()
                .filter(part -> !part.isStamp() && part.words() >= LEAST_SUMMARY_WORDS)
                .filter(part -> !part.text().startsWith(headline.text())
                        && !headline.text().startsWith(part.text()))
                .filter(part ->
                        stamp(part).isEmpty() && bylines.line(part.text()).isEmpty())
                .map(Part::text)
                .findFirst();
    }

    private List<String> authors(CardParts parts) {
        List<String> marked =
                parts.parts().stream().filter(Part::isByline).map(Part::text).toList();
        List<String> names = bylines.names(marked);
        return names.isEmpty()
                ? parts.parts().stream()
                        .flatMap(part -> bylines.line(part.text()).stream())
                        .findFirst()
                        .orElse(List.of())
                : names;
    }

    private Optional<PublicationTime> published(CardParts parts) {
        return parts.stamps().stream()
                .flatMap(text -> dates.time(text, context).stream())
                .findFirst()
                .or(() -> parts.parts().stream()
                        .filter(part -> part.isStamp() && part.text().length() <= MOST_STAMP_UNITS)
                        .flatMap(part -> dates.time(part.text(), context).stream())
                        .findFirst())
                .or(() -> parts.parts().stream()
                        .flatMap(part -> stamp(part).stream())
                        .map(DatedText::time)
                        .findFirst());
    }
}
