package io.wiredesk.ledger.time;

import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds the time expressions of a text in one pass over its tokens. Immutable after its word lists were read;
/// safe to share between threads.
///
/// Values follow TIMEX3 as TimeBank uses it (ISO-TimeML; Pustejovsky et al. 2003).
public final class TimeFinder {
    /// How many tokens a quarter stays the talk: about three sentences of an earnings report.
    private static final int QUARTER_REACH = 80;

    private final TimeWords words = new TimeWords();
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
        TimeItems items = new TimeItems(tokens, words);
        List<FoundTime> found = new ArrayList<>();
        int item = 0;
        while (item < items.size()) {
            Optional<TimeRules.Match> match = rules.longest(items, item);
            Optional<FoundTime> time =
                    match.filter(m -> veto.allows(items, m)).flatMap(m -> time(items, m, written, found));
            time.ifPresent(found::add);
            item = time.isPresent() ? match.orElseThrow().end() : item + 1;
        }
        return found;
    }

    private Optional<FoundTime> time(
            TimeItems items, TimeRules.Match match, Optional<LocalDate> written, List<FoundTime> before) {
        Tokens tokens = items.tokens();
        int first = items.firstToken(match.first());
        int end = items.endToken(match.end() - 1);
        Moment moment = new Moment(match, written, tense.around(tokens, first, end), quarter(before, first));
        Optional<ZoneId> zone = ClockValues.zone(moment);
        Span span = new Span(tokens.start(first), tokens.end(end - 1));
        return match.rule()
                .value()
                .apply(moment)
                .map(v -> new FoundTime(new TimeExpression(span, match.rule().type(), v), zone, first, end));
    }

    /// The quarter last named in the tokens before: "a year earlier" then means that quarter a year earlier.
    private static Optional<String> quarter(List<FoundTime> before, int first) {
        for (int i = before.size() - 1; i >= 0 && first - before.get(i).firstToken() <= QUARTER_REACH; i--) {
            String value = before.get(i).expression().value();
            if (value.contains("-Q")) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }
}
