package io.wiredesk.desk.store;

import io.wiredesk.ledger.Level;
import java.time.Instant;
import java.util.Optional;

/// A filed level, with the article that carries it.
///
/// @param articleId the carrying article
/// @param ordinal its place in that article's levels, 0 and up
/// @param storyId the story
/// @param headline the article's headline
/// @param publisher the article's publisher
/// @param publishedAt when the article was published
/// @param symbol the instrument
/// @param value the figure, in `unit`
/// @param unit as in the contract
/// @param relation how the instrument stands to the figure
/// @param context the figure's role
/// @param sentence the sentence that states it
public record LevelLine(
        String articleId,
        int ordinal,
        String storyId,
        String headline,
        String publisher,
        Instant publishedAt,
        String symbol,
        double value,
        String unit,
        Level.Relation relation,
        Optional<String> context,
        String sentence) {}
