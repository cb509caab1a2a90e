package io.wiredesk.desk.web;

import io.javalin.http.sse.SseClient;
import io.wiredesk.desk.Desk;
import io.wiredesk.desk.store.Store;
import io.wiredesk.desk.store.StoryQuery;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// Tells open pages how many stories came in since they were made, as server-sent events named `stories`. A page says
/// by `since` which filing it knows. Filing never waits for a page: one thread of its own does the telling, and what
/// is filed while it tells is told in one go after. Safe to share between threads.
final class NewStories implements Consumer<SseClient>, AutoCloseable {
    /// Open pages that are told; those beyond are not, so that forgotten windows cannot use up the desk.
    private static final int MOST_PAGES = 200;

    private final Store store;
    private final Map<SseClient, Long> pages = new ConcurrentHashMap<>();
    private final ExecutorService teller = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("new-stories").factory());
    private final AtomicBoolean isAwaited = new AtomicBoolean();
    private final Desk.Subscription subscription;

    NewStories(Desk desk) {
        this.store = desk.store();
        this.subscription = desk.onFiled(filed -> tellSoon());
    }

    @Override
    public void accept(SseClient page) {
        if (pages.size() >= MOST_PAGES) {
            page.close();
            return;
        }
        page.keepAlive();
        page.onClose(() -> pages.remove(page));
        pages.put(page, since(page));
        tellSoon();
    }

    /// A page that does not say what it knows is told of what comes from now on.
    private long since(SseClient page) {
        String given = Optional.ofNullable(page.ctx().queryParam("since")).orElse("");
        return given.matches("\\d{1,18}") ? Long.parseLong(given) : store.read(handle -> new StoryQuery(handle).mark());
    }

    private void tellSoon() {
        if (isAwaited.compareAndSet(false, true)) {
            teller.execute(this::tell);
        }
    }

    private void tell() {
        isAwaited.set(false);
        pages.forEach((page, since) -> {
            int count = store.read(handle -> new StoryQuery(handle).storiesAfter(since));
            if (count > 0) {
                page.sendEvent("stories", Integer.toString(count));
            }
        });
    }

    @Override
    public void close() {
        subscription.close();
        teller.shutdownNow();
        pages.keySet().forEach(SseClient::close);
    }
}
