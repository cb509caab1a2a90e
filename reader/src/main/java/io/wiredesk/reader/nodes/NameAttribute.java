package io.wiredesk.reader.nodes;

/// The attributes into which people who write pages put telling names.
public enum NameAttribute {
    /// `class`
    CLASS,
    /// `id`
    ID,
    /// `role`
    ROLE,
    /// `itemprop`
    ITEMPROP,
    /// `property`
    PROPERTY,
    /// `rel`
    REL,
    /// `data-component`
    DATA_COMPONENT,
    /// `data-testid`
    DATA_TESTID
}
