package io.wiredesk.reader.html;

/// What an element's name may mean to the parser; see the sections of `elements.txt`.
enum Trait {
    VOID(0),
    BLOCK(1),
    SPECIAL(2),
    SCOPE(3),
    LIST_SCOPE(4),
    TABLE_SCOPE(5),
    IMPLIED(6),
    CLOSES_P(7),
    BLOCK_END(8),
    HEADING(9),
    FORMATTING(10),
    WALLED(11),
    DATA(12),
    TEXT(13),
    ESCAPED(14),
    HEAD(15),
    SECTION(16),
    CELL(17),
    TABLE_PART(18),
    BREAKOUT(19),
    OPENING(20);

    final int bit;

    Trait(int place) {
        bit = 1 << place;
    }
}
