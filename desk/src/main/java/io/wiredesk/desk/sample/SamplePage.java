package io.wiredesk.desk.sample;

import java.util.List;

/// One page of the edition: one address, served in one version per round.
///
/// @param slug the last part of its address, without `.html`
/// @param round the round in which it first appears: 1 at start, 2 after [SampleServer#advance()]
/// @param versions its front matter and body; a second one replaces the first from round 2 on
public record SamplePage(String slug, int round, List<SampleVersion> versions) {
    /// Copies the list.
    ///
    /// @throws IllegalArgumentException when there is no version
    public SamplePage {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("page " + slug + " has no version");
        }
    }

    /// The version that is served in `round`.
    public SampleVersion versionIn(int round) {
        return versions.get(Math.min(Math.max(round, 1), versions.size()) - 1);
    }
}
