package io.wiredesk.reader.flat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Teaser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The seed page: a whole copied page, kept outside the repository. Skipped where it is not there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FlatPageSeedTest {
    private static final Instant AS_OF = Instant.parse("2025-06-05T18:00:00Z");

    private String text = "";
    private Article article =
            new Article("", List.of(), List.of(), List.of(), Metadata.unknown(Optional.empty()), 0, List.of());

    @BeforeAll
    void readSeed() throws IOException {
        Optional<Path> seed = seed();
        assumeTrue(seed.isPresent(), "no shared/seed/page.txt beside any parent folder: the seed test is skipped");
        byte[] bytes = Files.readAllBytes(seed.get());
        text = new String(bytes, StandardCharsets.UTF_8);
        Page page = new Page(bytes, Page.Kind.PAGE_TEXT, Optional.empty(), Optional.empty(), Optional.of(AS_OF));
        article = new FlatPageReader().read(text, page);
    }

    private static Optional<Path> seed() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path candidate = at.resolve("shared/seed/page.txt");
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private List<String> lines() {
        return text.lines().toList();
    }

    @Test
    void firstLineIsTheHeadline() {
        assertThat(article.metadata().headline()).contains(lines().getFirst());
    }

    @Test
    void sourceLineIsTheCreditedSource() {
        assertThat(article.metadata().creditedSource()).contains("Cryptopolitan");
    }

    @Test
    void bodyIsTheProseFromFirstToLastParagraph() {
        int start = text.indexOf("Donald Trump is pressing hard");
        String last = "the U.S. was the one destabilizing things, not them.";
        assertThat(article.text()).isEqualTo(text.substring(start, text.indexOf(last) + last.length()));
    }

    @Test
    void bothSectionHeadingsAreHeadingBlocks() {
        assertThat(article.blocks().stream()
                        .filter(block -> block.kind() == Block.Kind.HEADING)
                        .map(block -> block.span().of(article.text())))
                .containsExactly(
                        "Biden-era deals falter under Trump’s new term",
                        "Trade deals collapse, fentanyl talks ignored");
    }

    @Test
    void promoAndDisclaimerAreAsides() {
        assertThat(article.asides())
                .extracting(Aside::kind, Aside::text)
                .containsExactly(
                        tuple(Aside.Kind.PROMO, lines().get(38)), tuple(Aside.Kind.DISCLAIMER, lines().get(40)));
    }

    @Test
    void fiveTeasersStandWithHeadlineSourceAndTime() {
        assertThat(article.teasers())
                .extracting(Teaser::headline, teaser -> teaser.publisher().orElse(""))
                .containsExactly(
                        tuple(
                                "EUR/USD trades cautiously around 1.1400 ahead of ECB’s interest rate policy",
                                "FXStreet"),
                        tuple("Ethereum Foundation rolls out treasury policy, doubles down on DeFi", "FXStreet"),
                        tuple("Cardano (ADA) Struggles Deepen: Price Slips Further, Investors on Edge", "NewsBTC"),
                        tuple("Bitcoin Reserve Gets Military Nod, Senator Predicts Explosive 10-Year Surge", "NewsBTC"),
                        tuple(
                                "Gold price struggles to lure buyers; remains below multi-week high touched on Tuesday",
                                "FXStreet"));
        assertThat(article.teasers())
                .allSatisfy(teaser -> assertThat(teaser.published())
                        .contains(PublicationTime.at(Instant.parse("2025-06-05T06:00:00Z"))));
    }

    @Test
    void everyTeaserKeepsItsSummary() {
        assertThat(article.teasers().get(1).description())
                .contains(
                        "The Ethereum Foundation (EF) released a treasury policy on Wednesday outlining how it will manage"
                                + " its assets.");
        assertThat(article.teasers())
                .allSatisfy(teaser -> assertThat(teaser.description()).isPresent());
    }
}
