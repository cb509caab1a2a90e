package io.wiredesk.reader.body;

import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import io.wiredesk.reader.outline.Piece;
import io.wiredesk.reader.words.WordFile;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Knows the lines of a quoted post that are not its words: buttons, counts, the link to the post itself.
final class PostLines {
    private static final int LONGEST = 100;

    /// From this share of link text on, a line is a link.
    private static final double LINK = 0.5;

    private static final WordFile WORDS = WordFile.of(PostLines.class, "post-words.txt");
    private static final List<String> STARTS = WORDS.section("start");
    private static final Set<String> BUTTONS = Set.copyOf(WORDS.section("button"));

    private static final DateReader DATES = new DateReader();

    private PostLines() {}

    /// True for "View this post on Photobox", "1.2K likes", "Reply · Share", "June 4, 2026"; not for the words of the
    /// post, nor for who wrote it: "Ada Moreau (@moreau) June 4, 2026".
    static boolean isButton(Piece piece) {
        String text = piece.text();
        if (text.length() > LONGEST || text.indexOf('@') >= 0) {
            return false;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        boolean link = piece.linkShare() > LINK && STARTS.stream().anyMatch(lower::startsWith);
        return link || isCounts(lower) || isStamp(text);
    }

    private static boolean isCounts(String lower) {
        boolean named = false;
        for (String word : lower.split("[\\s·|,.:]+")) {
            boolean count = !word.isEmpty() && Character.isDigit(word.charAt(0));
            named |= !count && BUTTONS.contains(word);
            if (!count && !word.isEmpty() && !BUTTONS.contains(word)) {
                return false;
            }
        }
        return named;
    }

    private static boolean isStamp(String text) {
        return LineLook.isStamp(text)
                || (DateReader.hasDigit(text)
                        && DATES.read(text, DateContext.unknown())
                                .filter(dated -> dated.isWhole())
                                .isPresent());
    }
}
