package io.wiredesk.reader.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A JSON value (RFC 8259). Immutable.
public sealed interface JsonValue {
    /// `{…}`, members in their order; of two with one name the first counts.
    ///
    /// @param members value by name
    record Structure(Map<String, JsonValue> members) implements JsonValue {
        /// Keeps the members as they are, read-only.
        public Structure {
            members = Collections.unmodifiableMap(members);
        }
    }

    /// `[…]`.
    ///
    /// @param items the values in order
    record Sequence(List<JsonValue> items) implements JsonValue {
        /// Copies the items.
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /// A string, escapes resolved.
    ///
    /// @param value its characters
    record Text(String value) implements JsonValue {}

    /// A number, `true`, `false`, `null` or any other bare word, as written.
    ///
    /// @param value its characters
    record Bare(String value) implements JsonValue {}

    /// The member called `name`; empty when this is no structure or has none.
    default Optional<JsonValue> member(String name) {
        return this instanceof Structure structure
                ? Optional.ofNullable(structure.members().get(name))
                : Optional.empty();
    }

    /// The characters of a string, number or truth value, stripped; empty for the others, `null` and blank strings.
    default Optional<String> text() {
        return switch (this) {
            case Text text ->
                text.value().isBlank()
                        ? Optional.empty()
                        : Optional.of(text.value().strip());
            case Bare bare -> bare.value().equals("null") ? Optional.empty() : Optional.of(bare.value());
            case Structure structure -> Optional.empty();
            case Sequence sequence -> Optional.empty();
        };
    }

    /// The member's characters: short for `member(name)` and `text()`.
    default Optional<String> text(String name) {
        Optional<JsonValue> member = member(name);
        return member.isPresent() ? member.get().text() : Optional.empty();
    }

    /// The items of a sequence, sequences inside it opened; any other value alone.
    default List<JsonValue> items() {
        if (!(this instanceof Sequence)) {
            return List.of(this);
        }
        List<JsonValue> items = new ArrayList<>();
        collect(this, items);
        return items;
    }

    /// The items of the member called `name`; empty when there is none.
    default List<JsonValue> items(String name) {
        Optional<JsonValue> member = member(name);
        return member.isPresent() ? member.get().items() : List.of();
    }

    /// Depth is bounded by the reader, so that a call per level is safe.
    private static void collect(JsonValue value, List<JsonValue> into) {
        if (value instanceof Sequence sequence) {
            for (JsonValue item : sequence.items()) {
                collect(item, into);
            }
        } else {
            into.add(value);
        }
    }
}
