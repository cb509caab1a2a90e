package io.wiredesk.reader;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Reads a page into an [Article]. Safe to share between threads.
public final class PageReader {
    /// Creates a reader.
    public PageReader() {}

    /// Reads one page. Never throws on bad bytes; time and memory grow linearly with the page's size.
    public Reading read(Page page) {
        if (page.bytes().length == 0) {
            return new Reading.Unreadable("empty", "the input is empty: nothing to read");
        }
        String text = new String(page.bytes(), StandardCharsets.UTF_8);
        return new Reading.Read(new Article(
                text, List.of(), List.of(), List.of(), Metadata.unknown(page.url()), 0, List.of("not-an-article")));
    }
}
