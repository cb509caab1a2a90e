package io.wiredesk.desk.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.FSDirectory;

/// The index on disk: documents by article id, and the number of the store's change that it has come to.
final class IndexFolder implements AutoCloseable {
    private static final String CHANGE = "change";
    private static final String FORM = "form";

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long change;

    private IndexFolder(IndexWriter writer, long change) throws IOException {
        this.writer = writer;
        this.searchers = new SearcherManager(writer, null);
        this.change = change;
    }

    /// Opens the index; empties it first when it is missing, damaged, of another form, or ahead of the store.
    static IndexFolder open(Path folder, Analyzer analyzer, long newestChange) throws IOException {
        try {
            IndexFolder index = openAsItIs(folder, analyzer);
            if (index.isOfThisForm() && index.change <= newestChange) {
                return index;
            }
            index.close();
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            // Damaged, or written by another Lucene: the store has everything, so there is nothing to save.
        }
        empty(folder);
        return openAsItIs(folder, analyzer);
    }

    private static IndexFolder openAsItIs(Path folder, Analyzer analyzer) throws IOException {
        Files.createDirectories(folder);
        IndexWriter writer = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig(analyzer));
        try {
            return new IndexFolder(writer, Long.parseLong(commitData(writer).getOrDefault(CHANGE, "0")));
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            writer.rollback();
            throw e;
        }
    }

    private static Map<String, String> commitData(IndexWriter writer) {
        Map<String, String> data = new HashMap<>();
        Iterable<Map.Entry<String, String>> committed = writer.getLiveCommitData();
        if (committed != null) {
            committed.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private boolean isOfThisForm() {
        return commitData(writer)
                .getOrDefault(FORM, writer.getDocStats().numDocs == 0 ? Fields.FORM : "")
                .equals(Fields.FORM);
    }

    private static void empty(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    /// The newest change that is in the index.
    long change() {
        return change;
    }

    /// Puts a document in place of the one with the same id.
    void put(String id, Document document, long newChange) throws IOException {
        writer.updateDocument(new Term(Fields.ID, id), document);
        change = newChange;
    }

    /// Shows what was put to searches from now on.
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    SearcherManager searchers() {
        return searchers;
    }

    /// Makes what was put durable.
    void commit() throws IOException {
        writer.setLiveCommitData(
                Map.of(CHANGE, Long.toString(change), FORM, Fields.FORM).entrySet());
        writer.commit();
    }

    @Override
    public void close() throws IOException {
        try (IndexWriter closing = writer) {
            searchers.close();
            if (closing.isOpen()) {
                commit();
            }
        }
    }
}
