package io.wiredesk.desk.store;

import io.wiredesk.ledger.Act;
import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A filed statement, with the article that carries it.
///
/// @param articleId the carrying article
/// @param ordinal its place in that article's statements, 0 and up
/// @param storyId the story
/// @param headline the article's headline
/// @param publisher the article's publisher
/// @param publishedAt when the article was published
/// @param speaker who said it; empty when the text names nobody
/// @param speakerKey what the desk files the speaker under; empty with the speaker
/// @param via who carried the words, innermost first
/// @param act what the speaker does by it
/// @param kind how it is quoted
/// @param isNegated true when the text denies the attribution itself
/// @param confidence 0–1
/// @param said when it was said, a TIMEX3 value
/// @param content the words said
public record SaidLine(
        String articleId,
        int ordinal,
        String storyId,
        String headline,
        String publisher,
        Instant publishedAt,
        Optional<Speaker> speaker,
        Optional<String> speakerKey,
        List<String> via,
        Act act,
        Statement.Kind kind,
        boolean isNegated,
        double confidence,
        Optional<String> said,
        String content) {
    /// Copies the list.
    public SaidLine {
        via = List.copyOf(via);
    }

    /// True when the speaker is a person, body or document called by a name.
    public boolean isNamed() {
        return speaker.isPresent() && speaker.get().named();
    }
}
