package io.wiredesk.reader.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Makes addresses absolute. Immutable.
///
/// @param base the page's own address, empty when unknown
public record Addresses(String base) {
    /// The absolute http or https address that `raw` means on this page; empty when it means none.
    public Optional<String> absolute(String raw) {
        try {
            URI given = new URI(raw.strip().replace(" ", "%20"));
            URI whole = base.isEmpty() ? given : new URI(base).resolve(given);
            String scheme = whole.getScheme() == null ? "" : whole.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && whole.getHost() != null ? Optional.of(whole.toString()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
