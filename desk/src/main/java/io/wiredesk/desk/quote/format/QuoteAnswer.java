package io.wiredesk.desk.quote.format;

import java.time.Instant;
import java.util.List;

/// What a quote source answered.
///
/// @param url the address asked, or a file's path: exchanges' answers leave to it what they are of
/// @param body the bytes; not changed afterwards
/// @param symbols those wanted; empty for all that it has
/// @param at when it came: nothing in it can be later
public record QuoteAnswer(String url, byte[] body, List<String> symbols, Instant at) {
    /// Copies the list.
    public QuoteAnswer {
        symbols = List.copyOf(symbols);
    }

    /// What a one-instrument answer is of: the one symbol that was wanted, else the one that it names itself.
    String symbolOr(String own) {
        return symbols.size() == 1 ? symbols.getFirst() : own;
    }
}
