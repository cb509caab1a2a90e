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

    /// With letters and digits, the signs that may stand as they are in a path and a query.
    private static final String PLAIN = "/-_.?=&~+,;:@!";

    private final String base;

    /// The base taken apart, since a page has hundreds of links; empty when it is unknown or no address.
    private final Optional<URI> baseUri;

    /// Scheme and host of the base and the slash behind them; empty when it is no web address.
    private final Optional<String> root;

    /// @param base the page's own address, empty when unknown
    public Addresses(String base) {
        this.base = base;
        baseUri = parsed(base);
        int path = path(base);
        root = path > 0 && baseUri.isPresent() ? Optional.of(base.substring(0, path + 1)) : resolved("/");
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
        int path = path(raw);
        if (path < 0 || !isPlain(raw, path)) {
            return resolved(raw);
        }
        return path == 0 ? root.map(start -> start + raw.substring(1)) : baseUri.map(_ -> raw);
    }

    /// Where the path of an address begins that names a web host (`https://courier.example/a`) or stands below the
    /// base's (`/a`); -1 for others.
    private static int path(String raw) {
        if (raw.startsWith("/")) {
            return 0;
        }
        boolean web = raw.startsWith("https://") || raw.startsWith("http://");
        int host = raw.indexOf(':') + 3;
        int at = host;
        while (web && at < raw.length() && isHostSign(raw.charAt(at))) {
            at++;
        }
        return at > host && at < raw.length() && raw.charAt(at) == '/' ? at : -1;
    }

    /// True when nothing from the path on has to be escaped or resolved, as is so in most links.
    private static boolean isPlain(String raw, int path) {
        for (int i = path; i < raw.length(); i++) {
            char sign = raw.charAt(i);
            boolean step = sign == '/' && i + 1 < raw.length() && "/.".indexOf(raw.charAt(i + 1)) >= 0;
            if (step || !(isLetterOrDigit(sign) || PLAIN.indexOf(sign) >= 0)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHostSign(char sign) {
        return isLetterOrDigit(sign) || sign == '.' || sign == '-';
    }

    private static boolean isLetterOrDigit(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
    }

    private Optional<String> resolved(String raw) {
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
