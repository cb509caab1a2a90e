package io.wiredesk.reader.teaser;

import io.wiredesk.reader.nodes.NameAttribute;
import io.wiredesk.reader.nodes.NameBits;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.words.WordFile;
import io.wiredesk.reader.words.WordSearch;
import java.util.List;

/// What the names of elements say about the parts of cards, and about parts of the page that hold no cards. Confined to
/// one thread, one page each.
final class PartNames {
    private static final WordFile FILE = WordFile.of(PartNames.class, "card-words.txt");
    private static final WordSearch WORDS = new WordSearch(List.of(
            FILE.section("closed name"),
            FILE.section("heading name"),
            FILE.section("time name"),
            FILE.section("byline name"),
            FILE.section("open name")));

    private static final int CLOSED = 1;
    private static final int HEADING = 2;
    private static final int TIME = 4;
    private static final int BYLINE = 8;
    private static final int OPEN = 16;

    private final NameBits names;

    PartNames(PageNodes page) {
        names = new NameBits(page, PartNames::said);
    }

    /// An id names one part of one page: it tells what is closed or open, but not what a card's part is.
    private static int said(NameAttribute attribute, String name) {
        return switch (attribute) {
            case CLASS -> WORDS.in(name);
            case ID -> WORDS.in(name) & (CLOSED | OPEN);
            default -> 0;
        };
    }

    /// What the names of the element at `at` say, for the questions below.
    int of(int at) {
        return names.at(at);
    }

    /// Menus, forms, comments: nothing in them is an item of the page.
    static boolean isClosed(int said) {
        return (said & CLOSED) != 0;
    }

    /// Holds items of the page, though it is a menu by its tag or by another of its names.
    static boolean isOpen(int said) {
        return (said & OPEN) != 0;
    }

    static boolean isHeading(int said) {
        return (said & HEADING) != 0;
    }

    static boolean isTime(int said) {
        return (said & TIME) != 0;
    }

    static boolean isByline(int said) {
        return (said & BYLINE) != 0;
    }
}
