package io.wiredesk.desk;

import io.wiredesk.desk.capture.RawPage;
import io.wiredesk.desk.capture.RawPages;
import io.wiredesk.desk.document.ReadingSettings;
import io.wiredesk.desk.fetch.Fetcher;
import io.wiredesk.desk.ingest.Ingest;
import io.wiredesk.desk.ingest.Intake.Filed;
import io.wiredesk.desk.poll.Poller;
import io.wiredesk.desk.quote.FiledQuotes;
import io.wiredesk.desk.quote.QuotePoller;
import io.wiredesk.desk.quote.format.QuoteFormat;
import io.wiredesk.desk.search.Search;
import io.wiredesk.desk.search.SearchException;
import io.wiredesk.desk.store.QuoteSources;
import io.wiredesk.desk.store.RawPlaces;
import io.wiredesk.desk.store.Sources;
import io.wiredesk.desk.store.Store;
import io.wiredesk.ledger.WatchList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/// An open desk: the data folder with its record, raw pages and search index, the door for pages, and the
/// poller. Safe to share between threads; one process at a time has a folder open.
public final class Desk implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Desk.class.getName());

    private final DeskSettings settings;
    private final WatchList watched;
    private final Store store;
    private final RawPages rawPages;
    private final Search search;
    private final Fetcher fetcher;
    private final Ingest ingest;
    private final Poller poller;
    private final QuotePoller quotePoller;
    private final List<Consumer<Filed>> listeners = new CopyOnWriteArrayList<>();
    private final Thread warmUp;

    private Desk(DeskSettings settings, WatchList watched, Store store, RawPages rawPages, Search search) {
        this.settings = settings;
        this.watched = watched;
        this.store = store;
        this.rawPages = rawPages;
        this.search = search;
        this.fetcher = new Fetcher(settings.fetch(), settings.clock());
        ReadingSettings reading = new ReadingSettings(settings.tagger(), watched, new FiledQuotes(store));
        this.ingest = new Ingest(store, rawPages, settings.clock(), reading, this::tell);
        this.poller = new Poller(store, fetcher, ingest, settings.poll(), settings.clock());
        this.quotePoller = new QuotePoller(store, fetcher, settings.poll(), settings.clock());
        this.warmUp = Thread.ofVirtual().name("desk-warm-up").unstarted(this::warmUp);
    }

    /// Opens a data folder. What takes long (an index to build, stories to replay) goes on in the
    /// background.
    ///
    /// @throws io.wiredesk.desk.store.StoreException when the folder cannot be written or is in use, or its
    ///     database is damaged or newer than this program
    /// @throws io.wiredesk.desk.capture.CaptureException when the raw pages cannot be written
    /// @throws SearchException when the search index cannot be written
    /// @throws io.wiredesk.ledger.ModelException when the tagger's model cannot be used
    /// @throws WatchListException when a line of the folder's `instruments.txt` is wrong
    public static Desk open(DeskSettings settings) {
        WatchList watched = WatchedInstruments.of(settings.dataFolder());
        Store store = Store.open(settings.dataFolder());
        try {
            RawPages rawPages = RawPages.open(
                    settings.dataFolder().resolve("raw"),
                    settings.rawFileBytes(),
                    store.read(handle -> new RawPlaces(handle).newest()));
            Search search = Search.open(settings.dataFolder().resolve("index"), store);
            Desk desk = new Desk(settings, watched, store, rawPages, search);
            desk.ingest.loadTagger();
            desk.warmUp.start();
            return desk;
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private void warmUp() {
        try {
            search.catchUp();
            ingest.warmUp();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "step=warm-up reason=" + e.getMessage(), e);
        }
    }

    /// Waits until the index holds all that is on file and the first page need not wait for anything.
    public void awaitReady() {
        try {
            warmUp.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tell(Filed filed) {
        try {
            search.catchUp();
        } catch (SearchException e) {
            // The article is on file; the index follows when it can.
            LOG.log(Level.WARNING, "step=index article=" + filed.articleId() + " reason=" + e.getMessage(), e);
        }
        for (Consumer<Filed> listener : listeners) {
            try {
                listener.accept(filed);
            } catch (RuntimeException e) {
                LOG.log(Level.WARNING, "step=tell article=" + filed.articleId() + " reason=" + e.getMessage(), e);
            }
        }
    }

    /// Tells `listener` of every new or revised article, after it is on disk and can be found. Listeners
    /// run one after the other in the filing thread: they are to be quick.
    ///
    /// @return closes to stop the telling
    public Subscription onFiled(Consumer<Filed> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /// Stops something when it is closed.
    public interface Subscription extends AutoCloseable {
        @Override
        void close();
    }

    /// What the desk was told.
    public DeskSettings settings() {
        return settings;
    }

    /// The instruments that the data folder's `instruments.txt` names.
    public WatchList watched() {
        return watched;
    }

    /// The record.
    public Store store() {
        return store;
    }

    /// The search.
    public Search search() {
        return search;
    }

    /// The door for pages.
    public Ingest ingest() {
        return ingest;
    }

    /// The fetcher that obeys this desk's settings.
    public Fetcher fetcher() {
        return fetcher;
    }

    /// The poller; it rests until it is started.
    public Poller poller() {
        return poller;
    }

    /// The poller of quotes; it rests until it is started.
    public QuotePoller quotePoller() {
        return quotePoller;
    }

    /// Lets both pollers run in the background until the desk is closed.
    public void startPolling() {
        quotePoller.start();
        poller.start();
    }

    /// Adds a source of quotes, due at once. One that is there already gets kind, name and symbols.
    ///
    /// @param url an address, or a file's absolute path
    /// @param symbols those wanted; empty for all that it has
    /// @return its id in the store
    public long addQuoteSource(QuoteFormat.Kind kind, String name, String url, List<String> symbols) {
        return store.write(handle -> new QuoteSources(handle)
                .add(kind.word(), name, url, symbols, settings.clock().instant()));
    }

    /// Adds a feed, due at once. A feed that is there already gets the name.
    ///
    /// @return its id in the store
    public long addSource(String name, String feedUrl) {
        return store.write(handle ->
                new Sources(handle).add(name, feedUrl, settings.clock().instant()));
    }

    /// The page of an article as it came, in the article's newest version; empty when there is no such article.
    public Optional<RawPage> rawPage(String articleId) {
        return store.read(handle -> new RawPlaces(handle).of(articleId)).flatMap(rawPages::read);
    }

    /// Stops polling, finishes what is being filed, and frees the folder.
    @Override
    public void close() {
        poller.close();
        quotePoller.close();
        fetcher.close();
        awaitReady();
        try (store;
                rawPages;
                search) {
            LOG.log(Level.FINE, "step=close folder={0}", settings.dataFolder());
        }
    }
}
