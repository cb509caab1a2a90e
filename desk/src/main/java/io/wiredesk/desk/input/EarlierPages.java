package io.wiredesk.desk.input;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pages of an archive that later records may say they found unchanged (`revisit`, WARC 1.1, section 6.7).
/// Holds the latest ones. Confined to one thread.
final class EarlierPages {
    /// Bytes of pages that are held; an archive of some gigabytes repeats its pages a few hundred records later.
    private static final long MOST_BYTES = 64L << 20;

    private final Map<String, Payload> byName = new HashMap<>();
    private final Deque<Payload> latest = new ArrayDeque<>();
    private long held;

    /// A page's payload.
    ///
    /// @param names all that a later record may call it by
    /// @param bytes the page
    /// @param charset as its response named it
    record Payload(List<String> names, byte[] bytes, Optional<String> charset) {}

    void add(Payload payload) {
        held += payload.bytes().length;
        latest.addLast(payload);
        payload.names().forEach(name -> byName.put(name, payload));
        while (held > MOST_BYTES && latest.size() > 1) {
            Payload oldest = latest.removeFirst();
            held -= oldest.bytes().length;
            oldest.names().forEach(name -> byName.remove(name, oldest));
        }
    }

    /// The payload that one of the names belongs to; the first name that is known counts.
    Optional<Payload> find(List<String> names) {
        return names.stream()
                .flatMap(name -> Optional.ofNullable(byName.get(name)).stream())
                .findFirst();
    }
}
