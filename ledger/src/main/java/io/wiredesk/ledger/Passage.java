package io.wiredesk.ledger;

import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.instrument.FoundInstrument;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import java.util.List;
import java.util.Optional;

/// One text, an article's body or a teaser, with what was found in it. All spans count from `tokens.text()`.
///
/// @param tokens the text, cut
/// @param sentences its sentences
/// @param times time expressions
/// @param instruments instruments named
/// @param levels price levels
/// @param schedule what is to happen
/// @param names persons, bodies and places
/// @param topics of whom its sentences speak
record Passage(
        Tokens tokens,
        List<Sentence> sentences,
        List<FoundTime> times,
        List<FoundInstrument> instruments,
        List<Level> levels,
        List<ScheduledEvent> schedule,
        List<Mention> names,
        Topics topics) {
    /// The instruments as mentions, in reading order.
    List<Mention> instrumentMentions() {
        return instruments.stream().map(this::mention).toList();
    }

    private Mention mention(FoundInstrument found) {
        String name = found.span().of(tokens.text());
        return new Mention(found.span(), Mention.Kind.INSTRUMENT, name, Optional.empty(), Optional.of(found.symbol()));
    }
}
