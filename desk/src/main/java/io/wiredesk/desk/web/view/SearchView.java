package io.wiredesk.desk.web.view;

import java.util.List;

/// The search page.
///
/// @param query what was asked
/// @param complaint what is wrong with it and what to write instead; empty when nothing
/// @param count `12 articles`; empty when nothing was asked
/// @param hits what was found, best first
/// @param more address of the next page; empty on the last
/// @param examples queries to try
public record SearchView(
        String query, String complaint, String count, List<Hit> hits, String more, List<Example> examples) {
    /// Copies the lists.
    public SearchView {
        hits = List.copyOf(hits);
        examples = List.copyOf(examples);
    }

    /// A hit.
    ///
    /// @param href the article
    /// @param headline its headline
    /// @param snippet the words around what was sought
    /// @param publisher who published it
    /// @param when when
    public record Hit(String href, String headline, List<Piece> snippet, String publisher, Moment when) {
        /// Copies the list.
        public Hit {
            snippet = List.copyOf(snippet);
        }
    }

    /// A stretch of a snippet.
    ///
    /// @param text its words
    /// @param isSought true for words that were sought
    public record Piece(String text, boolean isSought) {}

    /// A query to try.
    ///
    /// @param query the query
    /// @param href where it leads
    /// @param meaning what it finds
    public record Example(String query, String href, String meaning) {}
}
