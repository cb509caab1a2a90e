package io.wiredesk.reader.address;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/// Makes addresses absolute (RFC 3986, section 5). Immutable.
///
/// @param base the page's own address, empty when unknown
public record Addresses(String base) {
    /// Longer values are data, not addresses.
    private static final int MOST_UNITS = 4096;

    /// Pages write these into addresses though the grammar forbids them; browsers escape them, and so do we.
    private static final String ESCAPED = " \"<>\\^`{|}";

    /// The absolute http or https address that `raw` means on this page; empty when it means none.
    public Optional<String> absolute(String raw) {
        if (raw.isBlank() || raw.length() > MOST_UNITS) {
            return Optional.empty();
        }
        try {
            URI given = new URI(escaped(raw.strip()));
            URI whole = base.isEmpty() ? given : new URI(escaped(base.strip())).resolve(given);
            String scheme = whole.getScheme() == null ? "" : whole.getScheme().toLowerCase(Locale.ROOT);
            boolean web = scheme.equals("http") || scheme.equals("https");
            return web && whole.getRawAuthority() != null ? Optional.of(whole.toString()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String escaped(String raw) {
        if (raw.chars().noneMatch(Addresses::isForbidden)) {
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

    private static boolean isForbidden(int sign) {
        return isLineSign(sign) || ESCAPED.indexOf(sign) >= 0;
    }

    private static boolean isLineSign(int sign) {
        return sign == '\n' || sign == '\r' || sign == '\t';
    }
}
