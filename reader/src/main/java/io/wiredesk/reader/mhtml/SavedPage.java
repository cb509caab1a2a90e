package io.wiredesk.reader.mhtml;

import io.wiredesk.reader.Page;
import io.wiredesk.reader.dates.DateContext;
import io.wiredesk.reader.dates.DateReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A page out of an MHTML file (RFC 2557). Immutable.
///
/// @param page the page: its bytes, `Content-Location` as its address and the file's `Date` as its as-of
///     instant unless others were given, its charset
/// @param isWhole false when the file ends within the page
public record SavedPage(Page page, boolean isWhole) {
    private static final int FIRST_LINE_BYTES = 80;

    /// Multiparts in multiparts; mail programs write up to three.
    private static final int DEEPEST = 8;

    /// A header's first line. Matches `From: <Saved by a browser>`; not `<html lang="a:b">`, not `He said: no`.
    private static final Pattern FIELD = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}:");

    private static final DateReader DATES = new DateReader();

    /// The page that is saved in `file`; empty when the bytes are no MHTML or hold no page.
    public static Optional<SavedPage> in(Page file) {
        byte[] bytes = file.bytes();
        String head = new String(bytes, 0, Math.min(bytes.length, FIRST_LINE_BYTES), StandardCharsets.ISO_8859_1);
        if (!FIELD.matcher(head).lookingAt()) {
            return Optional.empty();
        }
        Part message = Part.of(bytes);
        return !message.isMultipart()
                ? Optional.empty()
                : root(message, 0).map(part -> new SavedPage(page(file, message.header(), part), part.isWhole()));
    }

    private static Page page(Page file, PartHeader message, Part part) {
        PartHeader header = part.header();
        byte[] bytes = TransferEncoding.decode(
                part.bytes(),
                header.end(),
                part.to(),
                header.field("content-transfer-encoding").orElse(""));
        Optional<String> location = header.field("content-location")
                .or(() -> message.field("snapshot-content-location"))
                .or(() -> message.field("content-location"))
                .filter(address -> address.startsWith("http"));
        return new Page(
                bytes,
                Page.Kind.HTML,
                file.url().or(() -> location),
                header.parameter("charset"),
                file.asOf()
                        .or(() -> message.field("date")
                                .flatMap(date -> DATES.time(date, DateContext.unknown()))
                                .flatMap(time -> time.instant())));
    }

    /// The part that `start` names (RFC 2387, 3.2), else the first that is HTML, those in inner multiparts
    /// included.
    private static Optional<Part> root(Part holder, int depth) {
        if (!holder.isMultipart()) {
            return isHtml(holder) ? Optional.of(holder) : Optional.empty();
        }
        if (depth >= DEEPEST) {
            return Optional.empty();
        }
        List<Part> parts = new ArrayList<>(holder.parts());
        holder.header()
                .parameter("start")
                .flatMap(id -> parts.stream()
                        .filter(part -> part.header().field("content-id").equals(Optional.of(id)))
                        .findFirst())
                .ifPresent(first -> parts.addFirst(first));
        return parts.stream().flatMap(part -> root(part, depth + 1).stream()).findFirst();
    }

    private static boolean isHtml(Part part) {
        String type = part.header().type();
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }
}
