package io.wiredesk.desk.web.page;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.wiredesk.desk.Desk;
import io.wiredesk.desk.capture.RawPage;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;

/// The page of an article as it came, shown as plain text: nothing of it runs or loads.
public final class RawCapture implements Handler {
    private final Desk desk;

    /// Shows raw pages of that desk.
    public RawCapture(Desk desk) {
        this.desk = desk;
    }

    @Override
    public void handle(Context request) {
        String id = request.pathParam("id");
        RawPage page = desk.rawPage(id).orElseThrow(() -> new Missing("no page is kept for the article '" + id + "'"));
        request.contentType("text/plain; charset=" + charset(page.contentType().orElse("")));
        request.header("X-Captured-From", page.url().replaceAll("[^\\x21-\\x7e]", ""));
        request.header("X-Captured-At", page.fetchedAt().toString());
        request.result(page.body());
    }

    private static String charset(String contentType) {
        int at = contentType.toLowerCase(Locale.ROOT).indexOf("charset=");
        String name = at < 0
                ? ""
                : contentType
                        .substring(at + "charset=".length())
                        .split("[;\\s]", 2)[0]
                        .replace("\"", "");
        try {
            return name.isEmpty()
                    ? StandardCharsets.UTF_8.name()
                    : Charset.forName(name).name();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return StandardCharsets.UTF_8.name();
        }
    }
}
