package io.wiredesk.ledger.name;

import io.wiredesk.ledger.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// First names common in news. Immutable after the list was read; safe to share.
public final class FirstNames {
    private final Map<String, String> genders = new HashMap<>();

    /// Reads the shipped list.
    public FirstNames() {
        for (List<String> row :
                WordList.beside(FirstNames.class, "first-names.txt").rows()) {
            for (String name : row.get(1).split(" ", -1)) {
                genders.putIfAbsent(name, row.get(0));
            }
        }
    }

    /// True for a first name in lower case.
    public boolean contains(String lower) {
        return genders.containsKey(lower);
    }

    /// `m` or `f` where a first name in lower case tells.
    public Optional<String> gender(String lower) {
        return Optional.ofNullable(genders.get(lower)).filter(gender -> !gender.equals("-"));
    }
}
