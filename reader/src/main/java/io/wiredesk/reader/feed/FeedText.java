package io.wiredesk.reader.feed;

import io.wiredesk.reader.html.PageTree;
import java.util.regex.Pattern;

/// The words of a feed's titles and summaries, which hold markup escaped once or twice.
final class FeedText {
    /// Matches a backspace; not a line end, which is white space.
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}&&[^\\s]]+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private FeedText() {}

    /// `Ports &amp;amp; <b>fees</b>` → `Ports & fees`.
    static String words(String markup) {
        return SPACE.matcher(HIDDEN.matcher(once(once(markup))).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static String once(String markup) {
        boolean plain = markup.indexOf('<') < 0 && markup.indexOf('&') < 0;
        return plain ? markup : PageTree.words(markup);
    }
}
