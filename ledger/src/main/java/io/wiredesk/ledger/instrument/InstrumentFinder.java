package io.wiredesk.ledger.instrument;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
        Search search = new Search(tokens);
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

        private Search(Tokens tokens) {
            this.tokens = tokens;
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
            InstrumentTable.Node node = table.names().step(tokens.word(first));
            int end = first + 1;
            int best = first;
            InstrumentTable.@Nullable Sense bestSense = null;
            while (node != null) {
                for (InstrumentTable.Sense sense : node.senses()) {
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

        private boolean fits(InstrumentTable.Sense sense, int first) {
            if (sense.needsCapitals()) {
                return tokens.isAllCapitals(first);
            }
            return !sense.needsCapital() || tokens.isCapitalised(first);
        }

        private void add(InstrumentTable.Sense sense, int first, int end) {
            int begin = first + sense.skippedTokens();
            Instrument instrument = sense.instrument();
            if (instrument.kind() == Instrument.Kind.CURRENCY && context.isAmount(begin, end)) {
                return;
            }
            boolean isSure = !sense.needsMarket() || context.allows(instrument.kind(), begin, end);
            Span span = new Span(tokens.start(begin), tokens.end(end - 1));
            keep(new FoundInstrument(span, instrument, begin, end), isSure);
        }

        private List<FoundInstrument> kept() {
            List<FoundInstrument> kept = new ArrayList<>();
            for (int i = 0; i < candidates.size(); i++) {
                FoundInstrument candidate = candidates.get(i);
                boolean ticker = tokens.isAllCapitals(candidate.firstToken());
                if (sure.get(i) || (ticker && clear.contains(candidate.symbol()))) {
                    kept.add(candidate);
                }
            }
            return List.copyOf(kept);
        }
    }
}
