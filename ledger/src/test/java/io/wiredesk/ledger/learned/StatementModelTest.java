package io.wiredesk.ledger.learned;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wiredesk.ledger.ModelException;
import io.wiredesk.reader.Span;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class StatementModelTest {
    private static final StatementModel MODEL = StatementModel.shipped();
    private static final String SAID = "“The mill stays open,” Ann Orlo said on Monday.";

    @Test
    void aQuotationHasItsSpeakerAndCue() {
        Tagged found = read(List.of(SAID)).getFirst().getFirst();
        assertEquals("Ann Orlo", found.source().orElseThrow().of(SAID));
        assertEquals("said", found.cue().of(SAID));
        assertEquals(List.of("“The mill stays open,”"), texts(found.content(), SAID));
        assertTrue(found.confidence() > 0.6, "confidence " + found.confidence());
    }

    @Test
    void whatStandsInTheSameBatchChangesNothing() {
        String other = "Ben Vant told the Harbour Post that wages would rise. ".repeat(6);
        List<List<Tagged>> together = read(List.of(SAID, other, SAID));
        assertEquals(spans(read(List.of(SAID)).getFirst()), spans(together.get(0)));
        assertEquals(spans(together.get(0)), spans(together.get(2)));
    }

    @Test
    void nothingIsFoundInNothing() {
        assertEquals(List.of(), read(List.of()));
        assertEquals(List.of(List.of(), List.of()), read(List.of("", " \u200b ")));
    }

    @Test
    void spansKeepSurrogatePairsAndCombiningMarksWhole() {
        String text = "“Copper 😀 is de\u0301ja\u0300 dear😀,” Ann Orlo😀 said.";
        read(List.of(text)).getFirst().stream()
                .flatMap(found -> Stream.concat(found.source().stream(), found.content().stream()))
                .forEach(span -> {
                    assertTrue(span.start() == 0 || !Character.isLowSurrogate(text.charAt(span.start())));
                    assertTrue(span.end() == text.length() || !Character.isLowSurrogate(text.charAt(span.end())));
                });
    }

    @Test
    void aBrokenFileIsSaidToBeBroken() {
        ModelException fault =
                assertThrows(ModelException.class, () -> StatementModel.of(new byte[] {1, 2, 3}, "0".repeat(64)));
        assertEquals("the model of statements cannot be used: its file is damaged", fault.getMessage());
    }

    private static List<List<Tagged>> read(List<String> paragraphs) {
        List<Hints> hints =
                paragraphs.stream().map(text -> new Hints(text.length())).toList();
        return MODEL.read(paragraphs, hints.isEmpty() ? Collections.emptyList() : hints);
    }

    private static List<List<Span>> spans(List<Tagged> found) {
        return found.stream().map(Tagged::content).toList();
    }

    private static List<String> texts(List<Span> spans, String text) {
        return spans.stream().map(span -> span.of(text)).toList();
    }
}
