package io.wiredesk.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import io.wiredesk.reader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/// The ledger of the seed page, which lies beside the checkout: skipped where it does not.
class SeedPageTest {
    private static final Instant AS_OF = Instant.parse("2025-06-05T18:00:00Z");

    private static Article article() throws IOException {
        Path folder = Path.of("").toAbsolutePath();
        Path page = Path.of("shared", "seed", "page.txt");
        while (folder != null && !Files.exists(folder.resolve(page))) {
            folder = folder.getParent();
        }
        Assumptions.assumeTrue(folder != null, "no shared/seed/page.txt above the module: nothing to check");
        byte[] bytes = Files.readAllBytes(folder.resolve(page));
        Page input = new Page(bytes, Page.Kind.PAGE_TEXT, Optional.empty(), Optional.empty(), Optional.of(AS_OF));
        return ((Reading.Read) new PageReader().read(input)).article();
    }

    @Test
    void timesHaveTheirValues() throws IOException {
        Ledger ledger = new LedgerReader().read(article(), Optional.of(AS_OF));
        List<String> values = ledger.times().stream().map(TimeExpression::value).toList();
        assertTrue(values.containsAll(
                List.of("2025-W23", "2025-06-02", "2025-04", "2025", "P90D", "PXW", "2025-02", "PT24H")));
    }

    @Test
    void pledgeHasPartiesPlaceTermAndStatus() throws IOException {
        Pledge pledge =
                new LedgerReader().read(article(), Optional.of(AS_OF)).pledges().getFirst();
        assertEquals(List.of("United States", "China"), pledge.parties());
        assertEquals(Optional.of("Geneva"), pledge.place());
        assertEquals(Optional.of("P90D"), pledge.term());
        assertEquals(Pledge.Status.DISPUTED, pledge.status());
    }

    @Test
    void scheduleHasBothEvents() throws IOException {
        Ledger ledger = new LedgerReader().read(article(), Optional.of(AS_OF));
        List<String> whens = Stream.concat(
                        ledger.schedule().stream(), ledger.teasers().stream().flatMap(t -> t.schedule().stream()))
                .map(e -> e.when() + " " + e.certainty())
                .toList();
        assertEquals(List.of("2025-W23 LIKELY", "2025-06-05T12:15:00Z SCHEDULED"), whens);
    }

    @Test
    void teasersNameTheirInstrumentsAndLevels() throws IOException {
        Ledger ledger = new LedgerReader().read(article(), Optional.of(AS_OF));
        List<String> first =
                ledger.teasers().stream().map(t -> t.instruments().getFirst()).toList();
        assertEquals(List.of("EUR/USD", "ETH", "ADA", "BTC", "XAU/USD"), first);
        List<String> levels = ledger.teasers().stream()
                .flatMap(t -> t.levels().stream())
                .map(l -> l.instrument() + " " + l.value() + " " + l.relation())
                .toList();
        assertEquals(
                List.of(
                        "EUR/USD 1.14 AROUND",
                        "EUR/USD 1.14 ABOVE",
                        "ADA 0.7 BELOW",
                        "ADA 0.65 BELOW",
                        "ADA 0.72 BELOW",
                        "ADA 0.7 BELOW",
                        "XAU/USD 3384.0 AROUND"),
                levels);
    }
}
