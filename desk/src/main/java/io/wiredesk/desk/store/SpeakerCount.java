package io.wiredesk.desk.store;

import java.time.Instant;
import java.util.Optional;

/// A speaker and how much of them is on record.
///
/// @param key what the desk files the speaker under
/// @param name the name, or the describing words of an unnamed source
/// @param isNamed true when called by a name
/// @param role an office that a text gives
/// @param affiliation the body that a text ties the speaker to
/// @param statements how many, copies left out
/// @param stories in how many stories
/// @param lastAt when the newest carrying article was published
public record SpeakerCount(
        String key,
        String name,
        boolean isNamed,
        Optional<String> role,
        Optional<String> affiliation,
        int statements,
        int stories,
        Instant lastAt) {}
