package io.wiredesk.desk.poll;

import io.wiredesk.desk.store.Sources.Poll;
import io.wiredesk.desk.store.Sources.Source;
import java.time.Instant;
import java.util.Optional;

/// What a poll means for a source: how it is doing, and when it is due again. Immutable.
record SourceHealth(PollSettings settings) {
    Poll after(FeedAnswer answer, int newEntries, Instant now) {
        return switch (answer) {
            case FeedAnswer.Entries feed ->
                new Poll(
                        now,
                        "ok",
                        Optional.empty(),
                        feed.etag(),
                        feed.lastModified(),
                        feed.homepage(),
                        now.plus(settings.interval()),
                        newEntries);
            case FeedAnswer.Same(Source source) ->
                new Poll(
                        now,
                        "not-modified",
                        Optional.empty(),
                        source.etag(),
                        source.lastModified(),
                        Optional.empty(),
                        now.plus(settings.interval()),
                        0);
            case FeedAnswer.Bad bad ->
                new Poll(
                        now,
                        bad.status(),
                        Optional.of(bad.message()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        now.plus(settings.backoff(
                                settings.interval(), bad.source().failures() + 1)),
                        0);
        };
    }
}
