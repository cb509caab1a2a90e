package io.wiredesk.reader.body;

/// What is measured of every piece of a page for the scored decision whether it belongs to the body.
///
/// "Open prose" is running text under no strong bad sign; shares of it are of the whole page, 0–1.
enum Feature {
    /// 1 when the rules alone would keep it.
    RULES("what the rules do with it"),
    /// The same for the piece before and the one behind.
    RULES_BEFORE("what the rules do with the block before"),
    RULES_BEHIND("what the rules do with the block behind"),
    /// 1 inside the chosen region.
    CHOSEN("inside the chosen region or not"),
    /// Where it stands from the chosen region's start (0) to its end (1); below 0 and above 1 outside.
    PLACE("its place in the chosen region"),
    /// Share of the chosen region's prose before it.
    PROSE_BEFORE_IN_CHOSEN("how far into the chosen region's prose it stands"),
    /// Effect of the sign that holds for it, seen from the page and from the chosen region: 1 speaks for, 0
    /// neutral, -1 drops short pieces, -2 drops.
    SIGN("what names around it say"),
    SIGN_IN_CHOSEN("what names around it say, inside the chosen region"),
    /// Share of open prose among the pieces whose regions have the same parent.
    SIBLINGS("how much of the page's prose stands beside it"),
    /// Share of open prose in its own region.
    REGION("how much of the page's prose its own element holds"),
    /// Share of open prose in regions of the same look, and of the same look with parents of the same look.
    LOOK("how much prose looks like it"),
    LOOK_WITH_PARENT("how much prose looks like it, the element around included"),
    /// Pieces of the same look: natural logarithm of their number, and of their mean weight.
    LOOK_COUNT("how many blocks look like it"),
    LOOK_WEIGHT("how long the blocks are that look like it"),
    /// Depth below the element that holds most open prose directly.
    DEPTH("how much deeper than the main text it stands"),
    /// Share of open prose before it and behind it.
    PROSE_BEFORE("how much prose stands before it"),
    PROSE_BEHIND("how much prose stands behind it"),
    /// Natural logarithm of the page's prose.
    PAGE_PROSE("how much prose the page has"),
    /// Natural logarithm of its weight.
    WEIGHT("its length"),
    /// Share of link text, of its own, its region, its region's parent and grandparent.
    LINKED("its links"),
    REGION_LINKED("links in its element"),
    PARENT_LINKED("links in the element around"),
    GRANDPARENT_LINKED("links two elements around"),
    /// Mean weight of pieces in its region and its parent, natural logarithm.
    REGION_WEIGHT("how long blocks in its element are"),
    PARENT_WEIGHT("how long blocks in the element around are"),
    /// Link share of the piece before; weight of the one behind.
    LINKED_BEFORE("links in the block before"),
    WEIGHT_BEHIND("the length of the block behind"),
    /// Link share of the last heading before it, -1 for none.
    HEADING_LINKED("links in the heading above"),
    /// 1 for a heading.
    HEADING("a heading or not"),
    /// 1 for an item of a list.
    LISTED("in a list or not"),
    /// 1 in a table.
    TABLE("in a table or not"),
    /// 1 when it ends like a sentence.
    SENTENCE("ends like a sentence or not"),
    /// Share of capital letters among its first letters.
    CAPITALS("its capital letters"),
    /// Share of its words found in the page's summary, of the summary's words found in it, of the headline's.
    IN_SUMMARY("its words in the page's summary"),
    OF_SUMMARY("the summary's words in it"),
    OF_HEADLINE("the headline's words in it"),
    /// Pieces since the headline, at most 50; 60 before it or without one.
    SINCE_HEADLINE("how far below the headline it stands");

    private final String words;

    Feature(String words) {
        this.words = words;
    }

    /// What it measures, for people.
    String words() {
        return words;
    }

    /// Its place in a row that has one value a feature.
    @SuppressWarnings("EnumOrdinal") // Rows live as long as one reading: an order in memory, never stored.
    int column() {
        return ordinal();
    }
}
