package io.wiredesk.desk.web.view;

import java.util.List;

/// The list of instruments.
///
/// @param rows one a row, watched ones before others, then the one in most stories first
public record InstrumentsView(List<Row> rows) {
    /// Copies the list.
    public InstrumentsView {
        rows = List.copyOf(rows);
    }

    /// An instrument.
    ///
    /// @param symbol its symbol
    /// @param isWatched true when the desk's list of watched instruments has it
    /// @param href its page
    /// @param figure where it was last said to stand; empty when nobody said
    /// @param by who said so
    /// @param quote what it was last quoted at; empty when nobody quotes it
    /// @param quotedBy who did, and when
    /// @param stories how many stories
    /// @param articles how many articles
    /// @param levels how many levels
    /// @param when the newest article
    public record Row(
            String symbol,
            boolean isWatched,
            String href,
            String figure,
            String by,
            String quote,
            String quotedBy,
            int stories,
            int articles,
            int levels,
            Moment when) {}
}
