package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Finds the time expressions of a text in one pass over its tokens. Immutable after its word lists were read;
/// safe to share between threads.
///
/// Values follow TIMEX3 as TimeBank uses it (ISO-TimeML; Pustejovsky et al. 2003).
public final class TimeFinder {
    private final TimeWords words = new TimeWords();
    private final Holidays holidays = new Holidays();
    private final TimeRules rules = new TimeRules();
    private final Tense tense = new Tense();
    private final TimeVeto veto = new TimeVeto();

    /// Creates a finder with the shipped grammar and word lists.
    public TimeFinder() {}

    /// Finds the time expressions, in reading order and without overlaps.
    ///
    /// @param tokens the text, cut
    /// @param written document creation day; without it, expressions that need one are left out or keep `X` for
    ///     what is unknown
    public List<FoundTime> find(Tokens tokens, Optional<LocalDate> written) {
        TimeItems items = new TimeItems(tokens, words, holidays);
        TimeReading reading = new TimeReading(items, written, tense);
        int item = 0;
        while (item < items.size()) {
            Optional<TimeRules.Match> match = rules.longest(items, item).filter(m -> veto.allows(items, m));
            boolean taken =
                    match.filter(m -> m.rule().isIdiom() || reading.take(m)).isPresent();
            item = taken ? match.orElseThrow().end() : item + 1;
        }
        return reading.found();
    }
}
