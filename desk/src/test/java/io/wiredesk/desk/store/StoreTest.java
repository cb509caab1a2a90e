package io.wiredesk.desk.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.wiredesk.desk.store.StoreException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreTest {
    @TempDir
    Path folder;

    @Test
    void aFreshFolderGetsTheWholeSchema() {
        try (Store store = Store.open(folder.resolve("new/data"))) {
            int articles = store.read(handle -> handle.createQuery("select count(*) from article")
                    .mapTo(Integer.class)
                    .one());
            assertThat(articles).isZero();
        }
    }

    @Test
    void whatWasCommittedIsThereAfterReopening() {
        try (Store store = Store.open(folder)) {
            addSource(store, "Harbour Wire", "http://localhost/feed");
        }
        try (Store store = Store.open(folder)) {
            assertThat(names(store)).isEqualTo("Harbour Wire");
        }
    }

    @Test
    void aChangeThatThrowsLeavesNothingBehind() {
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(() -> store.write(handle -> {
                        handle.execute("insert into source (name, feed_url, added_at, next_poll_at)"
                                + " values ('A', 'http://localhost/a', 0, 0)");
                        throw new IllegalArgumentException("changed my mind");
                    }))
                    .isInstanceOf(IllegalArgumentException.class);

            assertThat(names(store)).isEmpty();
        }
    }

    @Test
    void readersMayNotWrite() {
        try (Store store = Store.open(folder)) {
            assertThatThrownBy(() -> store.read(handle -> handle.execute("delete from article")))
                    .isInstanceOf(StoreException.class);
        }
    }

    @Test
    void commitsReachThePlatter() {
        try (Store store = Store.open(folder)) {
            assertThat(store.<Integer>write(handle -> handle.createQuery("pragma synchronous")
                            .mapTo(Integer.class)
                            .one()))
                    .isEqualTo(2);
            assertThat(store.<String>write(handle -> handle.createQuery("pragma journal_mode")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("wal");
        }
    }

    @Test
    void aFolderInUseIsRefusedByName() {
        try (Store store = Store.open(folder)) {
            assertThat(store).isNotNull();
            assertThatThrownBy(() -> Store.open(folder))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.IN_USE))
                    .hasMessageContaining("the data folder " + folder + " is in use")
                    .hasMessageContaining("--data");
        }
    }

    @Test
    void aFileInPlaceOfTheFolderIsRefusedByName() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");

        assertThatThrownBy(() -> Store.open(file))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.UNWRITABLE))
                .hasMessageContaining("cannot write the data folder " + file);
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndTheFolderFreed() throws Exception {
        Files.writeString(folder.resolve("wiredesk.db"), "this is no database, only text of some length. ".repeat(90));

        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.DAMAGED))
                .hasMessageContaining("wiredesk.db is damaged");

        Files.delete(folder.resolve("wiredesk.db"));
        Store.open(folder).close();
    }

    @Test
    void aDatabaseOfANewerProgramIsRefused() throws Exception {
        Store.open(folder).close();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("wiredesk.db"))) {
            connection.createStatement().executeUpdate("pragma user_version = 99");
        }

        assertThatThrownBy(() -> Store.open(folder))
                .isInstanceOfSatisfying(
                        StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.NEWER))
                .hasMessageContaining("schema 99");
    }

    @Test
    void aFullDiskUndoesTheChangeAndSaysSo() {
        try (Store store = Store.open(folder)) {
            addSource(store, "Harbour Wire", "http://localhost/feed");
            int pages = store.write(handle ->
                    handle.createQuery("pragma page_count").mapTo(Integer.class).one());
            store.write(handle -> handle.createQuery("pragma max_page_count = " + pages)
                    .mapTo(Integer.class)
                    .one());

            assertThatThrownBy(() -> addSource(store, "x".repeat(100_000), "http://localhost/long"))
                    .isInstanceOfSatisfying(
                            StoreException.class, e -> assertThat(e.reason()).isEqualTo(Reason.FULL))
                    .hasMessageContaining("no space left for " + folder.resolve("wiredesk.db"));
            assertThat(names(store)).isEqualTo("Harbour Wire");

            store.write(handle -> handle.createQuery("pragma max_page_count = 100000")
                    .mapTo(Integer.class)
                    .one());
            addSource(store, "Channel", "http://localhost/channel");
            assertThat(names(store)).isEqualTo("Channel,Harbour Wire");
        }
    }

    private static void addSource(Store store, String name, String url) {
        store.write(handle -> handle.execute(
                "insert into source (name, feed_url, added_at, next_poll_at) values (?, ?, 0, 0)", name, url));
    }

    private static String names(Store store) {
        List<String> names = store.read(handle -> handle.createQuery("select name from source order by name")
                .mapTo(String.class)
                .list());
        return String.join(",", names);
    }
}
