package io.wiredesk.reader.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Makes addresses absolute (RFC 3986, section 5). Immutable.
public final class Addresses {
    /// Longer values are data, not addresses.
    private static final int MOST_UNITS = 4096;

    /// Pages write these into addresses though the grammar forbids them; browsers escape them, and so do we.
    private static final String ESCAPED = " \"<>\\^`{|}";

    private final String base;

    /// The base taken apart, since a page has hundreds of links; empty when it is unknown or no address.
    private final Optional<URI> baseUri;

    /// @param base the page's own address, empty when unknown
    public Addresses(String base) {
        this.base = base;
        baseUri = parsed(base);
    }

    private static Optional<URI> parsed(String address) {
        try {
            return Optional.of(new URI(escaped(address.strip())));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /// The page's own address, empty when unknown.
    public String base() {
        return base;
    }

    /// The absolute http or https address that `raw` means on this page; empty when it means none.
    public Optional<String> absolute(String raw) {
        if (raw.isBlank() || raw.length() > MOST_UNITS) {
            return Optional.empty();
        }
        Optional<URI> given = parsed(raw);
        if (given.isEmpty() || baseUri.isEmpty()) {
            return Optional.empty();
        }
        URI whole = base.isEmpty() ? given.get() : baseUri.get().resolve(given.get());
        String scheme = whole.getScheme() == null ? "" : whole.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        return web && whole.getRawAuthority() != null ? Optional.of(whole.toString()) : Optional.empty();
    }

    private static String escaped(String raw) {
        if (!isForbidden(raw)) {
            return raw;
        }
        StringBuilder address = new StringBuilder();
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            if (isLineSign(sign)) {
                continue;
            }
            address.append(
                    ESCAPED.indexOf(sign) >= 0
                            ? String.format(Locale.ROOT, "%%%02X", (int) sign)
                            : String.valueOf(sign));
        }
        return address.toString();
    }

    private static boolean isForbidden(String raw) {
        for (int i = 0; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            if (isLineSign(sign) || ESCAPED.indexOf(sign) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLineSign(char sign) {
        return sign == '\n' || sign == '\r' || sign == '\t';
    }
}
