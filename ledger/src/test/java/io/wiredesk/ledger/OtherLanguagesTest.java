package io.wiredesk.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import io.wiredesk.reader.Reading;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Statements are English: of other languages nothing is invented, and that is said.
final class OtherLanguagesTest {
    private static final String GERMAN = """
            „Die Mühle bleibt offen“, sagte Ann Orlo am Montag in Mire. Der Verband der Müller hatte zuvor erklärt, dass
            die Preise im Frühjahr steigen würden und dass niemand mit einer Schließung rechne. Das Ministerium wollte
            sich dazu nicht äußern und verwies auf die Gespräche, die in der kommenden Woche beginnen sollen.
            """;

    private static final String ENGLISH = """
            “The mill stays open,” Ann Orlo said on Monday in Mire. The millers’ association had said before that prices
            would rise in spring and that nobody reckoned with a closure. The ministry would not comment on it and pointed
            to the talks that are to begin in the coming week.
            """;

    private final LedgerReader reader = new LedgerReader(Tagger.RULES);

    @Test
    void anArticleInAnotherLanguageSaysSo() {
        Ledger ledger = read(GERMAN, "de-AT");
        assertEquals(List.of(), ledger.statements());
        assertEquals(List.of("statements-not-supported-for: de"), ledger.warnings());
    }

    @Test
    void whatNobodyNamesIsToldByItsWords() {
        assertEquals(
                List.of("statements-not-supported-for: und"), read(GERMAN, "").warnings());
        assertEquals(
                List.of("statements-not-supported-for: und"), read(GERMAN, "en").warnings());
    }

    @Test
    void anEnglishTextOnAPageThatSaysOtherwiseIsRead() {
        Ledger ledger = read(ENGLISH, "de");
        assertFalse(ledger.statements().isEmpty());
        assertEquals(List.of(), ledger.warnings());
    }

    @Test
    void ofAFewWordsThePageKnowsBest() {
        assertEquals(
                List.of("statements-not-supported-for: fr"),
                read("Ann Orlo: « Non »", "fr").warnings());
        assertEquals(List.of(), read("Orlo said no.", "").warnings());
    }

    private Ledger read(String text, String language) {
        String page =
                "<html lang='" + language + "'><body><article><h1>Mire</h1><p>" + text + "</p></article></body></html>";
        Page html = Page.html(page.getBytes(StandardCharsets.UTF_8), "https://news.example/mire");
        return switch (new PageReader().read(html)) {
            case Reading.Read(Article article) -> reader.read(article, Optional.empty());
            case Reading.Unreadable fault -> throw new AssertionError(fault.message());
        };
    }
}
