package io.wiredesk.desk.search;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What was found.
///
/// @param total articles that match; exact up to a thousand
/// @param hits the part asked for, in order
/// @param loosened true when no article has all the words, so that those with some are shown
/// @param complete false while the index is still being built
public record SearchResults(long total, List<Hit> hits, boolean loosened, boolean complete) {
    /// Copies the list.
    public SearchResults {
        hits = List.copyOf(hits);
    }

    /// An article that matches.
    ///
    /// @param articleId the article
    /// @param storyId the story it stands in
    /// @param url where it came from
    /// @param headline its title
    /// @param publisher who published it
    /// @param publishedAt when
    /// @param precision `instant`, `day` or `unknown`
    /// @param snippet words of its text around the matches, in order; empty when only other fields match
    /// @param score BM25, comparable within one search only; 0 when ordered by time
    public record Hit(
            String articleId,
            String storyId,
            Optional<String> url,
            String headline,
            String publisher,
            Instant publishedAt,
            String precision,
            List<SnippetPart> snippet,
            double score) {
        /// Copies the list.
        public Hit {
            snippet = List.copyOf(snippet);
        }
    }

    /// A stretch of a snippet.
    ///
    /// @param text its words
    /// @param matches true when they are what was looked for
    public record SnippetPart(String text, boolean matches) {}
}
