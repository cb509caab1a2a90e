package io.wiredesk.reader.feed;

import org.jsoup.Jsoup;

/// The words of a feed's titles and summaries, which hold markup escaped once or twice.
final class FeedText {
    private FeedText() {}

    /// `Ports &amp;amp; <b>fees</b>` → `Ports & fees`.
    static String words(String markup) {
        return once(once(markup)).replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String once(String markup) {
        boolean plain = markup.indexOf('<') < 0 && markup.indexOf('&') < 0;
        return plain ? markup : Jsoup.parseBodyFragment(markup).text();
    }
}
