package io.wiredesk.reader.teaser;

import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Teaser;
import io.wiredesk.reader.address.Addresses;
import io.wiredesk.reader.asides.AsideSigns;
import io.wiredesk.reader.byline.BylineReader;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.sections.PageSections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads the teasers of a page. Immutable, safe to share.
public final class TeaserReader {
    /// No page lists more items than this to any use; further ones are left out.
    private static final int MOST_TEASERS = 200;

    private final DateReader dates = new DateReader();
    private final BylineReader bylines = new BylineReader();
    private final AsideSigns asides = new AsideSigns();

    /// Creates a reader with the shipped word lists.
    public TeaserReader() {}

    /// The other items of a page: those on its own part, then the articles that were cut off it.
    public List<Teaser> read(PageSections page, Optional<String> url, Optional<Instant> asOf) {
        List<Teaser> teasers = read(page.own(), url, asOf);
        if (page.others().isEmpty()) {
            return teasers;
        }
        Addresses addresses = new Addresses(url.orElse(page.own().address()));
        CardReader cards = new CardReader(dates, bylines, DateContext.asOf(asOf), addresses);
        PartNames names = new PartNames(page.whole());
        Map<String, Teaser> byHeadline = new LinkedHashMap<>();
        teasers.forEach(teaser -> byHeadline.putIfAbsent(teaser.headline(), teaser));
        for (PageSections.OtherArticle other : page.others()) {
            Optional<String> target = addresses.absolute(other.href());
            cards.read(CardParts.of(page.whole(), other.at(), names), target)
                    .ifPresent(teaser -> byHeadline.merge(teaser.headline(), teaser, TeaserReader::merged));
        }
        return List.copyOf(byHeadline.values());
    }

    /// The other items on `page`, in page order, each once, at most 200. Menu entries, promos and links
    /// inside running text are no teasers. Relative times count from `asOf`. Time and memory grow linearly
    /// with the page.
    public List<Teaser> read(PageNodes page, Optional<String> url, Optional<Instant> asOf) {
        Addresses addresses = new Addresses(url.orElse(page.address()));
        SameSite site = new SameSite(url.orElse(page.address()));
        CardReader cards = new CardReader(dates, bylines, DateContext.asOf(asOf), addresses);
        Map<String, Teaser> byUrl = new LinkedHashMap<>();
        PartNames names = new PartNames(page);
        OpenParts parts = new OpenParts(page, names);
        for (CardWalk.Card card : CardWalk.cards(page, parts)) {
            Optional<String> target = addresses.absolute(card.href());
            String key = SameSite.key(target.orElse(""));
            if (site.isOther(key) && (site.isItem(key) || parts.holdsHeading(card.at()))) {
                cards.read(CardParts.of(page, card.at(), names), target)
                        .filter(teaser -> !asides.isAny(teaser.headline()))
                        .ifPresent(teaser -> byUrl.merge(key, teaser, TeaserReader::merged));
            }
            if (byUrl.size() == MOST_TEASERS) {
                break;
            }
        }
        return List.copyOf(byUrl.values());
    }

    /// The first card's words, with what only the second one tells.
    private static Teaser merged(Teaser first, Teaser second) {
        List<String> authors = new ArrayList<>(first.authors().isEmpty() ? second.authors() : first.authors());
        Optional<PublicationTime> published = first.published()
                .filter(time -> time.instant().isPresent())
                .or(second::published)
                .or(first::published);
        return new Teaser(
                first.headline(),
                first.description().or(second::description),
                authors,
                first.publisher().or(second::publisher),
                first.url(),
                first.image().or(second::image),
                published);
    }
}
