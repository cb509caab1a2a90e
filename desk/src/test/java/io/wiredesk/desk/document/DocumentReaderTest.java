package io.wiredesk.desk.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.ledger.LastQuotes;
import io.wiredesk.ledger.Tagger;
import io.wiredesk.ledger.WatchList;
import io.wiredesk.reader.Page;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {
    private static final LastQuotes BROKEN = (symbol, day) -> {
        throw new NoSuchElementException("no quote");
    };

    private static DocumentReader.Result read(LastQuotes quotes, String text) {
        DocumentReader reader = new DocumentReader(new ReadingSettings(Tagger.RULES, WatchList.EMPTY, quotes));
        Page page = new Page(
                text.getBytes(StandardCharsets.UTF_8),
                Page.Kind.TEXT,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Instant.parse("2026-03-11T09:00:00Z")));
        return reader.read("a", page, PageHints.NONE);
    }

    @Test
    void aFaultOfOursLeavesOutOnePageAndSaysWhere() {
        assertThat(read(BROKEN, "The euro rose to $1.0925."))
                .isInstanceOfSatisfying(DocumentReader.Result.Unreadable.class, fault -> {
                    assertThat(fault.code()).isEqualTo("internal");
                    assertThat(fault.message())
                            .startsWith("made the reader fail (java.util.NoSuchElementException: no quote in ")
                            .contains(".java, line ");
                });
        assertThat(read(BROKEN, "The ferry sailed.")).isInstanceOf(DocumentReader.Result.Read.class);
    }
}
