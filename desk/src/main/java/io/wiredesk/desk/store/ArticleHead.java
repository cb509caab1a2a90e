package io.wiredesk.desk.store;

import java.time.Instant;
import java.util.Optional;

/// An article in a list.
///
/// @param id the desk's id
/// @param storyId the story it stands in
/// @param headline its headline
/// @param excerpt the page's own summary, else how its text begins
/// @param publisher who runs the page
/// @param creditedSource whom it credits for the text
/// @param publishedAt when published
/// @param precision how exact that is: `instant`, `day` or `unknown`
/// @param role `first`, `original`, `copy` or `follow-up`
/// @param copyOf the article that it repeats
/// @param overlap share of its shingles that the original has, 0–1
/// @param version 1, and more after changes
public record ArticleHead(
        String id,
        String storyId,
        String headline,
        String excerpt,
        String publisher,
        Optional<String> creditedSource,
        Instant publishedAt,
        String precision,
        String role,
        Optional<String> copyOf,
        double overlap,
        int version) {
    /// True when it repeats another article.
    public boolean isCopy() {
        return role.equals("copy");
    }
}
