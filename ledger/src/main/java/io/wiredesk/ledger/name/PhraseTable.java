package io.wiredesk.ledger.name;

import io.wiredesk.ledger.token.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Phrases of one or more words, each with a value; finds the longest that begins at a token. Filled by one
/// thread, then only read.
///
/// @param <V> what a phrase stands for
final class PhraseTable<V> {
    /// A phrase found.
    ///
    /// @param value what it stands for
    /// @param end token behind it
    record Hit<V>(V value, int end) {}

    private static final class Node<V> {
        private final Map<String, Node<V>> next = new HashMap<>();
        private @Nullable V value;
    }

    private final Node<V> root = new Node<>();

    void add(String phrase, V value) {
        Tokens tokens = Tokens.of(phrase);
        Node<V> node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.word(i), w -> new Node<>());
        }
        if (node.value == null) {
            node.value = value;
        }
    }

    /// The longest phrase that begins here; its first word must be capitalised.
    Optional<Hit<V>> at(Tokens tokens, int first) {
        if (!tokens.isCapitalised(first)) {
            return Optional.empty();
        }
        Optional<Hit<V>> longest = Optional.empty();
        Node<V> node = root.next.get(tokens.word(first));
        int end = first + 1;
        while (node != null) {
            if (node.value != null) {
                longest = Optional.of(new Hit<>(node.value, end));
            }
            node = end < tokens.size() ? node.next.get(tokens.word(end)) : null;
            end++;
        }
        return longest;
    }
}
