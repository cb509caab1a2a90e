package io.wiredesk.reader;

import static io.wiredesk.reader.HtmlReading.blocks;
import static io.wiredesk.reader.HtmlReading.paragraph;
import static io.wiredesk.reader.HtmlReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageReaderTest {
    private final PageReader reader = new PageReader();

    @Test
    void noBytesAreEmpty() {
        assertThat(code(new byte[0])).isEqualTo("empty");
    }

    @Test
    void whiteSpaceAloneIsEmpty() {
        assertThat(code(" \n\t \n".getBytes(StandardCharsets.UTF_8))).isEqualTo("empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%PDF-1.7 rest", "\u0089PNG\r\n", "PK\u0003\u0004rest", "\u001F\u008B\b", "ab\u0000cd"})
    void knownFormatsAndNulsAreBinary(String bytes) {
        assertThat(code(bytes.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo("binary");
    }

    @Test
    void utf16WithAMarkIsNoBinary() {
        byte[] bytes =
                ("\uFEFF<html><body><article>" + paragraph(1) + "</article>").getBytes(StandardCharsets.UTF_16LE);
        assertThat(reader.read(page(bytes))).isInstanceOf(Reading.Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf16WithoutAMarkIsNoBinary(String charset) {
        String html = "<html><body><article>" + paragraph(1) + "</article>";
        Reading reading = reader.read(page(html.getBytes(Charset.forName(charset))));
        assertThat(((Reading.Read) reading).article().text()).startsWith("Paragraph 1 says");
    }

    @Test
    void pageAboveTheCeilingIsRefusedWithItsSize() {
        byte[] bytes = new byte[PageReader.LARGEST_PAGE + 1];
        java.util.Arrays.fill(bytes, (byte) 'a');
        Reading.Unreadable refused = (Reading.Unreadable) reader.read(page(bytes));
        assertThat(refused.code()).isEqualTo("too-large");
        assertThat(refused.message())
                .isEqualTo("the input has 33554433 bytes, more than the 33554432 that a page may have: cut it, or read"
                        + " its parts one by one");
    }

    @Test
    void messagesAreOneLine() {
        Reading.Unreadable refused =
                (Reading.Unreadable) reader.read(page("%PDF-1.4".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.message())
                .isEqualTo("the input is a PDF document, not a page: convert it to HTML or text first, then read"
                        + " that");
    }

    @Test
    void textIsTakenVerbatim() {
        String text = "\n  First line\nsecond line.\r\n \n\nNext paragraph. \n";
        Article article = read(Page.Kind.TEXT, text);
        assertThat(article.text()).isEqualTo(text);
        assertThat(blocks(article))
                .containsExactly("PARAGRAPH: First line\nsecond line.", "PARAGRAPH: Next paragraph.");
    }

    @Test
    void textWithTagsStaysText() {
        String text = "<p>Not markup here.</p>";
        assertThat(read(Page.Kind.TEXT, text).text()).isEqualTo(text);
    }

    @Test
    void autoKnowsMarkup() {
        Article article = read(Page.Kind.AUTO, "<div>" + paragraph(1) + paragraph(2) + "</div>");
        assertThat(article.text()).startsWith("Paragraph 1").doesNotContain("<p>");
    }

    @Test
    void autoTakesProseThatNamesATagForText() {
        String prose = "The <p> element begins a paragraph, and the rest of this sentence is about how long it runs "
                + "until the next one begins; nobody closes it by hand any more.";
        assertThat(read(Page.Kind.AUTO, prose).text()).contains("<p> element");
    }

    @Test
    void sameBytesGiveTheSameArticle() {
        String html = "<body><article>" + paragraph(1) + paragraph(2) + "</article></body>";
        assertThat(read(Page.Kind.HTML, html)).isEqualTo(read(Page.Kind.HTML, html));
    }

    private String code(byte[] bytes) {
        return ((Reading.Unreadable) reader.read(page(bytes))).code();
    }

    private static Page page(byte[] bytes) {
        return new Page(bytes, Page.Kind.AUTO, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
