package io.wiredesk.desk.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The API's own description, OpenAPI 3.1: `GET /api/openapi.json`.
public final class OpenApi implements Handler {
    private final String description = load();

    /// Reads the description from the jar.
    public OpenApi() {}

    @Override
    public void handle(Context request) {
        request.contentType("application/json; charset=utf-8");
        request.result(description);
    }

    private static String load() {
        try (InputStream stream = OpenApi.class.getResourceAsStream("openapi.json")) {
            if (stream == null) {
                throw new IllegalStateException("the program's jar lacks openapi.json");
            }
            return new String(stream.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
