package io.wiredesk.ledger.level;

import io.wiredesk.ledger.instrument.FoundInstrument;
import io.wiredesk.ledger.instrument.Instrument;
import io.wiredesk.ledger.instrument.InstrumentTable;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Decides which instrument a figure is a price of. Immutable; safe to share.
final class LevelOwner {
    /// Which of two currencies is the base of their pair, first named first (the market's convention).
    private static final List<String> BASES = List.of("EUR", "GBP", "AUD", "NZD", "USD", "CAD", "CHF");

    /// How far from a percentage the words may stand that make it a policy rate.
    private static final int RATE_REACH = 8;

    private final InstrumentTable table;

    LevelOwner(InstrumentTable table) {
        this.table = table;
    }

    Cursor over(List<FoundInstrument> instruments) {
        return new Cursor(instruments);
    }

    /// Quote currency of a pair, `%` for yields and rates, `points` for indices, else the figure's currency or
    /// USD.
    static String unit(Instrument instrument, Figure figure) {
        return switch (instrument.kind()) {
            case PAIR -> instrument.symbol().substring(instrument.symbol().indexOf('/') + 1);
            case BOND, RATE -> "%";
            case INDEX -> "points";
            default -> figure.unit().orElse("USD");
        };
    }

    /// Walks the sentences along with the instruments named in them. Confined to one text.
    final class Cursor {
        private final List<FoundInstrument> instruments;
        private int next;
        private List<FoundInstrument> here = List.of();
        private Optional<Instrument> carried = Optional.empty();
        private int carriedFrom;

        private Cursor(List<FoundInstrument> instruments) {
            this.instruments = instruments;
        }

        /// Goes on to a sentence, whose tokens are `[first, end)`.
        void enter(Sentence sentence, int first, int end) {
            if (!here.isEmpty()) {
                carried = Optional.of(here.getFirst().instrument());
            }
            List<FoundInstrument> inside = new ArrayList<>();
            while (next < instruments.size() && instruments.get(next).firstToken() < end) {
                if (instruments.get(next).firstToken() >= first) {
                    inside.add(instruments.get(next));
                }
                next++;
            }
            here = inside;
            if (!inside.isEmpty()) {
                carriedFrom = sentence.paragraph();
            } else if (sentence.paragraph() > carriedFrom + 1) {
                carried = Optional.empty();
            }
        }

        /// The nearest instrument before the figure that can have this price, else the nearest behind, else
        /// the one carried over from the sentences before.
        Optional<Instrument> ownerOf(Tokens tokens, Figure figure) {
            int split = 0;
            while (split < here.size() && here.get(split).firstToken() < figure.token()) {
                split++;
            }
            for (int i = split - 1; i >= 0; i--) {
                Optional<Instrument> owner = priced(here.get(i).instrument(), tokens, figure);
                if (owner.isPresent()) {
                    return owner;
                }
            }
            for (int i = split; i < here.size(); i++) {
                Optional<Instrument> owner = priced(here.get(i).instrument(), tokens, figure);
                if (owner.isPresent()) {
                    return owner;
                }
            }
            return here.isEmpty() ? carried.flatMap(c -> priced(c, tokens, figure)) : Optional.empty();
        }

        private Optional<Instrument> priced(Instrument instrument, Tokens tokens, Figure figure) {
            boolean percent = figure.unit().filter("%"::equals).isPresent();
            if (percent != instrument.isQuotedInPercent()) {
                return Optional.empty();
            }
            boolean money = figure.unit().isPresent() && !percent;
            return switch (instrument.kind()) {
                case CURRENCY -> pair(instrument, figure).filter(p -> p.allows(figure.value()));
                case PAIR -> Optional.of(instrument).filter(p -> p.allows(figure.value()) && !contradicts(p, figure));
                case INDEX -> Optional.of(instrument).filter(i -> !money && i.allows(figure.value()));
                case RATE -> Optional.of(instrument).filter(i -> i.allows(figure.value()) && isRate(tokens, figure));
                case EQUITY -> Optional.of(instrument).filter(i -> money);
                default -> Optional.of(instrument).filter(i -> i.allows(figure.value()));
            };
        }

        private boolean contradicts(Instrument pair, Figure figure) {
            return figure.unit().filter(u -> !pair.symbol().contains(u)).isPresent();
        }

        /// A currency is priced in the figure's unit, else in the sentence's other currency, else in dollars.
        private Optional<Instrument> pair(Instrument currency, Figure figure) {
            String other = figure.unit()
                    .filter(u -> !u.equals(currency.symbol()))
                    .or(() -> here.stream()
                            .filter(f -> f.instrument().kind() == Instrument.Kind.CURRENCY)
                            .map(FoundInstrument::symbol)
                            .filter(s -> !s.equals(currency.symbol()))
                            .findFirst())
                    .orElse("USD");
            return rank(currency.symbol()) <= rank(other)
                    ? table.pair(currency.symbol(), other)
                    : table.pair(other, currency.symbol());
        }

        private static int rank(String currency) {
            int rank = BASES.indexOf(currency);
            return rank < 0 ? BASES.size() : rank;
        }

        private static boolean isRate(Tokens tokens, Figure figure) {
            for (int i = figure.first() - 1; i >= figure.first() - RATE_REACH; i--) {
                switch (tokens.word(i)) {
                    case "rate", "rates", "benchmark", "borrowing" -> {
                        return true;
                    }
                    case "inflation", "growth", "unemployment", "gdp", "prices" -> {
                        return false;
                    }
                    default -> {}
                }
            }
            return false;
        }
    }
}
