package io.wiredesk.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.desk.document.DocumentJson;
import io.wiredesk.desk.ingest.Intake;
import io.wiredesk.desk.ingest.Intake.Change;
import io.wiredesk.desk.ingest.Intake.Filed;
import io.wiredesk.desk.ingest.Submission;
import io.wiredesk.desk.store.StoreException;
import io.wiredesk.desk.store.StoryQuery;
import io.wiredesk.ledger.Tagger;
import io.wiredesk.reader.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DeskTest {
    private static final Instant FETCHED = Instant.parse("2026-05-06T08:00:00Z");
    private static final String TRUCE = """
            Norrmark and Meridia signed a truce at Port Aurel on Tuesday after sixty days of talks on battery metals.
            “We will keep our word,” trade minister Halvard Lind said after the signing in the old customs house.
            Both sides promised to reopen licences for nickel and to cut duties for the length of the truce.""";

    @TempDir
    Path folder;

    @Test
    void aPageIsFiledWithItsTextStoryAndRawBytes() {
        try (Desk desk = open()) {
            Filed filed = file(desk, "http://localhost/truce", "Truce signed at Port Aurel", TRUCE);

            assertThat(filed.change()).isEqualTo(Change.NEW);
            assertThat(filed.storyId()).isEqualTo(filed.articleId());
            assertThat(text(desk, "select headline from article")).isEqualTo("Truce signed at Port Aurel");
            assertThat(text(desk, "select publisher from article")).isEqualTo("Harbour Wire");
            assertThat(text(desk, "select text from article")).contains("the old customs house");
            assertThat(DocumentJson.read(text(desk, "select document from article"))
                            .id())
                    .isEqualTo(filed.articleId());
            assertThat(text(desk, "select role from story_article")).isEqualTo("first");
            assertThat(desk.rawPage(filed.articleId()).orElseThrow().body())
                    .isEqualTo(page("Truce signed at Port Aurel", TRUCE));
        }
    }

    @Test
    void theSamePageAgainChangesNothing() {
        try (Desk desk = open()) {
            Filed first = file(desk, "http://localhost/truce", "Truce signed", TRUCE);

            Filed again = file(desk, "http://localhost/truce?utm_source=feed", "Truce signed", TRUCE);

            assertThat(again).isEqualTo(new Filed(first.articleId(), first.storyId(), Change.UNCHANGED));
            assertThat(text(desk, "select count(*) from article")).isEqualTo("1");
        }
    }

    @Test
    void aSpeakerHasOneIdInAllArticlesAlsoAfterARestart() {
        String later = """
                Nickel licences will be sent out within a week, ministry clerks in Norrmark were told on Wednesday morning.
                “The forms are printed,” Halvard Lind said. The minister had promised as much at the harbour a day before.
                Smelters in Kellinge had asked for a date since the winter, when the last of the old licences ran out.""";
        try (Desk desk = open()) {
            file(desk, "http://localhost/truce", "Truce signed at Port Aurel", TRUCE);
        }
        try (Desk desk = open()) {
            Filed second = file(desk, "http://localhost/forms", "Nickel forms are printed", later);

            assertThat(text(desk, "select group_concat(distinct speaker_key) from statement where named = 1"))
                    .isEqualTo("halvard-lind");
            assertThat(text(desk, "select name || ', ' || kind from entity where id = 'halvard-lind'"))
                    .isEqualTo("Halvard Lind, person");
            String document = "select document from article where id = '" + second.articleId() + "'";
            assertThat(DocumentJson.read(text(desk, document)).ledger().statements())
                    .flatExtracting(statement -> statement.speaker().stream().toList())
                    .filteredOn(speaker -> speaker.name().equals("Halvard Lind"))
                    .isNotEmpty()
                    .allMatch(speaker -> speaker.id().equals(Optional.of("halvard-lind")));
        }
    }

    @Test
    void aBodyKnownByItsAcronymTakesItsStatementsAlongWhenItIsExplained() {
        String acronym = """
                Barley stocks at the quay fell by a tenth in April, and the weather has not been kind to growers since then.
                “We will not touch the reserve,” the NGB said. Millers in Velmora had asked for forty barges before summer.""";
        String full = """
                The Northern Grain Board met on Tuesday in Velmora to look at the stocks in its seven silos on the quay.
                “The silos are half full,” the Northern Grain Board said. Bakers nearby have bought ahead since the frost.""";
        String explained = """
                A vote on the grain reserve is off, five people on the quay were told by a clerk of the board on Thursday.
                The Northern Grain Board (NGB) gave no reason. “It was not the day for it,” the NGB said in a short letter.""";
        try (Desk desk = open()) {
            file(desk, "http://localhost/stocks", "Barley stocks fall", acronym);
            file(desk, "http://localhost/silos", "Silos are half full", full);
            assertThat(text(desk, "select count(distinct speaker_key) from statement where named = 1"))
                    .isEqualTo("2");

            file(desk, "http://localhost/vote", "Grain vote is off", explained);

            assertThat(text(desk, "select group_concat(distinct speaker_key) from statement where named = 1"))
                    .isEqualTo("northern-grain-board");
        }
    }

    @Test
    void aCorrectedPageBecomesANewVersionAndTheOldOneStays() {
        try (Desk desk = open()) {
            Filed first = file(desk, "http://localhost/truce", "Truce signed", TRUCE);

            Filed second = file(desk, "http://localhost/truce", "Truce signed", TRUCE.replace("sixty", "ninety"));

            assertThat(second).isEqualTo(new Filed(first.articleId(), first.storyId(), Change.REVISED));
            assertThat(text(desk, "select text from article")).contains("ninety days");
            assertThat(text(desk, "select version from article")).isEqualTo("2");
            assertThat(text(desk, "select text from article_version")).contains("sixty days");
            assertThat(text(desk, "select count(*) from article where revised_at is not null"))
                    .isEqualTo("1");
            assertThat(text(desk, "select articles from story")).isEqualTo("1");
            assertThat(new String(desk.rawPage(first.articleId()).orElseThrow().body(), UTF_8))
                    .contains("ninety days");
        }
    }

    @Test
    void anArticleWithoutATimeKeepsTheOneItWasFirstSeenAt() {
        try (Desk desk = open()) {
            String page =
                    "<html><head><title>Toll</title></head><body><article><h1>Toll</h1><p>TEXT</p></article></body></html>";
            String text = "The harbour toll in Velmora rises by a tenth in spring, the council said after its sitting.";
            desk.ingest()
                    .accept(Submission.html(
                            page.replace("TEXT", text).getBytes(UTF_8), "http://localhost/toll", FETCHED));

            Intake revised = desk.ingest()
                    .accept(Submission.html(
                            page.replace("TEXT", text + " It had been frozen for nine years.")
                                    .getBytes(UTF_8),
                            "http://localhost/toll",
                            FETCHED.plusSeconds(3_600)));

            assertThat(filed(revised).change()).isEqualTo(Change.REVISED);
            assertThat(text(desk, "select published_precision from article")).isEqualTo("unknown");
            assertThat(text(desk, "select published_at from article")).isEqualTo("" + FETCHED.toEpochMilli());
        }
    }

    @Test
    void aSavedPageIsOfThePublisherWhoseAddressItCallsItsOwn() {
        try (Desk desk = open()) {
            String page =
                    "<html><head><title>Toll</title><link rel=canonical href=https://www.velmora-post.example/toll>"
                            + "</head><body><article><h1>Toll</h1><p>The harbour toll in Velmora rises by a tenth in spring, the"
                            + " council said after its sitting.</p></article></body></html>";
            desk.ingest()
                    .accept(new Submission(
                            page.getBytes(UTF_8),
                            Page.Kind.HTML,
                            Optional.empty(),
                            Optional.empty(),
                            200,
                            FETCHED,
                            Submission.Origin.unknown()));

            assertThat(text(desk, "select publisher from article")).isEqualTo("velmora-post.example");
        }
    }

    @Test
    void aBeginningThatStandsForASummaryEndsAtASentence() {
        try (Desk desk = open()) {
            String sentence = "The harbour toll in Velmora rises by a tenth in spring, the council said. ";
            Filed filed = file(
                    desk, "http://localhost/toll", "Toll", sentence.repeat(9).strip());

            String excerpt = desk.store()
                    .read(handle -> new StoryQuery(handle)
                            .articles(List.of(filed.storyId()))
                            .getFirst()
                            .excerpt());

            assertThat(excerpt).isEqualTo(sentence.repeat(5).strip());
        }
    }

    @Test
    void aCopyJoinsTheStoryOfItsOriginalAlsoAfterARestart() {
        Filed original;
        try (Desk desk = open()) {
            original = file(desk, "http://localhost/truce", "Truce signed at Port Aurel", TRUCE);
        }
        try (Desk desk = open()) {
            Filed copy = filed(desk.ingest()
                    .accept(InventedNews.submission(
                            "http://localhost/copy", "Port Aurel: truce signed", "Channel Business Daily", TRUCE)));

            assertThat(copy.storyId()).isEqualTo(original.storyId());
            assertThat(text(desk, "select role from story_article order by position desc"))
                    .isEqualTo("copy");
            assertThat(text(desk, "select copy_of from story_article order by position desc"))
                    .isEqualTo(original.articleId());
            assertThat(text(desk, "select articles || '/' || copies from story"))
                    .isEqualTo("2/1");
        }
    }

    @Test
    void aPageWithoutAnArticleIsRejectedWithAReason() {
        try (Desk desk = open()) {
            Intake empty = desk.ingest().accept(Submission.html(new byte[0], "http://localhost/empty", FETCHED));
            Intake bare = desk.ingest()
                    .accept(Submission.html(
                            "<html><body></body></html>".getBytes(UTF_8), "http://localhost/bare", FETCHED));

            assertThat(empty)
                    .isInstanceOfSatisfying(
                            Intake.Rejected.class, no -> assertThat(no.code()).isEqualTo("empty"));
            assertThat(bare).isInstanceOfSatisfying(Intake.Rejected.class, no -> {
                assertThat(no.code()).isEqualTo("no-article");
                assertThat(no.message()).contains("http://localhost/bare");
            });
            assertThat(text(desk, "select count(*) from article")).isEqualTo("0");
        }
    }

    @Test
    void listenersHearOfNewAndRevisedArticlesAndCannotDoHarm() {
        try (Desk desk = open()) {
            List<Change> heard = new ArrayList<>();
            desk.onFiled(filed -> {
                throw new IllegalStateException("a listener that fails");
            });
            Desk.Subscription subscription = desk.onFiled(filed -> heard.add(filed.change()));

            file(desk, "http://localhost/truce", "Truce signed", TRUCE);
            file(desk, "http://localhost/truce", "Truce signed", TRUCE);
            file(desk, "http://localhost/truce", "Truce signed", TRUCE.replace("sixty", "ninety"));
            subscription.close();
            file(desk, "http://localhost/other", "Another headline", TRUCE.replace("Norrmark", "Skarholm"));

            assertThat(heard).containsExactly(Change.NEW, Change.REVISED);
        }
    }

    @Test
    void aFullDiskFilesNothingAndLaterPagesAreFiledAgain() {
        try (Desk desk = open()) {
            file(desk, "http://localhost/truce", "Truce signed", TRUCE);
            String pages = text(desk, "pragma page_count");
            pragma(desk, "max_page_count = " + pages);

            assertThatThrownBy(() -> file(
                            desk,
                            "http://localhost/long",
                            "A long report",
                            "The council sat on and counted boats.\n".repeat(5_000)))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("no space left");
            assertThat(text(desk, "select count(*) from article")).isEqualTo("1");

            pragma(desk, "max_page_count = 1000000");
            Filed later = file(desk, "http://localhost/long", "A long report", TRUCE.replace("truce", "pact"));
            assertThat(later.change()).isEqualTo(Change.NEW);
        }
    }

    @Test
    void watchedInstrumentsOfTheFolderAreReadInArticles() throws IOException {
        Files.writeString(folder.resolve("instruments.txt"), "LSE:QLN  equity  1..90  Quillon Robotics  # mine\n");
        try (Desk desk = open()) {
            file(desk, "http://localhost/qln", "Quillon falls", TRUCE + "\nQuillon Robotics shares fell to $14.20.");

            assertThat(desk.watched().symbols()).containsExactly("LSE:QLN");
            assertThat(text(desk, "select symbol from level")).isEqualTo("LSE:QLN");
        }
    }

    @Test
    void aWrongLineOfWatchedInstrumentsEndsTheStart() throws IOException {
        Files.writeString(folder.resolve("instruments.txt"), "# mine\nQLN  shares  -  Quillon\n");

        assertThatThrownBy(this::open)
                .isInstanceOf(WatchListException.class)
                .hasMessageContaining("instruments.txt, line 2: kind 'shares' is none of currency")
                .hasMessageContaining("Mend it or take the file away");
    }

    private Desk open() {
        return Desk.open(DeskSettings.of(folder, Tagger.RULES));
    }

    private static Filed file(Desk desk, String url, String headline, String text) {
        return filed(desk.ingest().accept(InventedNews.submission(url, headline, "Harbour Wire", text)));
    }

    private static Filed filed(Intake intake) {
        assertThat(intake).isInstanceOf(Filed.class);
        return (Filed) intake;
    }

    private static byte[] page(String headline, String text) {
        return InventedNews.page(headline, "Harbour Wire", text).getBytes(UTF_8);
    }

    private static String text(Desk desk, String sql) {
        return desk.store()
                .read(handle ->
                        handle.createQuery(sql).mapTo(String.class).findFirst().orElse(""));
    }

    private static void pragma(Desk desk, String pragma) {
        desk.store()
                .write(handle -> handle.createQuery("pragma " + pragma)
                        .mapTo(String.class)
                        .findFirst());
    }
}
