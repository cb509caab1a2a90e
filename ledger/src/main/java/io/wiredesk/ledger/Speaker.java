package io.wiredesk.ledger;

import java.util.Optional;

/// Who said it, after coreference.
///
/// @param name the fullest name the article gives, or the describing words of an unnamed source
/// @param id the desk's stable id for the same real person or body, if known
/// @param role the office or post the text gives
/// @param affiliation the body the text ties the speaker to
/// @param named true for a person, body or document called by a name
public record Speaker(
        String name, Optional<String> id, Optional<String> role, Optional<String> affiliation, boolean named) {
    /// This speaker under another name.
    Speaker called(String other) {
        return new Speaker(other, id, role, affiliation, named);
    }

    /// This speaker with the desk's id.
    Speaker identified(Optional<String> known) {
        return new Speaker(name, known, role, affiliation, named);
    }
}
