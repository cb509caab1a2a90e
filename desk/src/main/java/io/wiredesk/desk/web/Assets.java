package io.wiredesk.desk.web;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import io.wiredesk.desk.document.Sha256;
import io.wiredesk.desk.web.page.Missing;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Serves the styles, scripts and fonts that ship in the jar: a fixed list, held in memory. Safe to share between
/// threads.
final class Assets implements Handler {
    /// Where the htmx WebJar keeps the one file that pages use.
    /// Digits of an entity tag: 64 bits, far more than a handful of files need.
    private static final int TAG_DIGITS = 16;

    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";

    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final String FONT = "font/woff2";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("desk.css", CSS),
            Map.entry("lists.css", CSS),
            Map.entry("reading.css", CSS),
            Map.entry("keys.js", SCRIPT),
            Map.entry("switches.js", SCRIPT),
            Map.entry("live.js", SCRIPT),
            Map.entry("ledger.js", SCRIPT),
            Map.entry("htmx.min.js", SCRIPT),
            Map.entry("icon.svg", "image/svg+xml"),
            Map.entry("fonts/source-serif-4-latin-wght-normal.woff2", FONT),
            Map.entry("fonts/source-serif-4-latin-wght-italic.woff2", FONT),
            Map.entry("fonts/inter-latin-wght-normal.woff2", FONT),
            Map.entry("fonts/jetbrains-mono-latin-wght-normal.woff2", FONT));

    private record Asset(byte[] bytes, String type, String tag) {}

    private final Map<String, Asset> assets = new HashMap<>();

    Assets() {
        TYPES.forEach((name, type) -> assets.put(name, load(name, type)));
    }

    @Override
    public void handle(Context request) {
        String name = request.pathParam("name");
        Asset asset = Optional.ofNullable(assets.get(name))
                .orElseThrow(() -> new Missing("the desk ships no file '" + name + "'"));
        // Fonts never change under their name; the rest is asked for again, and answered 304 while it is the same.
        request.header("Cache-Control", asset.type().equals(FONT) ? "max-age=31536000, immutable" : "no-cache");
        request.header("ETag", asset.tag());
        if (asset.tag().equals(request.header("If-None-Match"))) {
            request.status(HttpStatus.NOT_MODIFIED);
            return;
        }
        request.contentType(asset.type());
        request.result(asset.bytes());
    }

    private static Asset load(String name, String type) {
        String resource = name.equals("htmx.min.js") ? HTMX : name;
        try (InputStream stream = Assets.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program's jar lacks " + resource);
            }
            byte[] bytes = stream.readAllBytes();
            return new Asset(bytes, type, "\"" + Sha256.of(bytes).substring(0, TAG_DIGITS) + "\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
