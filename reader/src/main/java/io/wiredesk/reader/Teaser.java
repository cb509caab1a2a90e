package io.wiredesk.reader;

import java.util.List;
import java.util.Optional;

/// Another item that the page points to, with what it says of it.
///
/// @param headline its title
/// @param description its summary
/// @param authors names of persons or agencies given as author
/// @param publisher who published it
/// @param url absolute address
/// @param image absolute address of its picture
/// @param published when; relative times ("12 hours ago") are resolved against the as-of instant
public record Teaser(
        String headline,
        Optional<String> description,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> url,
        Optional<String> image,
        Optional<PublicationTime> published) {
    /// Copies the list.
    public Teaser {
        authors = List.copyOf(authors);
    }
}
