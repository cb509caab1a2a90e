package io.wiredesk.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.DeskSettings;
import io.wiredesk.desk.InventedNews;
import io.wiredesk.desk.search.SearchRequest.Order;
import io.wiredesk.desk.search.SearchResults.Hit;
import io.wiredesk.desk.search.SearchResults.SnippetPart;
import io.wiredesk.ledger.Tagger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SearchTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void fileThreeArticles() {
        desk = Desk.open(DeskSettings.of(folder, Tagger.RULES));
        file("truce", "Truce signed at Port Aurel", """
                Norrmark and Meridia signed a truce at Port Aurel on Tuesday after sixty days of talks.
                Trade policies will be reviewed once the licences for nickel are open again, both sides say.""");
        file("grain", "Grain quotas doubled in Velmora", """
                The council of Velmora doubled its grain quotas although a truce with the millers was near.
                Millers had asked for a slower pace and a review of the harbour toll before the autumn.""");
        file("boats", "Kellinge counts its boats", """
                Kellinge counted three hundred boats in its harbour, more than in any spring before.
                The harbour master put the number down to mild weather and to low prices of diesel.""");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void aWordInTheHeadlineCountsMoreThanOneInTheText() {
        assertThat(headlines("truce")).containsExactly("Truce signed at Port Aurel", "Grain quotas doubled in Velmora");
    }

    @Test
    void everyWordMustBeThere() {
        assertThat(headlines("truce millers")).containsExactly("Grain quotas doubled in Velmora");
    }

    @Test
    void whenNoArticleHasAllWordsThoseWithSomeAreShown() {
        SearchResults results = desk.search().find(SearchRequest.best("truce volcano", 10));

        assertThat(results.loosened()).isTrue();
        assertThat(results.total()).isEqualTo(2);
    }

    @Test
    void otherFormsOfAWordAreFound() {
        assertThat(headlines("policy")).containsExactly("Truce signed at Port Aurel");
        assertThat(headlines("licence")).containsExactly("Truce signed at Port Aurel");
    }

    @Test
    void aPhraseMustStandTogether() {
        assertThat(headlines("\"harbour toll\"")).containsExactly("Grain quotas doubled in Velmora");
    }

    @Test
    void aMinusExcludes() {
        assertThat(headlines("truce -millers")).containsExactly("Truce signed at Port Aurel");
    }

    @Test
    void aSourceIsFoundByItsName() {
        assertThat(headlines("source:\"Harbour Wire\" boats")).containsExactly("Kellinge counts its boats");
        assertThat(headlines("source:Channel boats")).isEmpty();
    }

    @Test
    void anActCountsForItsOwnSpeakerOnly() {
        desk.store().write(handle -> {
            addStatement(handle, "grain", 0, "Halvard Lind", "denies");
            addStatement(handle, "grain", 1, "Aiko Tarn", "expects");
            return handle.execute(
                    "insert into article_instrument select id, 'EUR/USD', .9, published_at from article where url like '%/grain'");
        });
        desk.store()
                .write(handle -> handle.execute(
                        "update article set change = (select max(change) + 1 from article) where url like '%/grain'"));
        desk.search().catchUp();

        assertThat(headlines("speaker:Lind act:denies")).containsExactly("Grain quotas doubled in Velmora");
        assertThat(headlines("speaker:\"Halvard Lind\" act:denied")).hasSize(1);
        assertThat(headlines("speaker:Tarn act:denies")).isEmpty();
        assertThat(headlines("speaker:Tarn")).hasSize(1);
        assertThat(headlines("instrument:eurusd act:expects")).hasSize(1);
        assertThat(headlines("instrument:GBP/USD")).isEmpty();
    }

    private static void addStatement(Handle handle, String name, int ordinal, String speaker, String act) {
        handle.execute(
                "delete from statement where ordinal = ? and article_id in (select id from article where url like ?)",
                ordinal,
                "%/" + name);
        handle.createUpdate("""
                        insert into statement (article_id, ordinal, story_id, published_at, speaker_name, speaker_key,
                          named, act, kind, negated, confidence, start_offset, end_offset, source_text, content_text,
                          sentence_text)
                        select id, :ordinal, story_id, published_at, :speaker, lower(:speaker), 1, :act, 'indirect', 0, 1,
                          0, 1, '', '', '' from article join story_article on article_id = id where url like :url""")
                .bind("ordinal", ordinal)
                .bind("speaker", speaker)
                .bind("act", act)
                .bind("url", "%/" + name)
                .execute();
    }

    @Test
    void timeLimitsCut() {
        assertThat(headlines("truce after:2026-05-06")).hasSize(2);
        assertThat(headlines("truce after:2026-05-07")).isEmpty();
        assertThat(headlines("truce before:2026-05-06")).isEmpty();
    }

    @Test
    void theSnippetMarksWhatWasLookedFor() {
        Hit hit = desk.search().find(SearchRequest.best("diesel", 10)).hits().getFirst();

        assertThat(hit.snippet()).contains(new SnippetPart("diesel", true));
        assertThat(String.join("", hit.snippet().stream().map(SnippetPart::text).toList()))
                .isEqualTo("The harbour master put the number down to mild weather and to low prices of diesel.");
    }

    @Test
    void noTextIsABadQuery() {
        for (String query : List.of(
                "",
                " ",
                "\"",
                "\"truce",
                "-",
                "--",
                "speaker:",
                "act:",
                "act:nonsense",
                "after:soon",
                "a:b:c",
                "((truce AND",
                "truce*",
                "~2 ^3 [a TO b]",
                ":",
                "instrument:",
                "\u0000",
                "𝄞",
                "-\"",
                "source:\"")) {
            assertThat(desk.search()
                            .find(new SearchRequest(query, Order.NEWEST, 0, 10))
                            .hits())
                    .as(query)
                    .hasSizeLessThanOrEqualTo(3);
        }
        assertThat(headlines("\"truce")).hasSize(2);
    }

    @Test
    void pagesOfHitsFollowEachOther() {
        Hit second = desk.search()
                .find(new SearchRequest("truce", Order.BEST, 1, 10))
                .hits()
                .getFirst();

        assertThat(second.headline()).isEqualTo("Grain quotas doubled in Velmora");
        assertThat(desk.search()
                        .find(new SearchRequest("truce", Order.BEST, 2, 10))
                        .hits())
                .isEmpty();
    }

    @Test
    void aRevisedArticleIsFoundByItsNewWordsOnly() {
        file("boats", "Kellinge counts its boats", "Kellinge counted four hundred vessels after a second look.");

        assertThat(headlines("vessels")).containsExactly("Kellinge counts its boats");
        assertThat(headlines("diesel")).isEmpty();
    }

    @Test
    void aDeletedIndexIsBuiltAnew() throws IOException {
        desk.close();
        for (Path file : files(folder.resolve("index"))) {
            Files.delete(file);
        }
        Files.delete(folder.resolve("index"));

        desk = Desk.open(DeskSettings.of(folder, Tagger.RULES));
        desk.awaitReady();

        assertThat(headlines("truce")).hasSize(2);
    }

    @Test
    void aDamagedIndexIsBuiltAnew() throws IOException {
        desk.close();
        for (Path file : files(folder.resolve("index"))) {
            Files.writeString(file, "damaged");
        }

        desk = Desk.open(DeskSettings.of(folder, Tagger.RULES));
        desk.awaitReady();

        assertThat(headlines("truce")).hasSize(2);
    }

    @Test
    void anIndexThatIsAheadOfTheStoreIsBuiltAnew() throws IOException {
        desk.close();
        Path older = Files.createDirectory(folder.resolve("older"));
        Files.move(folder.resolve("index"), older.resolve("index"));

        desk = Desk.open(DeskSettings.of(older, Tagger.RULES));
        desk.awaitReady();

        assertThat(headlines("truce")).isEmpty();
    }

    private void file(String name, String headline, String text) {
        desk.ingest().accept(InventedNews.submission("http://localhost/" + name, headline, "Harbour Wire", text));
    }

    private List<String> headlines(String query) {
        SearchResults results = desk.search().find(SearchRequest.best(query, 10));
        return results.loosened()
                ? List.of()
                : results.hits().stream().map(Hit::headline).toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
