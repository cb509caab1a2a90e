package io.wiredesk.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Whatever a text holds, the ledger is made and every span lies inside the text.
class LedgerOfAnythingTest {
    private static final Optional<Instant> AS_OF = Optional.of(Instant.parse("2026-05-06T07:05:00Z"));

    /// Pieces that parsers of quotes, figures and dates trip over.
    private static final List<String> PIECES = List.of(
            "“",
            "”",
            "''",
            "\"",
            "’",
            "«",
            "(",
            ")",
            ",",
            ".",
            ":",
            " - ",
            "\n\n",
            " ",
            "６",
            "٣",
            "1,14",
            "3.5.2",
            "$",
            "€",
            "%",
            "31 February",
            "25:00",
            "99999999999999999999",
            "May",
            "on Monday",
            "said",
            "he",
            "told",
            "Orsa Mining",
            "according to",
            "EUR/USD",
            "gold",
            "near",
            "below",
            "1.09",
            "within",
            "days",
            "agreed to",
            "NASDAQ:",
            "in 2025",
            "😀",
            "\u0000",
            "中央銀行",
            "next",
            "quarter",
            "the",
            "minister",
            "that",
            "denied",
            "at",
            "GMT",
            "12:15");

    private final LedgerReader reader = new LedgerReader();

    @Test
    void digitsOfOtherScriptsAndLoneMarksAreHarmless() {
        assertThat(read("金は１２３６ドル。 Gold near ６ dollars, $. and $, and 1,14 and ٣ points.")
                        .levels())
                .noneMatch(level -> Double.isNaN(level.value()));
    }

    @Test
    void anyMixOfAwkwardPiecesIsRead() {
        long seed = Long.getLong("seed", 20261122L);
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            StringBuilder text = new StringBuilder();
            int pieces = 1 + random.nextInt(120);
            for (int i = 0; i < pieces; i++) {
                text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
            }
            Ledger ledger = read(text.toString());
            assertThat(spans(ledger))
                    .as("seed %d, round %d: %s", seed, round, text)
                    .allMatch(span -> span.end() <= text.length());
        }
    }

    private Ledger read(String text) {
        List<Block> blocks =
                text.isEmpty() ? List.of() : List.of(new Block(Block.Kind.PARAGRAPH, 0, new Span(0, text.length())));
        Article article =
                new Article(text, blocks, List.of(), List.of(), Metadata.unknown(Optional.empty()), 1, List.of());
        return reader.read(article, AS_OF);
    }

    private static List<Span> spans(Ledger ledger) {
        List<Span> spans = new ArrayList<>();
        ledger.levels().forEach(level -> spans.add(level.span()));
        ledger.times().forEach(time -> spans.add(time.span()));
        ledger.mentions().forEach(mention -> spans.add(mention.span()));
        ledger.schedule().forEach(event -> spans.add(event.span()));
        ledger.pledges().forEach(pledge -> {
            spans.add(pledge.span());
            spans.addAll(pledge.evidence());
        });
        ledger.statements().forEach(statement -> {
            spans.addAll(statement.source());
            spans.addAll(statement.cue());
            spans.addAll(statement.content());
        });
        return spans;
    }
}
