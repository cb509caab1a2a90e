package io.wiredesk.ledger.speaker;

import io.wiredesk.ledger.words.WordList;
import java.util.Locale;
import java.util.Set;

/// Knows who carries others' words: outlets, agencies and channels. Immutable.
public final class Carriers {
    /// Names of stations begin with these: "Radio Skar", "Channel Nine".
    private static final Set<String> OUTLETS_FIRST = Set.of("radio ", "channel ");

    private final Set<String> outlets =
            WordList.beside(Carriers.class, "outlets.txt").asSet();
    private final Set<String> outletWords =
            WordList.beside(Carriers.class, "outlet-words.txt").asSet();

    /// Creates it with the shipped lists.
    public Carriers() {}

    /// True when `name` is an outlet, agency or channel: a listed one, or one whose last or first word says so.
    public boolean isOutlet(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('’', '\'');
        String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
        int last = bare.lastIndexOf(' ');
        return outlets.contains(bare)
                || (last > 0 && outletWords.contains(bare.substring(last + 1)))
                || OUTLETS_FIRST.stream().anyMatch(bare::startsWith);
    }
}
