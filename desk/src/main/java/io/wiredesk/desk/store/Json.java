package io.wiredesk.desk.store;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Lists of strings as JSON arrays, the form that list columns have.
final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    static String of(List<String> values) {
        return values.isEmpty() ? "[]" : MAPPER.writeValueAsString(values);
    }

    static List<String> list(String array) {
        return array.equals("[]") ? List.of() : MAPPER.readValue(array, new TypeReference<List<String>>() {});
    }
}
