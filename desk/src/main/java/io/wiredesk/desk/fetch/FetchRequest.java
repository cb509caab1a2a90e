package io.wiredesk.desk.fetch;

import java.net.URI;
import java.util.Optional;

/// What to fetch.
///
/// @param url an `http` or `https` address
/// @param purpose who asked for this address
/// @param etag the entity tag of what is known already
/// @param lastModified the `Last-Modified` of what is known already, as the server wrote it
public record FetchRequest(URI url, Purpose purpose, Optional<String> etag, Optional<String> lastModified) {
    /// A page, unconditionally.
    public static FetchRequest of(URI url, Purpose purpose) {
        return new FetchRequest(url, purpose, Optional.empty(), Optional.empty());
    }

    /// Who asked for an address decides what it may reach.
    public enum Purpose {
        /// The owner named it: private addresses are fine and robots rules do not apply, as with any feed
        /// reader.
        NAMED,
        /// A feed on a private address led to it: private addresses are fine, robots rules apply.
        FOUND_AT_HOME,
        /// A feed somewhere on the net led to it: private addresses are refused, so that no feed can make
        /// the desk knock on doors behind the owner's firewall; robots rules apply.
        FOUND
    }
}
