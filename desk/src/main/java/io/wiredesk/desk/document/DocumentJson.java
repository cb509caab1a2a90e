package io.wiredesk.desk.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Span;
import java.time.Instant;
import java.time.LocalDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;

/// Documents to JSON and back, one line each, in the reading contract's version 1. Safe to share between threads.
public final class DocumentJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .annotationIntrospector(new ContractNames())
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .addModule(contractTypes())
            .build();

    private DocumentJson() {}

    /// The document as one line of JSON, without a line end.
    public static String write(Document document) {
        return onOneLine(MAPPER.writeValueAsString(ContractForm.of(document)));
    }

    /// The line that stands in place of a document that could not be read.
    ///
    /// @param id the input's id
    /// @param code a stable word for programs
    /// @param message one line for people
    public static String writeFailure(String id, String code, String message) {
        var line = MAPPER.createObjectNode().put("id", id);
        line.putObject("error").put("code", code).put("message", message);
        return onOneLine(line.toString());
    }

    /// Reads what [#write(Document)] wrote.
    ///
    /// @throws IllegalArgumentException when `json` is not such a line
    public static Document read(String json) {
        try {
            return MAPPER.readValue(json, ContractForm.class).toDocument();
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a document of the reading contract: " + e.getOriginalMessage(), e);
        }
    }

    /// JSON lets these stand in strings as they are, but many programs take them for line ends.
    private static String onOneLine(String json) {
        return json.replace("\u0085", "\\u0085").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
    }

    private static SimpleModule contractTypes() {
        return new SimpleModule("contract")
                .addSerializer(Span.class, new SpanWriter())
                .addDeserializer(Span.class, new SpanParser())
                .addSerializer(PublicationTime.class, new ToStringSerializer(PublicationTime.class))
                .addDeserializer(PublicationTime.class, new TimeParser())
                .setMixInAnnotation(Evidence.class, EvidenceNames.class);
    }

    private interface EvidenceNames {
        @JsonProperty("from")
        Evidence.Origin origin();
    }

    private static final class SpanWriter extends ValueSerializer<Span> {
        @Override
        public void serialize(Span span, JsonGenerator json, SerializationContext context) {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
    }

    private static final class SpanParser extends ValueDeserializer<Span> {
        @Override
        public Span deserialize(JsonParser json, DeserializationContext context) {
            int[] ends = context.readValue(json, int[].class);
            return new Span(ends[0], ends[1]);
        }
    }

    private static final class TimeParser extends ValueDeserializer<PublicationTime> {
        private static final int LENGTH_OF_A_DAY = "2025-06-05".length();

        @Override
        public PublicationTime deserialize(JsonParser json, DeserializationContext context) {
            String text = json.getString();
            return text.length() == LENGTH_OF_A_DAY
                    ? PublicationTime.on(LocalDate.parse(text))
                    : PublicationTime.at(Instant.parse(text));
        }
    }
}
