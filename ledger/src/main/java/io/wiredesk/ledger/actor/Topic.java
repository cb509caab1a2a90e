package io.wiredesk.ledger.actor;

/// A name that a text speaks of.
///
/// @param first its first token
/// @param end the token behind it
/// @param name the name as the text has it
/// @param kind what it names
record Topic(int first, int end, String name, Kind kind) {
    /// What a name stands for.
    enum Kind {
        /// A person.
        PERSON,
        /// A firm, an office, a country.
        BODY,
        /// No list knows it.
        UNKNOWN
    }
}
