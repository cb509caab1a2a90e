package io.wiredesk.desk.store;

import java.util.Locale;

/// Enum values as columns hold them: as the contract spells them.
final class Spelling {
    private Spelling() {}

    /// `LIST_ITEM` becomes `list-item`.
    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
