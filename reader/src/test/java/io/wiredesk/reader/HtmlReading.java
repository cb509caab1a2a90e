package io.wiredesk.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Reads small pages written in tests.
final class HtmlReading {
    private static final PageReader READER = new PageReader();

    private HtmlReading() {}

    /// A sentence-rich filler paragraph; `number` makes it unlike the others.
    static String paragraph(int number) {
        return "<p>Paragraph " + number + " says that the council of Northport met on Monday, heard the report of its "
                + "treasurer, and put off the vote on the harbour fee until the spring session.</p>";
    }

    static Article html(String html) {
        return read(Page.Kind.HTML, html);
    }

    static Article read(Page.Kind kind, String text) {
        Page page = new Page(
                text.getBytes(StandardCharsets.UTF_8),
                kind,
                Optional.of("https://news.example/a"),
                Optional.empty(),
                Optional.empty());
        Reading reading = READER.read(page);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    /// Each block as `kind: words`.
    static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.kind() + ": " + block.span().of(article.text()))
                .toList();
    }

    /// Each aside as `kind: words`.
    static List<String> asides(Article article) {
        return article.asides().stream()
                .map(aside -> aside.kind() + ": " + aside.text())
                .toList();
    }
}
