package io.wiredesk.stories;

import java.time.Instant;
import java.util.Optional;

/// What grouping needs to know of an article.
///
/// @param id the caller's id, unique in the stream
/// @param published when
/// @param publisher who published it
/// @param creditedSource whom it credits for the text, if anyone
/// @param title its headline
/// @param text its body or excerpt
public record NewsItem(
        String id, Instant published, String publisher, Optional<String> creditedSource, String title, String text) {}
