package io.wiredesk.desk.input;

import io.wiredesk.reader.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// Reads the pages of a web archive (WARC, ISO 28500), each with its own address and capture time.
final class WarcPages {
    private static final int FIRST_OF_SUCCESS = 200;
    private static final int FIRST_BEHIND_SUCCESS = 300;

    private final PageOutcomes pages;

    WarcPages(PageOutcomes pages) {
        this.pages = pages;
    }

    /// Hands on one outcome for each successful response that holds HTML. A record that cannot be read ends the
    /// archive with a fault; what came before stays.
    void read(Input input, InputStream in, Consumer<Outcome> outcomes) throws InputFault {
        int number = 0;
        try (var records = new WarcReader(in)) {
            for (Optional<WarcRecord> next = records.next(); next.isPresent(); next = records.next()) {
                number++;
                if (next.get() instanceof WarcResponse response) {
                    page(input, number, response, outcomes);
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new InputFault(
                    "not-a-warc", "is no readable web archive behind record " + number + ": " + e.getMessage());
        }
    }

    private void page(Input input, int number, WarcResponse response, Consumer<Outcome> outcomes) throws IOException {
        HttpResponse http = response.http();
        if (http.status() < FIRST_OF_SUCCESS || http.status() >= FIRST_BEHIND_SUCCESS || !isHtml(http)) {
            return;
        }
        Input part = new Input(
                input.id().map(id -> id + "#" + number),
                input.location() + "#" + number,
                Optional.of(response.target()),
                Optional.of(response.date()),
                InputKind.HTML);
        try {
            byte[] bytes = InputBytes.page(http.bodyDecoded().stream());
            outcomes.accept(pages.read(part, new Page(bytes, Page.Kind.HTML, part.url(), charset(http), part.asOf())));
        } catch (InputFault fault) {
            outcomes.accept(PageOutcomes.failed(part, fault.code(), fault.line()));
        }
    }

    private static boolean isHtml(HttpResponse http) {
        String type = http.contentType().base().toString();
        return type.equals("text/html") || type.equals("application/xhtml+xml");
    }

    private static Optional<String> charset(HttpResponse http) {
        return Optional.ofNullable(http.contentType().parameters().get("charset"));
    }
}
