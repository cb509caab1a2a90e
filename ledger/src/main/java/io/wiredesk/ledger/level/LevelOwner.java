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

    /// So many instruments on each side of a figure are asked, so that a line of nothing but names costs no more.
    private static final int MOST_ASKED = 12;

    private final InstrumentTable table;
    private final Shares shares;

    LevelOwner(InstrumentTable table, Shares shares) {
        this.table = table;
        this.shares = shares;
    }

    Cursor over(Tokens tokens, List<FoundInstrument> instruments) {
        return new Cursor(tokens, instruments);
    }

    /// The figure as its instrument is quoted: only crops are quoted in cents.
    static Figure quoted(Instrument instrument, Figure figure) {
        return instrument.kind() == Instrument.Kind.CROP ? figure : figure.inDollars();
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
        private final Tokens tokens;
        private final List<FoundInstrument> instruments;
        private int next;
        private List<FoundInstrument> here = List.of();
        private Optional<FoundInstrument> carried = Optional.empty();
        private int carriedFrom;
        private Optional<Instrument> last = Optional.empty();
        private int lastEnd;

        private Cursor(Tokens tokens, List<FoundInstrument> instruments) {
            this.tokens = tokens;
            this.instruments = instruments;
        }

        /// Goes on to a sentence, whose tokens are `[first, end)`.
        void enter(Sentence sentence, int first, int end) {
            if (!here.isEmpty()) {
                carried = Optional.of(here.getFirst());
            }
            List<FoundInstrument> inside = new ArrayList<>();
            while (next < instruments.size() && instruments.get(next).firstToken() < end) {
                if (instruments.get(next).firstToken() >= first) {
                    inside.add(instruments.get(next));
                }
                next++;
            }
            here = inside;
            last = Optional.empty();
            lastEnd = first;
            if (!inside.isEmpty()) {
                carriedFrom = sentence.paragraph();
            } else if (sentence.paragraph() > carriedFrom + 1) {
                carried = Optional.empty();
            }
        }

        /// The nearest instrument before the figure that can have this price, else the nearest behind, else the
        /// one carried over from the sentences before. Of a list of many, the nearest are asked.
        Optional<Instrument> ownerOf(Figure figure) {
            Optional<Instrument> owner = search(figure);
            last = owner.or(() -> last);
            lastEnd = owner.isPresent() ? figure.end() : lastEnd;
            return owner;
        }

        /// "the euro fetched 163.40 yen, from 162.85": a bare figure behind a pair's.
        private boolean goesOn(Instrument pair, Figure figure) {
            return pair.kind() == Instrument.Kind.PAIR && figure.unit().isEmpty() && pair.allows(figure.value());
        }

        private Optional<Instrument> search(Figure figure) {
            int split = 0;
            int high = here.size();
            while (split < high) {
                int middle = (split + high) >>> 1;
                if (here.get(middle).firstToken() < figure.token()) {
                    split = middle + 1;
                } else {
                    high = middle;
                }
            }
            Optional<Instrument> again = last.filter(l -> goesOn(l, figure));
            if (again.isPresent() && (split == 0 || here.get(split - 1).firstToken() < lastEnd)) {
                return again;
            }
            for (int i = split - 1; i >= Math.max(0, split - MOST_ASKED); i--) {
                Optional<Instrument> owner = priced(here.get(i), figure);
                if (owner.isPresent()) {
                    return owner;
                }
            }
            for (int i = split; i < Math.min(here.size(), split + MOST_ASKED); i++) {
                Optional<Instrument> owner = priced(here.get(i), figure);
                if (owner.isPresent()) {
                    return owner;
                }
            }
            return here.isEmpty() ? carried.flatMap(c -> priced(c, figure)) : Optional.empty();
        }

        private Optional<Instrument> priced(FoundInstrument named, Figure written) {
            Instrument instrument = named.instrument();
            Figure figure = quoted(instrument, written);
            if (figure.isPercent() != instrument.isQuotedInPercent()) {
                return Optional.empty();
            }
            return switch (instrument.kind()) {
                case CURRENCY -> pair(instrument, figure);
                case PAIR -> Optional.of(instrument).filter(p -> p.allows(figure.value()) && !contradicts(p, figure));
                case INDEX -> Optional.of(instrument).filter(i -> !figure.isMoney() && i.allows(figure.value()));
                case RATE -> Optional.of(instrument).filter(i -> i.allows(figure.value()) && isRate(figure));
                case EQUITY ->
                    Optional.of(instrument)
                            .filter(i -> figure.isMoney()
                                    && i.allows(figure.value())
                                    && shares.isPriceOf(named, tokens, figure));
                default -> Optional.of(instrument).filter(i -> i.allows(figure.value()) && figure.value() != 0);
            };
        }

        private boolean contradicts(Instrument pair, Figure figure) {
            return figure.unit().filter(u -> !pair.symbol().contains(u)).isPresent();
        }

        /// A currency is priced in the figure's unit, else in one of the sentence's other currencies, else in
        /// dollars: the first that makes a sane price.
        private Optional<Instrument> pair(Instrument currency, Figure figure) {
            List<String> others = figure.unit().map(List::of).orElseGet(this::currencies);
            return others.stream()
                    .filter(other -> !other.equals(currency.symbol()))
                    .flatMap(other -> inOrder(currency.symbol(), other).stream())
                    .filter(pair -> pair.allows(figure.value()))
                    .findFirst();
        }

        /// Few of the sentence's currencies, then the dollar.
        private List<String> currencies() {
            List<String> symbols = new ArrayList<>();
            for (FoundInstrument found : here.subList(0, Math.min(here.size(), MOST_ASKED))) {
                if (found.instrument().kind() == Instrument.Kind.CURRENCY) {
                    symbols.add(found.symbol());
                }
            }
            symbols.add("USD");
            return symbols;
        }

        private Optional<Instrument> inOrder(String currency, String other) {
            return rank(currency) <= rank(other) ? table.pair(currency, other) : table.pair(other, currency);
        }

        private static int rank(String currency) {
            int rank = BASES.indexOf(currency);
            return rank < 0 ? BASES.size() : rank;
        }

        private boolean isRate(Figure figure) {
            for (int i = figure.first() - 1; i >= figure.first() - RATE_REACH; i--) {
                switch (tokens.word(i)) {
                    case "rate", "rates", "range", "benchmark", "borrowing" -> {
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
