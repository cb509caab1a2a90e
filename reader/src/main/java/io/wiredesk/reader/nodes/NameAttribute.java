package io.wiredesk.reader.nodes;

/// The attributes into which people who write pages put telling names.
public enum NameAttribute {
    /// `class`
    CLASS(0),
    /// `id`
    ID(1),
    /// `role`
    ROLE(2),
    /// `itemprop`
    ITEMPROP(3),
    /// `property`
    PROPERTY(4),
    /// `rel`
    REL(5),
    /// `data-component`
    DATA_COMPONENT(6),
    /// `data-testid`
    DATA_TESTID(7);

    private final int bit;

    NameAttribute(int place) {
        bit = 1 << place;
    }

    int bit() {
        return bit;
    }
}
