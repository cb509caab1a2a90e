package io.wiredesk.reader;

import io.wiredesk.reader.encoding.PageDecoder;
import io.wiredesk.reader.encoding.PageText;
import io.wiredesk.reader.flat.FlatPageReader;
import io.wiredesk.reader.mhtml.SavedPage;
import java.util.Optional;

/// Reads a page into an [Article]. Safe to share between threads.
public final class PageReader {
    /// The largest page read, in bytes: 32 MiB. The largest news pages, live blogs of a year, stay below 10
    /// MiB; a parsed page takes some ten times its bytes in memory.
    public static final int LARGEST_PAGE = 32 * 1024 * 1024;

    private final PageDecoder decoder = new PageDecoder();
    private final HtmlPage htmlPages = new HtmlPage();
    private final FlatPageReader flatPages = new FlatPageReader();

    /// Creates a reader.
    public PageReader() {}

    /// Reads one page. Never throws on bad bytes; time and memory grow linearly with the page's size.
    ///
    /// Yields [Reading.Unreadable] with code `empty`, `binary` or `too-large` where there is no text
    /// to read. A page without an article is read: its text is empty and it warns `not-an-article`.
    ///
    /// A page saved as MHTML is read as the page in it, at the address that the file gives unless `page` has one.
    public Reading read(Page page) {
        Optional<SavedPage> saved = saved(page);
        if (saved.isEmpty()) {
            return readPage(page);
        }
        return saved.get().isWhole()
                ? readPage(saved.get().page())
                : truncated(readPage(saved.get().page()));
    }

    /// Why the body of a web page is what [#read] makes it. Empty for what is not read as a web page.
    public Optional<Explanation> explain(Page page) {
        Page inner = saved(page).map(SavedPage::page).orElse(page);
        if (refuse(inner).isPresent()) {
            return Optional.empty();
        }
        PageText text = decoder.text(inner);
        return isWebPage(text, inner) ? Optional.of(htmlPages.explain(text, inner)) : Optional.empty();
    }

    private static Optional<SavedPage> saved(Page page) {
        boolean maySave = page.kind() == Page.Kind.AUTO || page.kind() == Page.Kind.HTML;
        return maySave && page.bytes().length <= LARGEST_PAGE ? SavedPage.in(page) : Optional.empty();
    }

    private static boolean isWebPage(PageText text, Page page) {
        return page.kind() == Page.Kind.HTML
                || (page.kind() == Page.Kind.AUTO && MarkupLook.isMarkup(text.start(MarkupLook.LOOKED_AT)));
    }

    private static Reading truncated(Reading reading) {
        return reading instanceof Reading.Read(Article article)
                ? new Reading.Read(article.warning("truncated"))
                : reading;
    }

    private Reading readPage(Page page) {
        Optional<Reading.Unreadable> refused = refuse(page);
        if (refused.isPresent()) {
            return refused.get();
        }
        PageText text = decoder.text(page);
        if (text.isBlank()) {
            return empty("holds only white space");
        }
        return new Reading.Read(read(text, page));
    }

    private Article read(PageText text, Page page) {
        return switch (page.kind()) {
            case HTML -> htmlPages.read(text, page);
            case TEXT -> VerbatimText.read(text.all(), page);
            case PAGE_TEXT -> flatPages.read(text.all(), page);
            case AUTO -> isWebPage(text, page) ? htmlPages.read(text, page) : flatPages.read(text.all(), page);
        };
    }

    private static Optional<Reading.Unreadable> refuse(Page page) {
        byte[] bytes = page.bytes();
        if (bytes.length == 0) {
            return Optional.of(empty("has no bytes"));
        }
        if (bytes.length > LARGEST_PAGE) {
            return Optional.of(new Reading.Unreadable(
                    "too-large",
                    "the input has " + bytes.length + " bytes, more than the " + LARGEST_PAGE
                            + " that a page may have: cut it, or read its parts one by one"));
        }
        return BinaryContent.describe(page)
                .map(what -> new Reading.Unreadable(
                        "binary",
                        "the input is " + what + ", not a page: convert it to HTML or text first, then read that"));
    }

    private static Reading.Unreadable empty(String how) {
        return new Reading.Unreadable(
                "empty", "the input " + how + ": check that the page was fetched, or give another file");
    }
}
