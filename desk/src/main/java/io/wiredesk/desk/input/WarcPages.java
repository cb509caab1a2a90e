package io.wiredesk.desk.input;

import io.wiredesk.desk.document.PageHints;
import io.wiredesk.reader.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCaptureRecord;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;
import org.netpreserve.jwarc.WarcTargetRecord;

/// Finds the pages of a web archive (WARC, ISO 28500), each with its own address and capture time. Confined to
/// one thread.
///
/// A record that is damaged or ends too early is a fault of its own; the others are read. A `revisit` is the
/// page that it says it found unchanged.
final class WarcPages {
    private final Input input;
    private final Consumer<FoundPage> pages;
    private final Consumer<Outcome.Failed> faults;
    private final EarlierPages earlier = new EarlierPages();

    private WarcPages(Input input, Consumer<FoundPage> pages, Consumer<Outcome.Failed> faults) {
        this.input = input;
        this.pages = pages;
        this.faults = faults;
    }

    /// Hands on each page of the archive: successful responses and resources that hold HTML, conversions to
    /// HTML or text.
    ///
    /// @param in the archive, plain or of gzip members
    static void find(Input input, InputStream in, Consumer<FoundPage> pages, Consumer<Outcome.Failed> faults)
            throws InputFault, IOException {
        InputStream archive = InputBytes.isGzip(in) ? new GzipMembers(in) : in;
        new WarcPages(input, pages, faults).read(new RecordCutter(archive));
    }

    private void read(RecordCutter records) throws InputFault, IOException {
        for (Optional<CutRecord> next = records.next(); next.isPresent(); next = records.next()) {
            record(next.get());
        }
    }

    private void record(CutRecord record) {
        try {
            if (record.fault().isPresent()) {
                throw record.fault().get();
            }
            parsed(record);
        } catch (InputFault fault) {
            faults.accept(fault.of(part(record, Optional.empty(), InputKind.HTML)));
        } catch (IOException | RuntimeException e) {
            faults.accept(new InputFault("damaged", "is a damaged record (" + e.getMessage() + "); the others are read")
                    .of(part(record, Optional.empty(), InputKind.HTML)));
        }
    }

    private void parsed(CutRecord cut) throws InputFault, IOException {
        try (var reader = new WarcReader(new ByteArrayInputStream(cut.bytes()))) {
            WarcRecord record = reader.next().orElseThrow(() -> new IOException("it is empty"));
            switch (record) {
                case WarcResponse response -> response(cut, response);
                case WarcResource resource -> content(cut, resource, resource.contentType());
                case WarcConversion conversion -> content(cut, conversion, conversion.contentType());
                case WarcRevisit revisit -> revisit(cut, revisit);
                default -> {
                    // Requests, metadata and the like hold no pages.
                }
            }
        }
    }

    private void response(CutRecord cut, WarcResponse response) throws InputFault, IOException {
        if (response.contentType().base().equals(MediaType.HTTP.base())) {
            HttpResponse http = response.http();
            if (isSuccess(http) && isHtml(http.contentType())) {
                byte[] body = Arrays.copyOfRange(cut.bytes(), bodyAt(cut), cut.bytes().length);
                byte[] page = HttpPayload.decoded(
                        body,
                        http.headers().all("Transfer-Encoding"),
                        http.headers().all("Content-Encoding"));
                page(cut, response, InputKind.HTML, page, charset(http.contentType()));
            }
        }
    }

    /// The block is the page itself, without a response's head.
    private void content(CutRecord cut, WarcTargetRecord record, MediaType type) {
        boolean text =
                record instanceof WarcConversion && type.base().toString().equals("text/plain");
        if (isHtml(type) || text) {
            byte[] bytes = Arrays.copyOfRange(cut.bytes(), cut.blockAt(), cut.bytes().length);
            page(cut, record, text ? InputKind.PAGE_TEXT : InputKind.HTML, bytes, charset(type));
        }
    }

    /// The record says that the page was found unchanged, and where it stands.
    private void revisit(CutRecord cut, WarcRevisit revisit) throws InputFault, IOException {
        boolean other = revisit.contentType().base().equals(MediaType.HTTP.base())
                && cut.bytes().length > cut.blockAt()
                && !revisit.http().contentType().equals(MediaType.OCTET_STREAM)
                && !isHtml(revisit.http().contentType());
        if (other) {
            return;
        }
        Optional<EarlierPages.Payload> page = earlier.find(PageNames.pointedAt(revisit));
        if (page.isEmpty()) {
            throw new InputFault(
                    "revisit",
                    "repeats "
                            + revisit.refersToTargetURI().map(Object::toString).orElse(revisit.target())
                            + ", which stands in another archive or too far back in this one: read it from there");
        }
        page(cut, revisit, InputKind.HTML, page.get().bytes(), page.get().charset());
    }

    private void page(CutRecord cut, WarcTargetRecord record, InputKind kind, byte[] bytes, Optional<String> charset) {
        Input part = part(cut, Optional.of(record), kind);
        if (record instanceof WarcCaptureRecord capture && !(record instanceof WarcRevisit)) {
            earlier.add(new EarlierPages.Payload(PageNames.of(capture), bytes, charset));
        }
        Page.Kind pageKind = kind == InputKind.PAGE_TEXT ? Page.Kind.PAGE_TEXT : Page.Kind.HTML;
        pages.accept(new FoundPage(part, new Page(bytes, pageKind, part.url(), charset, part.asOf()), PageHints.NONE));
    }

    private Input part(CutRecord cut, Optional<WarcTargetRecord> record, InputKind kind) {
        return new Input(
                input.id().map(id -> id + "#" + cut.number()),
                input.location() + "#" + cut.number(),
                record.map(WarcTargetRecord::target),
                record.map(WarcRecord::date),
                kind);
    }

    /// Behind the response's head, which ends with an empty line.
    private static int bodyAt(CutRecord cut) {
        byte[] bytes = cut.bytes();
        for (int i = cut.blockAt() + 1; i < bytes.length; i++) {
            boolean crossed =
                    bytes[i] == '\n' && (bytes[i - 1] == '\n' || (bytes[i - 1] == '\r' && bytes[i - 2] == '\n'));
            if (crossed) {
                return i + 1;
            }
        }
        return bytes.length;
    }

    private static boolean isSuccess(HttpResponse http) {
        return http.status() / 100 == 2;
    }

    private static boolean isHtml(MediaType type) {
        String base = type.base().toString();
        return base.equals("text/html") || base.equals("application/xhtml+xml");
    }

    private static Optional<String> charset(MediaType type) {
        return Optional.ofNullable(type.parameters().get("charset"));
    }
}
