package io.wiredesk.desk.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.ledger.Act;
import io.wiredesk.ledger.InstrumentRelevance;
import io.wiredesk.ledger.Ledger;
import io.wiredesk.ledger.Level;
import io.wiredesk.ledger.Pledge;
import io.wiredesk.ledger.ScheduledEvent;
import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Statement;
import io.wiredesk.ledger.TeaserFindings;
import io.wiredesk.ledger.TimeExpression;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.PageKind;
import io.wiredesk.reader.PageVerdict;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Span;
import io.wiredesk.reader.Teaser;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentJsonTest {
    private static final String TEXT = "Rates\n\n“No,” Lind said.";

    @Test
    void writesTheContractsNamesAndShapes() {
        assertThat(DocumentJson.write(document()))
                .contains("\"id\":\"a1\"")
                .contains("\"datePublished\":\"2026-05-06T07:05:00Z\"")
                .contains("\"dateModified\":\"2026-05-07\"")
                .contains("\"evidence\":{\"headline\":{\"from\":\"json-ld\",\"confidence\":0.98}}")
                .contains("{\"kind\":\"heading\",\"level\":2,\"span\":[0,5]},{\"kind\":\"paragraph\",\"span\":[7,23]}")
                .contains("\"source\":[[13,17]]")
                .contains("\"act\":\"denies\"")
                .contains("\"named\":true")
                .contains("\"type\":\"DATE\"")
                .contains("\"relation\":\"around\"")
                .contains("{\"kind\":\"live-entry\",\"text\":\"Open.\",\"published\":\"2026-05-06T06:00:00Z\"}")
                .contains("\"articleBody\":\"Rates\\n\\n“No,” Lind said.\"");
    }

    @Test
    void aDocumentIsOneLineForProgramsThatKnowMoreLineEnds() {
        assertThat(DocumentJson.writeFailure("a\u2028b\u2029c\u0085d\ne", "empty", "nothing"))
                .startsWith("{\"id\":\"a\\u2028b\\u2029c\\u0085d\\ne\",");
    }

    @Test
    void leavesOutWhatIsUnknown() {
        assertThat(DocumentJson.write(document()))
                .doesNotContain("creditedSource")
                .doesNotContain("isAccessibleForFree")
                .doesNotContain("null");
    }

    @Test
    void readsBackWhatItWrote() {
        assertThat(DocumentJson.read(DocumentJson.write(document()))).isEqualTo(document());
    }

    @Test
    void saysWhatAPageIsThatIsNoArticle() {
        PageVerdict error = new PageVerdict(PageKind.LOGIN_WALL, Optional.of("the title says \"Log in\""));
        Article article = new Article(
                "",
                List.of(),
                List.of(),
                List.of(),
                Metadata.unknown(Optional.empty()),
                0.1,
                List.of("not-an-article"),
                error);
        Document document = new Document(
                "b2",
                article,
                new Ledger(
                        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                        List.of()));
        String json = DocumentJson.write(document);
        assertThat(json)
                .contains("\"pageKind\":\"login-wall\"")
                .contains("\"pageKindReason\":\"the title says \\\"Log in\\\"\"");
        assertThat(DocumentJson.read(json)).isEqualTo(document);
    }

    @Test
    void documentsFromBeforePagesHadAKindAreArticles() {
        String json = DocumentJson.write(document()).replace(",\"pageKind\":\"article\"", "");
        assertThat(json).doesNotContain("pageKind");
        assertThat(DocumentJson.read(json)).isEqualTo(document());
    }

    @Test
    void refusesWhatIsNoDocument() {
        assertThatThrownBy(() -> DocumentJson.read("{\"id\":3,"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not a document of the reading contract: ");
    }

    private static Document document() {
        Metadata known = new Metadata(
                Optional.of("https://harbourwire.example/1"),
                Optional.empty(),
                Optional.of("en"),
                Optional.of("Lind says no"),
                Optional.empty(),
                List.of("Ines Morland"),
                Optional.of("Harbour Wire"),
                Optional.empty(),
                Optional.of(PublicationTime.at(Instant.parse("2026-05-06T07:05:00Z"))),
                Optional.of(PublicationTime.on(LocalDate.of(2026, 5, 7))),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of("headline", new Evidence(Evidence.Origin.JSON_LD, 0.98)));
        Article article = new Article(
                TEXT,
                List.of(
                        new Block(Block.Kind.HEADING, 2, new Span(0, 5)),
                        new Block(Block.Kind.PARAGRAPH, 0, new Span(7, 23))),
                List.of(new Aside(
                        Aside.Kind.LIVE_ENTRY,
                        "Open.",
                        Optional.of(Instant.parse("2026-05-06T06:00:00Z")),
                        Optional.empty())),
                List.of(new Teaser(
                        "Gold slips",
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                known,
                0.9,
                List.of("short"));
        return new Document("a1", article, ledger());
    }

    @Test
    void correctionsAndReasonsComeBack() {
        String line = DocumentJson.write(document())
                .replace("\"evidence\":{", "\"correction\":[\"It was Friday.\"],\"evidence\":{")
                .replace("\"confidence\":0.98}", "\"confidence\":0.98,\"reason\":\"three places agree\"}");
        Document read = DocumentJson.read(line);
        assertThat(read.article().metadata().corrections()).containsExactly("It was Friday.");
        assertThat(read.article().metadata().evidence().values())
                .extracting(Evidence::reason)
                .containsExactly(Optional.of("three places agree"));
        assertThat(DocumentJson.write(read)).isEqualTo(line);
    }

    private static Ledger ledger() {
        Statement denial = new Statement(
                List.of(new Span(13, 17)),
                List.of(new Span(18, 22)),
                List.of(new Span(7, 12)),
                Statement.Kind.DIRECT,
                Optional.of(new Speaker(
                        "Halvard Lind", Optional.empty(), Optional.of("trade minister"), Optional.empty(), true)),
                List.of("Radio Skar"),
                Act.DENIES,
                false,
                0.8,
                Optional.empty());
        Level level = new Level(new Span(0, 4), "XAU/USD", 2920, "USD", Level.Relation.AROUND, Optional.empty());
        return new Ledger(
                List.of(),
                List.of(new InstrumentRelevance("XAU/USD", 0.7)),
                List.of(level),
                List.of(new TimeExpression(new Span(0, 5), TimeExpression.Type.DATE, "2026-05-06")),
                List.of(denial),
                List.of(new Pledge(
                        new Span(0, 5),
                        List.of("Norrmark"),
                        "cut duties",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("P60D"),
                        Optional.of("if the port reopens"),
                        Pledge.Status.OPEN,
                        List.of())),
                List.of(new ScheduledEvent(
                        new Span(0, 5),
                        "rate decision",
                        "2026-05-08",
                        ScheduledEvent.Precision.DAY,
                        ScheduledEvent.Certainty.SCHEDULED,
                        List.of(),
                        Optional.of(ScheduledEvent.Change.MOVED),
                        Optional.of("2026-05-07"),
                        Optional.empty(),
                        Optional.of("2.5 %"),
                        Optional.of("2.75 %"))),
                List.of(new TeaserFindings(List.of("XAU/USD"), List.of(level), List.of())),
                List.of());
    }
}
