package io.wiredesk.desk.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.javalin.http.Context;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/// Writes the API's answers: instants in ISO 8601, enum values as the contract spells them, absent fields left out.
final class ApiJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .addModule(new SimpleModule("words").addSerializer(new WordWriter()))
            .build();

    private ApiJson() {}

    static void answer(Context request, Object answer) {
        request.contentType("application/json; charset=utf-8");
        request.result(MAPPER.writeValueAsString(answer));
    }

    @SuppressWarnings("rawtypes") // the type that serializers of all enums are registered for
    private static final class WordWriter extends ValueSerializer<Enum> {
        @Override
        public void serialize(Enum value, JsonGenerator json, SerializationContext context) {
            json.writeString(value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }

        @Override
        public Class<Enum> handledType() {
            return Enum.class;
        }
    }
}
