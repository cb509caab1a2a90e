package io.wiredesk.desk.input;

import io.wiredesk.desk.document.PageHints;
import io.wiredesk.reader.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// Finds the pages of a web archive (WARC, ISO 28500), each with its own address and capture time.
final class WarcPages {
    private static final int FIRST_OF_SUCCESS = 200;
    private static final int FIRST_BEHIND_SUCCESS = 300;

    private WarcPages() {}

    /// Hands on each successful response that holds HTML. A record that cannot be read ends the archive with a fault;
    /// what came before stays.
    static void find(Input input, InputStream in, Consumer<FoundPage> pages, Consumer<Outcome.Failed> faults)
            throws InputFault {
        int number = 0;
        try (var records = new WarcReader(in)) {
            for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
                number++;
                if (next.get() instanceof WarcResponse response && isPage(response.http())) {
                    page(input, number, response, pages, faults);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new InputFault(
                    "not-a-warc", "is no readable web archive behind record " + number + ": " + e.getMessage());
        }
    }

    private static void page(
            Input input, int number, WarcResponse response, Consumer<FoundPage> pages, Consumer<Outcome.Failed> faults)
            throws IOException {
        Input part = new Input(
                input.id().map(id -> id + "#" + number),
                input.location() + "#" + number,
                Optional.of(response.target()),
                Optional.of(response.date()),
                InputKind.HTML);
        try {
            HttpResponse http = response.http();
            byte[] bytes = InputBytes.page(http.bodyDecoded().stream());
            Optional<String> charset =
                    Optional.ofNullable(http.contentType().parameters().get("charset"));
            Page page = new Page(bytes, Page.Kind.HTML, part.url(), charset, part.asOf());
            pages.accept(new FoundPage(part, page, PageHints.NONE));
        } catch (InputFault fault) {
            faults.accept(fault.of(part));
        }
    }

    private static boolean isPage(HttpResponse http) throws IOException {
        String type = http.contentType().base().toString();
        boolean html = type.equals("text/html") || type.equals("application/xhtml+xml");
        return html && http.status() >= FIRST_OF_SUCCESS && http.status() < FIRST_BEHIND_SUCCESS;
    }
}
