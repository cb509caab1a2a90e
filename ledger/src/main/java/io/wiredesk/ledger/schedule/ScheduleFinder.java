package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent;
import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.instrument.FoundInstrument;
import io.wiredesk.ledger.instrument.Instrument;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what is to happen. Immutable after its words were read; safe to share.
public final class ScheduleFinder {
    private final EventWords words = new EventWords();

    /// Creates a finder with the shipped word list.
    public ScheduleFinder() {}

    /// The events, in reading order: a time that lies ahead, with the noun of an occasion or with words that
    /// look ahead (`will`, `due`, `likely`) in its clause. A time that runs already (`this week`) needs such
    /// words.
    ///
    /// @param written when the text was written; without it, only words can tell that a time lies ahead
    public List<ScheduledEvent> find(
            Tokens tokens,
            List<Sentence> sentences,
            List<FoundTime> times,
            List<FoundInstrument> instruments,
            Optional<PublicationTime> written) {
        List<ScheduledEvent> events = new ArrayList<>();
        int next = 0;
        int nextInstrument = 0;
        Carried carried = new Carried(Optional.empty(), 0);
        for (Sentence sentence : sentences) {
            Clause.Bounds bounds = new Clause.Bounds(
                    tokens.at(sentence.span().start()),
                    tokens.at(sentence.span().end()));
            List<String> symbols = new ArrayList<>();
            while (nextInstrument < instruments.size()
                    && instruments.get(nextInstrument).firstToken() < bounds.end()) {
                FoundInstrument instrument = instruments.get(nextInstrument++);
                symbols.add(instrument.symbol());
                carried = carried.after(instrument, sentence.paragraph());
            }
            carried.bearing(symbols, sentence.paragraph()).ifPresent(symbols::add);
            while (next < times.size() && times.get(next).firstToken() < bounds.end()) {
                FoundTime time = times.get(next++);
                Clause clause = Clause.around(tokens, time, bounds, words);
                List<String> bearing = symbols.stream().distinct().toList();
                event(clause, time, written.map(PublicationTime::day), bearing).ifPresent(events::add);
            }
        }
        return List.copyOf(events);
    }

    /// The traded instrument last named: a rate decision bears on it though its own sentence may name the bank
    /// alone.
    ///
    /// @param symbol its symbol, if one was named
    /// @param paragraph where
    private record Carried(Optional<String> symbol, int paragraph) {
        Carried after(FoundInstrument found, int where) {
            boolean bank = found.instrument().kind() == Instrument.Kind.RATE;
            return bank ? this : new Carried(Optional.of(found.symbol()), where);
        }

        /// The instrument to add to a sentence that names some but not this one, close enough behind.
        Optional<String> bearing(List<String> named, int where) {
            boolean near = where - paragraph <= 1 && !named.isEmpty();
            return symbol.filter(s -> near && !named.contains(s));
        }
    }

    private Optional<ScheduledEvent> event(
            Clause clause, FoundTime time, Optional<LocalDate> written, List<String> symbols) {
        Optional<When> when = When.of(time).filter(w -> !clause.isAttribute());
        if (when.isEmpty() || clause.looksBack()) {
            return Optional.empty();
        }
        Optional<Certainty> cue = clause.certainty();
        boolean ahead = written.isPresent() && when.get().first().isAfter(written.get());
        boolean running = written.isEmpty() || !when.get().last().isBefore(written.get());
        Optional<EventName> name = clause.eventName();
        boolean counts = name.isPresent() ? ahead || (running && cue.isPresent()) : ahead && cue.isPresent();
        if (!counts || clause.isDenied()) {
            return Optional.empty();
        }
        EventName named = name.orElseGet(clause::wholeClause);
        Span span = new Span(
                Math.min(named.span().start(), time.expression().span().start()),
                Math.max(named.span().end(), time.expression().span().end()));
        Certainty certainty = cue.orElse(named.isFixed() ? Certainty.SCHEDULED : Certainty.EXPECTED);
        return Optional.of(new ScheduledEvent(
                span, named.text(), when.get().text(), when.get().precision(), certainty, symbols));
    }
}
