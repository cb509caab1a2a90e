package io.wiredesk.reader;

import java.util.List;
import java.util.Optional;

/// What came of reading a feed. Immutable.
public sealed interface FeedReading {
    /// A feed.
    ///
    /// @param title its name; empty when it has none
    /// @param homepage absolute address of the site it belongs to
    /// @param entries its entries in feed order
    record Feed(Optional<String> title, Optional<String> homepage, List<Entry> entries) implements FeedReading {
        /// Copies the list.
        public Feed {
            entries = List.copyOf(entries);
        }
    }

    /// The bytes are no feed.
    ///
    /// @param message one line for people: what the bytes are and what to do
    /// @param alternatives absolute addresses of the feeds that a web page names, in page order
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
    /// @param categories the feed's own categories
    /// @param mediaUrl absolute address of the first picture or enclosure
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
            Optional<String> mediaUrl) {
        /// Copies the lists.
        public Entry {
            authors = List.copyOf(authors);
            categories = List.copyOf(categories);
        }
    }
}
