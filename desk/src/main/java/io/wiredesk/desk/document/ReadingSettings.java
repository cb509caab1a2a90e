package io.wiredesk.desk.document;

import io.wiredesk.ledger.LastQuotes;
import io.wiredesk.ledger.Tagger;
import io.wiredesk.ledger.WatchList;

/// What a ledger is read with.
///
/// @param tagger what finds the statements
/// @param watched instruments and names beyond the shipped tables
/// @param quotes levels far from these are left out
public record ReadingSettings(Tagger tagger, WatchList watched, LastQuotes quotes) {
    /// The shipped tables and no quotes.
    public static ReadingSettings of(Tagger tagger) {
        return new ReadingSettings(tagger, WatchList.EMPTY, LastQuotes.NONE);
    }
}
