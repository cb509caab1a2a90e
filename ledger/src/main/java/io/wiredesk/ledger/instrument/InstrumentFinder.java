package io.wiredesk.ledger.instrument;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the instruments that a text names, in one pass. Immutable after its lists were read; safe to share.
public final class InstrumentFinder {
    private final InstrumentTable table;
    private final MarketContext.Words contextWords = new MarketContext.Words();
    private final CodePatterns codes;

    /// Creates a finder over a table.
    public InstrumentFinder(InstrumentTable table) {
        this.table = table;
        this.codes = new CodePatterns(table);
    }

    /// The instruments named, in reading order and without overlaps. An ambiguous word (`gold`, `LINK`) counts
    /// only where the words around speak of a market, or, for a ticker, when the text names the same thing
    /// clearly elsewhere.
    public List<FoundInstrument> find(Tokens tokens) {
        return find(tokens, Set.of());
    }

    /// The same for a headline, where words around say little.
    ///
    /// @param known symbols that the article below names: there, a company's name in the headline means it
    public List<FoundInstrument> find(Tokens tokens, Set<String> known) {
        Search search = new Search(tokens, known);
        search.run();
        return search.kept();
    }

    /// One text's search.
    private final class Search {
        private final Tokens tokens;
        private final MarketContext context;
        private final List<FoundInstrument> candidates = new ArrayList<>();
        private final List<Boolean> sure = new ArrayList<>();
        private final Set<String> clear = new HashSet<>();
        private final Set<String> known;

        private Search(Tokens tokens, Set<String> known) {
            this.tokens = tokens;
            this.known = known;
            this.context = new MarketContext(tokens, contextWords);
        }

        private void run() {
            int token = 0;
            while (token < tokens.size()) {
                Optional<FoundInstrument> code = codes.at(tokens, token);
                if (code.isPresent()) {
                    keep(code.get(), true);
                    token = code.get().endToken();
                } else {
                    token = name(token);
                }
            }
        }

        private void keep(FoundInstrument found, boolean isSure) {
            candidates.add(found);
            sure.add(isSure);
            if (isSure) {
                clear.add(found.symbol());
            }
        }

        /// Tries the longest name that begins here; the token to go on from.
        private int name(int first) {
            Names.Node node = table.names().root().step(tokens.word(first));
            int end = first + 1;
            int best = first;
            Names.@Nullable Sense bestSense = null;
            while (node != null) {
                for (Names.Sense sense : node.senses()) {
                    if (fits(sense, first)) {
                        bestSense = sense;
                        best = end;
                    }
                }
                node = end < tokens.size() ? node.step(tokens.word(end)) : null;
                end++;
            }
            if (bestSense == null) {
                return first + 1;
            }
            add(bestSense, first, best);
            return best;
        }

        private boolean fits(Names.Sense sense, int first) {
            if (sense.needsThe() && !tokens.word(first - 1).equals("the")) {
                return false;
            }
            for (int i = first; i < first + sense.capitals(); i++) {
                if (Names.hasSmallLetter(tokens, i)) {
                    return false;
                }
            }
            return !sense.needsCapital() || tokens.isCapitalised(first);
        }

        private void add(Names.Sense sense, int first, int end) {
            Instrument instrument = sense.instrument();
            if (instrument.kind() == Instrument.Kind.CURRENCY && context.isAmount(first, end)) {
                return;
            }
            boolean hasTicker = isTicker(instrument, end);
            boolean isSure = sense.need() == Names.Need.NOTHING || hasTicker || context.allows(sense, first, end);
            keep(found(instrument, first, end), isSure);
            if (hasTicker) {
                keep(found(instrument, end + 1, end + 2), true);
            }
        }

        private FoundInstrument found(Instrument instrument, int first, int end) {
            return new FoundInstrument(new Span(tokens.start(first), tokens.end(end - 1)), instrument, first, end);
        }

        /// "Tesla (TSLA)": its own ticker in brackets right behind a name.
        private boolean isTicker(Instrument instrument, int end) {
            return tokens.word(end).equals("(")
                    && tokens.word(end + 2).equals(")")
                    && tokens.isCapitalised(end + 1)
                    && instrument.symbol().endsWith(":" + tokens.word(end + 1).toUpperCase(Locale.ROOT));
        }

        private List<FoundInstrument> kept() {
            List<FoundInstrument> kept = new ArrayList<>();
            for (int i = 0; i < candidates.size(); i++) {
                FoundInstrument candidate = candidates.get(i);
                if (sure.get(i) || isClearElsewhere(candidate)) {
                    kept.add(candidate);
                }
            }
            return List.copyOf(kept);
        }

        /// A ticker, or a company that is named like a word.
        private boolean isClearElsewhere(FoundInstrument candidate) {
            boolean byItself = tokens.isAllCapitals(candidate.firstToken())
                    || candidate.instrument().kind() == Instrument.Kind.EQUITY;
            boolean told = known.contains(candidate.symbol())
                    || (clear.contains(candidate.symbol()) && context.mayBe(candidate));
            return byItself && told;
        }
    }
}
