package io.wiredesk.ledger;

import io.wiredesk.reader.Span;
import java.util.Optional;

/// A real thing named in the text.
///
/// @param span its words
/// @param kind what sort of thing
/// @param name the fullest name the article gives
/// @param id the desk's stable id, if known
/// @param symbol for instruments, the symbol as in the contract
public record Mention(Span span, Kind kind, String name, Optional<String> id, Optional<String> symbol) {
    /// Sorts of things.
    public enum Kind {
        /// A person.
        PERSON,
        /// A company, government, institution, outlet.
        ORGANIZATION,
        /// A place.
        PLACE,
        /// Something traded or quoted.
        INSTRUMENT,
        /// An occasion.
        EVENT
    }
}
