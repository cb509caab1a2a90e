package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence;
import java.util.Optional;

/// A field's value and where it was read.
///
/// @param value what the field holds
/// @param evidence where from, and how far to trust it
record Found<T>(T value, Evidence evidence) {
    static <T> Found<T> of(T value, Evidence.Origin origin, double confidence, String reason) {
        return new Found<>(value, new Evidence(origin, confidence, Optional.of(reason)));
    }

    static <T> Found<T> of(T value, Evidence.Origin origin, double confidence) {
        return new Found<>(value, new Evidence(origin, confidence));
    }
}
