package io.wiredesk.reader;

import java.util.List;
import java.util.Optional;

/// What came of reading a feed. Immutable.
public sealed interface FeedReading {
    /// A feed.
    ///
    /// @param title its name; empty when it has none
    /// @param homepage absolute address of the site it belongs to
    /// @param entries its entries in feed order; those of a sitemap, which has no order, newest first
    /// @param warnings what was doubtful: `truncated` (it was cut off: what came whole is here), `entries-left-out`
    ///     (it has more than are read)
    record Feed(Optional<String> title, Optional<String> homepage, List<Entry> entries, List<String> warnings)
            implements FeedReading {
        /// Copies the lists.
        public Feed {
            entries = List.copyOf(entries);
            warnings = List.copyOf(warnings);
        }
    }

    /// The bytes are no feed.
    ///
    /// @param message one line for people: what the bytes are and what to do
    /// @param alternatives absolute addresses of the feeds that a web page names, or of the sitemaps that an index
    ///     of them lists, in its order
    record NotAFeed(String message, List<String> alternatives) implements FeedReading {
        /// Copies the list.
        public NotAFeed {
            alternatives = List.copyOf(alternatives);
        }
    }

    /// One entry of a feed.
    ///
    /// @param id what the feed calls it (`guid`, `id`), else its address, else its title
    /// @param url absolute address of the page
    /// @param title plain text, markup and character references resolved
    /// @param summaryHtml the summary as the feed gives it, markup included; never trusted as safe to show
    /// @param summaryText the summary's words
    /// @param contentHtml the whole text, where the feed carries it; never trusted as safe to show
    /// @param authors names
    /// @param published when published
    /// @param updated when changed
    /// @param categories the feed's own categories and keywords
    /// @param publisher who published it, where the entry itself says so (RSS `source`, a news sitemap's
    ///     publication)
    /// @param language BCP 47 tag: the entry's own, else the feed's
    /// @param imageUrl absolute address of the first picture
    /// @param mediaUrl absolute address of the first picture, else of the first enclosure of any kind
    record Entry(
            String id,
            Optional<String> url,
            String title,
            Optional<String> summaryHtml,
            Optional<String> summaryText,
            Optional<String> contentHtml,
            List<String> authors,
            Optional<PublicationTime> published,
            Optional<PublicationTime> updated,
            List<String> categories,
            Optional<String> publisher,
            Optional<String> language,
            Optional<String> imageUrl,
            Optional<String> mediaUrl) {
        /// Copies the lists.
        public Entry {
            authors = List.copyOf(authors);
            categories = List.copyOf(categories);
        }
    }
}
