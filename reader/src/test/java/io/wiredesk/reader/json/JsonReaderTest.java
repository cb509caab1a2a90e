package io.wiredesk.reader.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonReaderTest {
    private static JsonValue first(String text) {
        return JsonReader.read(text).getFirst();
    }

    @Test
    void readsEveryKindOfValue() {
        JsonValue value = first("{\"a\":\"x\\u00e9\\n\",\"b\":[1,-2.5e3,true,null],\"c\":{\"d\":\"e\"}}");
        assertThat(value.text("a")).contains("x\u00e9");
        assertThat(value.items("b"))
                .extracting(item -> item.text().orElse("-"))
                .containsExactly("1", "-2.5e3", "true", "-");
        assertThat(value.member("c").orElseThrow().text("d")).contains("e");
    }

    @Test
    void bareQuotesInsideAStringAreKept() {
        assertThat(first("{\"a\":\"the \"big\" deal\",\"b\":\"c\"}").text("a")).contains("the \"big\" deal");
    }

    @Test
    void lineBreaksInsideAStringAreKept() {
        assertThat(first("{\"a\":\"one\ntwo\"}").text("a")).contains("one\ntwo");
    }

    @Test
    void trailingAndMissingCommasAreForgiven() {
        JsonValue value = first("{\"a\":\"b\",\n\"c\":\"d\"\n\"e\":[1,2,],}");
        assertThat(value.text("c")).contains("d");
        assertThat(value.items("e")).hasSize(2);
    }

    @Test
    void commentsAndRubbishInFrontAreSkipped() {
        assertThat(first("<!-- x --> //<![CDATA[\n /* y */ {\"a\":\"b\"}").text("a"))
                .contains("b");
    }

    @Test
    void missingEndKeepsWhatStands() {
        assertThat(first("{\"a\":\"b\",\"c\":[{\"d\":\"e\"").text("a")).contains("b");
    }

    @Test
    void wrongCloserEndsTheInnerValueOnly() {
        JsonValue value = first("{\"a\":[1,2},\"b\":\"c\"}");
        assertThat(value.items("a")).hasSize(2);
    }

    @Test
    void valuesInARowAreAllRead() {
        assertThat(JsonReader.read("{\"a\":1}{\"a\":2}")).hasSize(2);
    }

    @Test
    void valuesThatLieTooDeepAreLeftOutWithoutOverflow() {
        JsonValue value = first("{\"deep\":" + "[".repeat(200_000) + "]".repeat(200_000) + ",\"a\":\"b\"}");
        assertThat(value.text("a")).contains("b");
    }

    @Test
    void textWithoutJsonGivesNothing() {
        assertThat(JsonReader.read("var a = 1;")).isEmpty();
    }
}
