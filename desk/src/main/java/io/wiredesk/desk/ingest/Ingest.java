package io.wiredesk.desk.ingest;

import io.wiredesk.desk.capture.RawLocation;
import io.wiredesk.desk.capture.RawPage;
import io.wiredesk.desk.capture.RawPages;
import io.wiredesk.desk.document.ReadingSettings;
import io.wiredesk.desk.document.Sha256;
import io.wiredesk.desk.ingest.ArticleReading.Result.None;
import io.wiredesk.desk.ingest.ArticleReading.Result.Ready;
import io.wiredesk.desk.ingest.Intake.Change;
import io.wiredesk.desk.ingest.Intake.Filed;
import io.wiredesk.desk.ingest.Intake.Rejected;
import io.wiredesk.desk.store.Articles;
import io.wiredesk.desk.store.Articles.OnFile;
import io.wiredesk.desk.store.FiledArticle;
import io.wiredesk.desk.store.Filings;
import io.wiredesk.desk.store.Store;
import io.wiredesk.ledger.Tagger;
import io.wiredesk.reader.Metadata;
import io.wiredesk.stories.NewsItem;
import io.wiredesk.stories.Placement;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The desk's one door for pages. Reading runs in the callers' threads side by side; filing happens one
/// article after the other. Safe to share between threads.
public final class Ingest {
    private final Store store;
    private final RawPages rawPages;
    private final Clock clock;
    private final ReadingSettings settings;
    private final Consumer<Filed> whenFiled;
    private final Placing placing;
    private final ReentrantLock filing = new ReentrantLock(true);
    private @Nullable ArticleReading reading;

    /// Takes pages into a store.
    ///
    /// @param settings what ledgers are read with
    /// @param whenFiled told of every new or revised article after it is durable, in filing order
    public Ingest(Store store, RawPages rawPages, Clock clock, ReadingSettings settings, Consumer<Filed> whenFiled) {
        this.store = store;
        this.rawPages = rawPages;
        this.clock = clock;
        this.settings = settings;
        this.whenFiled = whenFiled;
        this.placing = new Placing(store);
    }

    /// Takes a page in. What comes back as filed is on disk, once.
    ///
    /// @throws io.wiredesk.desk.store.StoreException when the store fails; nothing is filed then
    /// @throws io.wiredesk.desk.capture.CaptureException when the raw page cannot be kept; nothing is filed
    ///     then
    public Intake accept(Submission submission) {
        String digest = Sha256.of(submission.bytes());
        Optional<Filed> seen = submission.url().flatMap(url -> seen(url, digest));
        if (seen.isPresent()) {
            return seen.get();
        }
        return switch (reading().read(submission, digest)) {
            case None(String code, String message) -> new Rejected(code, message);
            case Ready ready -> file(ready);
        };
    }

    /// Loads the tagger, where that can fail: a desk without its model is not to start and then be silent.
    ///
    /// @throws io.wiredesk.ledger.ModelException when its model cannot be used
    public void loadTagger() {
        if (settings.tagger() == Tagger.LEARNED) {
            reading();
        }
    }

    /// Makes ready what the first page would otherwise wait for.
    public void warmUp() {
        reading();
        filing.lock();
        try {
            placing.ready();
        } finally {
            filing.unlock();
        }
    }

    /// Word lists take a moment to load, which a desk's start need not wait for.
    private synchronized ArticleReading reading() {
        if (reading == null) {
            reading = new ArticleReading(settings);
        }
        return reading;
    }

    /// The same bytes from the same address need no second reading.
    private Optional<Filed> seen(String url, String digest) {
        return store.read(handle -> {
            Articles articles = new Articles(handle);
            return articles.withBytes(url, digest).flatMap(articles::onFile).map(Ingest::unchanged);
        });
    }

    private static Filed unchanged(OnFile article) {
        return new Filed(article.id(), article.storyId(), Change.UNCHANGED);
    }

    private Filed file(Ready ready) {
        filing.lock();
        try {
            Optional<OnFile> old = store.read(
                    handle -> new Articles(handle).onFile(ready.document().id()));
            if (old.isPresent() && isSame(old.get(), ready)) {
                return unchanged(old.get());
            }
            FiledArticle article = ready.toFile(keep(ready.submission()));
            Filed filed = old.isPresent()
                    ? revise(
                            article.withTimeUnlessKnown(
                                    old.get().publishedAt(), old.get().precision()),
                            old.get())
                    : add(article);
            whenFiled.accept(filed);
            return filed;
        } finally {
            filing.unlock();
        }
    }

    /// The same article at another address (a mobile page, a print page) differs in small ways and is no
    /// revision.
    private static boolean isSame(OnFile old, Ready ready) {
        Optional<String> url = ready.document().article().metadata().url().map(ArticleAddress::normalize);
        return old.textDigest().equals(ready.textDigest())
                || !old.url().map(ArticleAddress::normalize).equals(url);
    }

    /// The raw page is durable before its article is, so that no article ever lacks its page. A page whose
    /// article was not filed in the end stays behind and harms nobody.
    private RawLocation keep(Submission submission) {
        return rawPages.append(new RawPage(
                submission.url().orElseGet(() -> "urn:sha256:" + Sha256.of(submission.bytes())),
                submission.fetchedAt(),
                submission.status(),
                submission.contentType(),
                submission.bytes()));
    }

    private Filed add(FiledArticle article) {
        Placement placement = placing.place(item(article));
        try {
            store.write(handle -> {
                new Filings(handle, clock.instant()).add(article, placement);
                return placement;
            });
        } catch (RuntimeException e) {
            placing.forget();
            throw e;
        }
        return new Filed(article.id(), placement.story(), Change.NEW);
    }

    private Filed revise(FiledArticle article, OnFile old) {
        store.write(handle -> {
            new Filings(handle, clock.instant()).revise(article, old.storyId());
            return old;
        });
        return new Filed(article.id(), old.storyId(), Change.REVISED);
    }

    private static NewsItem item(FiledArticle article) {
        Metadata metadata = article.document().article().metadata();
        return new NewsItem(
                article.id(),
                article.publishedAt(),
                article.publisher(),
                metadata.creditedSource(),
                article.headline(),
                article.document().article().text());
    }
}
