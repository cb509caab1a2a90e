package io.wiredesk.desk.search;

import io.wiredesk.desk.search.SearchRequest.Order;
import io.wiredesk.desk.search.SearchResults.Hit;
import io.wiredesk.desk.store.SearchableArticles;
import io.wiredesk.desk.store.SearchableArticles.Found;
import io.wiredesk.desk.store.SearchableArticles.Searchable;
import io.wiredesk.desk.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldDocs;

/// The desk's search. Safe to share between threads; searching does not wait for indexing.
public final class Search implements AutoCloseable {
    /// Articles read from the store at a time: some megabytes.
    private static final int CHUNK = 200;

    /// Articles put before the index is made durable. After a crash at most so many are indexed again.
    private static final int COMMIT_EVERY = 500;

    private static final SortField BY_TIME =
            LongField.newSortField(Fields.PUBLISHED, true, SortedNumericSelector.Type.MAX);
    private static final Sort NEWEST = new Sort(BY_TIME, SortField.FIELD_SCORE);
    private static final Sort BEST = new Sort(SortField.FIELD_SCORE, BY_TIME);

    private final Path folder;
    private final Store store;
    private final Analyzer analyzer = Fields.analyzer();
    private final NameWords names = new NameWords(analyzer);
    private final WishQuery queries = new WishQuery(analyzer);
    private final Snippets snippets = new Snippets(analyzer);
    private final AtomicLong asked = new AtomicLong();
    private final ReentrantLock indexing = new ReentrantLock();
    private volatile long answered;
    private volatile IndexFolder index;
    private int uncommitted;

    /// True while the index holds what searches do not see yet. Showing costs milliseconds, more than
    /// indexing an article does, so the next search does it and not each filing.
    private volatile boolean unshown;

    private Search(Path folder, Store store, IndexFolder index) {
        this.folder = folder;
        this.store = store;
        this.index = index;
    }

    /// Opens the index in `folder`, empty when it cannot be used. Call [#catchUp()] next.
    ///
    /// @throws SearchException when the folder cannot be written
    public static Search open(Path folder, Store store) {
        long newest = store.read(handle -> new SearchableArticles(handle).newestChange());
        try {
            return new Search(folder, store, IndexFolder.open(folder, Fields.analyzer(), newest));
        } catch (IOException e) {
            throw new SearchException("cannot write the search index in " + folder, e);
        }
    }

    /// Brings the index to the store's newest change, for all later searches. When another thread is at it
    /// already, that one takes the new changes along and this call returns at once.
    ///
    /// @throws SearchException when the index cannot be written
    public void catchUp() {
        asked.incrementAndGet();
        while (answered != asked.get() && indexing.tryLock()) {
            try {
                long answering = asked.get();
                follow();
                answered = answering;
            } catch (IOException e) {
                throw new SearchException("cannot write the search index in " + folder, e);
            } finally {
                indexing.unlock();
            }
        }
    }

    private void follow() throws IOException {
        List<Searchable> changed = changesAfter(index.change());
        while (!changed.isEmpty()) {
            for (Searchable article : changed) {
                index.put(article.id(), Fields.of(article, names), article.change());
            }
            uncommitted += changed.size();
            if (uncommitted >= COMMIT_EVERY) {
                index.commit();
                uncommitted = 0;
            }
            unshown = true;
            changed = changed.size() < CHUNK ? List.of() : changesAfter(index.change());
        }
    }

    private List<Searchable> changesAfter(long change) {
        return store.read(handle -> new SearchableArticles(handle).after(change, CHUNK));
    }

    /// Finds articles. Every text is a query: what cannot be read as a field or phrase is taken as words.
    ///
    /// @throws SearchException when the index is damaged and cannot be built anew
    public SearchResults find(SearchRequest request) {
        try {
            return findOnce(request);
        } catch (IOException damaged) {
            rebuild();
            try {
                return findOnce(request);
            } catch (IOException e) {
                throw new SearchException("cannot read the search index in " + folder, e);
            }
        }
    }

    private SearchResults findOnce(SearchRequest request) throws IOException {
        Wish wish = Wish.parse(request.query());
        SearchResults strict = run(queries.of(wish, false), request, false);
        return strict.total() > 0 || wish.parts().size() < 2 ? strict : run(queries.of(wish, true), request, true);
    }

    private SearchResults run(Query query, SearchRequest request, boolean loose) throws IOException {
        IndexFolder current = index;
        if (unshown) {
            unshown = false;
            current.show();
        }
        IndexSearcher searcher = current.searchers().acquire();
        try {
            int most = request.offset() + request.limit();
            TopFieldDocs top = searcher.search(query, most, request.order() == Order.BEST ? BEST : NEWEST, true);
            ScoreDoc[] page = request.offset() >= top.scoreDocs.length
                    ? new ScoreDoc[0]
                    : Arrays.copyOfRange(top.scoreDocs, request.offset(), top.scoreDocs.length);
            List<Hit> hits = hits(searcher, query, page);
            return new SearchResults(total(top), hits, loose && total(top) > 0, answered == asked.get());
        } finally {
            current.searchers().release(searcher);
        }
    }

    private static long total(TopDocs top) {
        return top.totalHits.value();
    }

    private List<Hit> hits(IndexSearcher searcher, Query query, ScoreDoc[] page) throws IOException {
        List<String> ids = new ArrayList<>();
        for (ScoreDoc document : page) {
            ids.add(searcher.storedFields().document(document.doc).get(Fields.ID));
        }
        Map<String, Found> found = store.read(handle -> new SearchableArticles(handle).found(ids));
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            Found article = found.get(ids.get(i));
            if (article != null) {
                hits.add(hit(ids.get(i), article, query, page[i].score));
            }
        }
        return hits;
    }

    private Hit hit(String id, Found article, Query query, float score) throws IOException {
        return new Hit(
                id,
                article.storyId(),
                article.url(),
                article.headline(),
                article.publisher(),
                article.publishedAt(),
                article.precision(),
                snippets.of(query, article.text()),
                Float.isNaN(score) ? 0 : score);
    }

    private void rebuild() {
        indexing.lock();
        try {
            try {
                index.close();
            } catch (IOException | RuntimeException e) {
                // It is thrown away; that it cannot even be closed changes nothing.
            }
            index = IndexFolder.open(folder, analyzer, -1);
            follow();
        } catch (IOException e) {
            throw new SearchException("cannot build the search index in " + folder + " anew", e);
        } finally {
            indexing.unlock();
        }
    }

    /// Makes the index durable and closes it.
    @Override
    public void close() {
        indexing.lock();
        try {
            index.close();
        } catch (IOException e) {
            throw new SearchException("cannot close the search index in " + folder, e);
        } finally {
            indexing.unlock();
        }
    }
}
