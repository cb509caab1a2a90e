package io.wiredesk.desk.input;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcRevisit;

/// By what a record of a web archive can be pointed at: its id, its payload's digest, its address and capture
/// time.
final class PageNames {
    private PageNames() {}

    static List<String> of(WarcCaptureRecord record) {
        List<String> names = new ArrayList<>();
        names.add("id " + record.id());
        record.payloadDigest().ifPresent(digest -> names.add("digest " + digest));
        names.add(captured(record.target(), Optional.of(record.date())));
        names.add(captured(record.target(), Optional.empty()));
        return names;
    }

    /// What a revisit points at, the surest first. One that names nothing else means its own address.
    static List<String> pointedAt(WarcRevisit revisit) {
        List<String> names = new ArrayList<>();
        revisit.refersTo().ifPresent(id -> names.add("id " + id));
        revisit.payloadDigest().ifPresent(digest -> names.add("digest " + digest));
        String address = revisit.refersToTargetURI().map(Object::toString).orElse(revisit.target());
        names.add(captured(address, revisit.refersToDate()));
        if (names.size() == 1) {
            names.add(captured(address, Optional.empty()));
        }
        return names;
    }

    private static String captured(String address, Optional<Instant> date) {
        return "at " + date.map(Instant::toString).orElse("any time") + " " + address;
    }
}
