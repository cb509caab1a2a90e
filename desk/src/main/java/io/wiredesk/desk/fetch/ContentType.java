package io.wiredesk.desk.fetch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the header `Content-Type` (RFC 9110, 8.3).
public final class ContentType {
    /// `text/html; charset="utf-8"` matches (group 1: `utf-8`); `text/html` does not.
    private static final Pattern CHARSET =
            Pattern.compile(";\\s*charset\\s*=\\s*[\"']?([^\\s\"';]+)", Pattern.CASE_INSENSITIVE);

    private ContentType() {}

    /// The charset that the header names, as written; it may be none that is known.
    public static Optional<String> charset(String contentType) {
        Matcher matcher = CHARSET.matcher(contentType);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }
}
