package io.wiredesk.desk.poll;

/// What a round of polling came to.
///
/// @param sources feeds asked
/// @param failedSources those that gave no feed
/// @param filed entries whose article is new
/// @param revised entries whose article had changed
/// @param unchanged entries whose article was on file as it is
/// @param rejected entries whose page holds no article
/// @param failed entries whose page could not be fetched
public record PollReport(
        int sources, int failedSources, int filed, int revised, int unchanged, int rejected, int failed) {}
