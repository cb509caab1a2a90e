package io.wiredesk.desk.poll;

import java.time.Duration;

/// How the desk polls.
///
/// @param interval time between two polls of a source that is well
/// @param longestBackoff longest time between two polls of one that keeps failing
/// @param entriesPerPoll most entries of a feed read at one poll, newest first
/// @param attempts times an entry is tried whose page cannot be fetched
/// @param pagesAtOnce pages under way at the same time
public record PollSettings(
        Duration interval, Duration longestBackoff, int entriesPerPoll, int attempts, int pagesAtOnce) {
    /// A quarter of an hour is what most publishers of news feeds ask for as a time to live; a feed that
    /// fails for days is still asked twice a day; feeds rarely carry more than 50 entries.
    public static PollSettings defaults() {
        return new PollSettings(Duration.ofMinutes(15), Duration.ofHours(12), 50, 3, 16);
    }

    /// How long a source is left alone that keeps failing: twice its interval after the first failure, four
    /// times after the second, and so on up to a limit.
    public Duration backoff(Duration interval, int failures) {
        Duration wait = interval.multipliedBy(1L << Math.min(failures, 20));
        return wait.compareTo(longestBackoff) < 0 ? wait : longestBackoff;
    }
}
