package io.wiredesk.desk.sample;

import java.net.URI;
import java.util.List;

/// A source of quotes to ask.
///
/// @param kind `ecb`, `csv`, `kraken` or `coinbase`
/// @param name who quotes
/// @param url where
/// @param symbols what to take of it; empty for all
public record SampleQuoteSource(String kind, String name, URI url, List<String> symbols) {
    /// Copies the list.
    public SampleQuoteSource {
        symbols = List.copyOf(symbols);
    }
}
