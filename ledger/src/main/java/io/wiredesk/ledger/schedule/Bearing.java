package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.instrument.FoundInstrument;
import io.wiredesk.ledger.instrument.Instrument;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Which instruments a sentence's events bear on: those it names, and the traded one last named close before, since
/// a rate decision bears on it though its own sentence may name the bank alone. Confined to one text, entered
/// sentence by sentence.
final class Bearing {
    private final List<FoundInstrument> instruments;
    private int next;
    private Optional<String> carried = Optional.empty();
    private int carriedParagraph;
    private List<String> symbols = List.of();

    Bearing(List<FoundInstrument> instruments) {
        this.instruments = instruments;
    }

    /// Goes on to the sentence that ends before token `end`.
    void enter(int end, int paragraph) {
        List<String> named = new ArrayList<>();
        while (next < instruments.size() && instruments.get(next).firstToken() < end) {
            FoundInstrument instrument = instruments.get(next++);
            named.add(instrument.symbol());
            if (instrument.instrument().kind() != Instrument.Kind.RATE) {
                carried = Optional.of(instrument.symbol());
                carriedParagraph = paragraph;
            }
        }
        if (!named.isEmpty() && paragraph - carriedParagraph <= 1) {
            carried.ifPresent(named::add);
        }
        symbols = named.stream().distinct().toList();
    }

    /// The symbols of the sentence entered last, each once.
    List<String> symbols() {
        return symbols;
    }
}
