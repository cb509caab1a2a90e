package io.wiredesk.desk.poll;

import io.wiredesk.desk.fetch.Addresses;
import io.wiredesk.desk.fetch.FetchRequest;
import io.wiredesk.desk.fetch.FetchRequest.Purpose;
import io.wiredesk.desk.fetch.FetchResult;
import io.wiredesk.desk.fetch.Fetcher;
import io.wiredesk.desk.ingest.Ingest;
import io.wiredesk.desk.ingest.Intake;
import io.wiredesk.desk.ingest.Submission;
import io.wiredesk.desk.store.FeedEntries;
import io.wiredesk.desk.store.FeedEntries.Entry;
import io.wiredesk.desk.store.Sources;
import io.wiredesk.desk.store.Sources.Source;
import io.wiredesk.desk.store.Store;
import io.wiredesk.reader.Page;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// One round of polling: asks feeds side by side, then reads what is new in all of them, oldest first.
/// Pages are fetched side by side and taken in one after the other. Confined to one thread at a time.
final class PollRound {
    private final Store store;
    private final Fetcher fetcher;
    private final Ingest ingest;
    private final PollSettings settings;
    private final Clock clock;
    private final FeedQuestion question;
    private final SourceHealth health;

    PollRound(Store store, Fetcher fetcher, Ingest ingest, PollSettings settings, Clock clock) {
        this.store = store;
        this.fetcher = fetcher;
        this.ingest = ingest;
        this.settings = settings;
        this.clock = clock;
        this.question = new FeedQuestion(store, fetcher, settings);
        this.health = new SourceHealth(settings);
    }

    PollReport run(List<Source> sources) {
        Tally tally = new Tally();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<FeedAnswer> answers = ask(sources, threads);
            List<PolledEntry> entries = answers.stream()
                    .flatMap(answer -> wanted(answer).stream())
                    .sorted(PolledEntry.OLDEST_FIRST)
                    .toList();
            read(entries, threads, tally);
            answers.forEach(answer -> note(answer, entries, tally));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return tally.report(sources.size());
    }

    private List<FeedAnswer> ask(List<Source> sources, ExecutorService threads) throws InterruptedException {
        List<Future<FeedAnswer>> asked = new ArrayList<>();
        for (Source source : sources) {
            asked.add(threads.submit(() -> question.ask(source)));
        }
        List<FeedAnswer> answers = new ArrayList<>();
        for (Future<FeedAnswer> answer : asked) {
            answers.add(result(answer));
        }
        return answers;
    }

    /// The entries that are new, changed, or to be tried again.
    private List<PolledEntry> wanted(FeedAnswer answer) {
        if (!(answer instanceof FeedAnswer.Entries feed)) {
            return List.of();
        }
        return store.read(handle -> {
            FeedEntries known = new FeedEntries(handle);
            return feed.entries().stream()
                    .limit(settings.entriesPerPoll())
                    .filter(entry -> known.seen(entry.source().id(), entry.key())
                            .map(seen -> !seen.fingerprint().equals(entry.fingerprint())
                                    || (seen.outcome().equals("failed") && seen.attempts() < settings.attempts()))
                            .orElse(true))
                    .toList();
        });
    }

    /// Keeps a few pages under way ahead of the one that is being taken in.
    private void read(List<PolledEntry> entries, ExecutorService threads, Tally tally) throws InterruptedException {
        Deque<Future<FetchResult>> underWay = new ArrayDeque<>();
        Iterator<PolledEntry> ahead = entries.iterator();
        try {
            for (PolledEntry entry : entries) {
                while (ahead.hasNext() && underWay.size() < settings.pagesAtOnce()) {
                    FetchRequest request = request(ahead.next());
                    underWay.add(threads.submit(() -> fetcher.fetch(request)));
                }
                take(entry, result(underWay.remove()), tally);
            }
        } finally {
            underWay.forEach(page -> page.cancel(true));
        }
    }

    private static FetchRequest request(PolledEntry entry) {
        boolean home = Addresses.isPrivate(URI.create(entry.source().feedUrl()));
        return FetchRequest.of(entry.url(), home ? Purpose.FOUND_AT_HOME : Purpose.FOUND);
    }

    private void take(PolledEntry entry, FetchResult result, Tally tally) {
        Entry outcome = switch (result) {
            case FetchResult.Fetched page -> take(entry, page, tally);
            case FetchResult.Gone gone -> rejected(entry, "status " + gone.status() + ": no such page", tally);
            case FetchResult.NotModified same -> rejected(entry, "status 304 to an unconditional request", tally);
            case FetchResult.Failed failed when isFinal(failed) -> rejected(entry, failed.message(), tally);
            case FetchResult.Failed failed -> {
                tally.failed++;
                yield outcome(entry, "failed", Optional.empty(), Optional.of(failed.message()));
            }
        };
        store.write(handle -> {
            new FeedEntries(handle).read(outcome, clock.instant());
            return outcome;
        });
    }

    /// True when asking again would get the same answer.
    private static boolean isFinal(FetchResult.Failed failed) {
        return switch (failed.reason()) {
            case BAD_ADDRESS, PRIVATE_ADDRESS, ROBOTS, TOO_LARGE -> true;
            case UNREACHABLE, TIMEOUT, REDIRECTS, BROKEN_BODY, STATUS -> false;
        };
    }

    private Entry take(PolledEntry entry, FetchResult.Fetched page, Tally tally) {
        return switch (ingest.accept(submission(entry, page))) {
            case Intake.Filed filed -> {
                tally.count(filed.change());
                yield outcome(entry, "filed", Optional.of(filed.articleId()), Optional.empty());
            }
            case Intake.Rejected no -> rejected(entry, no.message(), tally);
        };
    }

    private static Submission submission(PolledEntry entry, FetchResult.Fetched page) {
        boolean html = page.contentType().orElse("").toLowerCase(Locale.ROOT).contains("html");
        return new Submission(
                page.body(),
                html ? Page.Kind.HTML : Page.Kind.AUTO,
                Optional.of(page.url().toString()),
                page.contentType(),
                page.status(),
                page.fetchedAt(),
                new Submission.Origin(
                        Optional.of(entry.source().id()),
                        Optional.of(entry.source().name()),
                        entry.headline(),
                        entry.published()));
    }

    private static Entry rejected(PolledEntry entry, String message, Tally tally) {
        tally.rejected++;
        return outcome(entry, "rejected", Optional.empty(), Optional.of(message));
    }

    private static Entry outcome(
            PolledEntry entry, String outcome, Optional<String> article, Optional<String> message) {
        return new Entry(
                entry.source().id(),
                entry.key(),
                entry.url().toString(),
                entry.fingerprint(),
                outcome,
                article,
                message);
    }

    /// Writes a source's health down after its entries: a poll that was cut short is asked anew as if it
    /// had not been.
    private void note(FeedAnswer answer, List<PolledEntry> read, Tally tally) {
        long id = answer.source().id();
        int count =
                (int) read.stream().filter(entry -> entry.source().id() == id).count();
        if (answer instanceof FeedAnswer.Bad) {
            tally.failedSources++;
        }
        store.write(handle -> {
            new Sources(handle).polled(id, health.after(answer, count, clock.instant()));
            return id;
        });
    }

    private static <T> T result(Future<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    /// Counts for the report.
    private static final class Tally {
        private int failedSources;
        private int filed;
        private int revised;
        private int unchanged;
        private int rejected;
        private int failed;

        void count(Intake.Change change) {
            switch (change) {
                case NEW -> filed++;
                case REVISED -> revised++;
                case UNCHANGED -> unchanged++;
            }
        }

        PollReport report(int sources) {
            return new PollReport(sources, failedSources, filed, revised, unchanged, rejected, failed);
        }
    }
}
