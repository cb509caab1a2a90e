package io.wiredesk.desk.quote;

import io.wiredesk.desk.store.QuoteSources.QuoteSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/// Reads a quote source that is a file of this machine. Its size and time stand for an entity tag.
final class QuoteFile {
    /// As large as the fetcher lets pages be.
    private static final int MOST_BYTES = 10 << 20;

    private QuoteFile() {}

    static Fetched read(QuoteSource source) {
        Path file = Path.of(source.url());
        try {
            String tag =
                    Files.size(file) + " " + Files.getLastModifiedTime(file).toMillis();
            if (source.etag().equals(Optional.of(tag))) {
                return new Fetched.Same();
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] body = in.readNBytes(MOST_BYTES + 1);
                return body.length > MOST_BYTES
                        ? new Fetched.Failed("failed", file + " is over " + (MOST_BYTES >> 20) + " MiB")
                        : new Fetched.Body(body, Optional.of(tag), Optional.empty());
            }
        } catch (NoSuchFileException e) {
            return new Fetched.Failed("gone", "there is no file " + file);
        } catch (IOException e) {
            return new Fetched.Failed("failed", "cannot read " + file + ": " + e.getMessage());
        }
    }
}
