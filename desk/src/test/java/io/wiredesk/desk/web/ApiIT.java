package io.wiredesk.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.document.DocumentJson;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The JSON API, and that its description is true.
class ApiIT {
    private static final JsonMapper JSON = JsonMapper.shared();

    /// An address that answers, for each documented one.
    private static final Map<String, String> EXAMPLES = Map.of(
            "/api/openapi.json", "/api/openapi.json",
            "/api/v1/stories", "/api/v1/stories?limit=2",
            "/api/v1/stories/{id}", "/api/v1/stories/strike",
            "/api/v1/articles/{id}", "/api/v1/articles/strike",
            "/api/v1/schedule", "/api/v1/schedule",
            "/api/v1/pledges", "/api/v1/pledges",
            "/api/v1/instruments/{symbol}/levels", "/api/v1/instruments/EUR/USD/levels",
            "/api/v1/instruments/{symbol}/quotes", "/api/v1/instruments/EUR/USD/quotes",
            "/api/v1/search", "/api/v1/search?q=cranes",
            "/api/v1/sources", "/api/v1/sources");

    @TempDir
    static Path folder;

    private static Desk desk;
    private static WebDesk web;
    private static Browser browser;

    @BeforeAll
    static void start() {
        desk = InventedDesk.filled(folder);
        web = WebDesk.start(desk, 0);
        browser = new Browser(web);
    }

    @AfterAll
    static void stop() {
        browser.close();
        web.close();
        desk.close();
    }

    @Test
    void everyApiRouteIsDocumentedAndNothingElse() {
        TreeSet<String> documented = new TreeSet<>(description().get("paths").propertyNames());
        TreeSet<String> routed = new TreeSet<>();
        for (String route : web.routes()) {
            if (route.startsWith("/api/")) {
                routed.add(route.replace('<', '{').replace('>', '}'));
            }
        }

        assertThat(documented).isEqualTo(routed);
    }

    @Test
    void everyDocumentedPathAnswersWithTheFieldsItPromises() {
        JsonNode paths = description().get("paths");
        for (String path : paths.propertyNames()) {
            HttpResponse<String> answer = browser.get(EXAMPLES.getOrDefault(path, "/undocumented"));
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/json");
            JsonNode schema = paths.at("/" + path.replace("/", "~1") + "/get/responses/200/content")
                    .at("/application~1json/schema");
            assertFits(JSON.readTree(answer.body()), schema, path);
        }
    }

    @Test
    void anArticleIsTheContractsDocument() {
        assertThat(DocumentJson.read(browser.get("/api/v1/articles/strike").body())
                        .id())
                .isEqualTo("strike");
    }

    @Test
    void instantsAndWordsAreThoseOfTheContract() {
        JsonNode events = JSON.readTree(browser.get("/api/v1/schedule").body()).get("schedule");

        assertThat(events.get(0).get("event").asString()).isEqualTo("Bank of Ostmark rate decision");
        assertThat(events.get(0).get("startsAt").asString()).isEqualTo("2026-03-18T14:00:00Z");
        assertThat(events.get(0).get("certainty").asString()).isEqualTo("scheduled");
    }

    @Test
    void listsAreCutAsAsked() {
        JsonNode page = JSON.readTree(
                        browser.get("/api/v1/stories?limit=2&offset=1").body())
                .get("stories");

        assertThat(page.size()).isEqualTo(2);
        assertThat(page.get(0).get("id").asString()).isEqualTo("bank");
    }

    @Test
    void errorsSayWhatWasWrongAndWhatIsWanted() {
        assertError("/api/v1/stories/x1", 404, "not-found", "no story has the id 'x1'");
        assertError("/api/v1/articles/x1", 404, "not-found", "no article has the id 'x1'");
        assertError("/api/v1/x1", 404, "not-found", "nothing is at '/api/v1/x1'");
        assertError("/api/v1/stories?limit=0", 400, "bad-request", "limit is '0': want a whole number from 1 to 500");
        assertError(
                "/api/v1/pledges?offset=-1", 400, "bad-request", "offset is '-1': want a whole number from 0 to 10000");
        assertError("/api/v1/search", 400, "bad-request", "q is missing: want a query, such as q=speaker:Lind");
        assertError("/api/v1/search?q=a&order=up", 400, "bad-request", "order is 'up': want best or newest");
    }

    private static void assertError(String path, int status, String code, String message) {
        HttpResponse<String> answer = browser.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.body()).isEqualTo("{\"error\":{\"code\":\"" + code + "\",\"message\":\"" + message + "\"}}");
    }

    private static JsonNode description() {
        return JSON.readTree(browser.get("/api/openapi.json").body());
    }

    /// Checks required fields, types and enumerations, as far as the description uses them.
    private static void assertFits(JsonNode value, JsonNode given, String where) {
        JsonNode schema = given.has("$ref")
                ? description().at(given.get("$ref").asString().substring(1))
                : given;
        switch (schema.path("type").asString("")) {
            case "object" -> {
                assertThat(value.isObject()).as(where).isTrue();
                schema.path("required")
                        .forEach(field -> assertThat(value.has(field.asString()))
                                .as(where + " has " + field.asString())
                                .isTrue());
                schema.path("properties").properties().forEach(field -> {
                    if (value.has(field.getKey())) {
                        assertFits(value.get(field.getKey()), field.getValue(), where + "." + field.getKey());
                    }
                });
            }
            case "array" -> {
                assertThat(value.isArray()).as(where).isTrue();
                value.forEach(item -> assertFits(item, schema.get("items"), where + "[]"));
            }
            case "string" -> assertThat(value.isString()).as(where).isTrue();
            case "integer" -> assertThat(value.isIntegralNumber()).as(where).isTrue();
            case "number" -> assertThat(value.isNumber()).as(where).isTrue();
            case "boolean" -> assertThat(value.isBoolean()).as(where).isTrue();
            default -> throw new AssertionError(where + " has no type in the description");
        }
        if (schema.has("enum")) {
            assertThat(schema.get("enum")).as(where).contains(value);
        }
    }
}
