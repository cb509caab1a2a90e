package io.wiredesk.reader.mhtml;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Article;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import io.wiredesk.reader.Reading;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SavedPageTest {
    private static final String HTML = """
            <html><head><title>Lotsen stimmen ab</title></head><body><article><h1>Lotsen stimmen ab</h1>
            <p>Die Lotsen von Nordhafen haben am Montag beschlossen, zwei Liegeplätze für drei Monate leer zu lassen.</p>
            <p>Schiffe sollen draußen warten, sagte die Hafenbehörde, bis der Schlick abgetragen ist.</p>
            </article></body></html>
            """;

    /// As browsers write it: long lines broken, characters beyond ASCII and `=` as their bytes.
    private static String quotedPrintable(String text, Charset charset) {
        var out = new StringBuilder();
        int column = 0;
        for (byte b : text.getBytes(charset)) {
            String written = b == '\n'
                    ? "\r\n"
                    : b < 0 || b == '=' ? String.format(Locale.ROOT, "=%02X", b & 0xff) : "" + (char) b;
            column = b == '\n' ? 0 : column + written.length();
            if (column > 75) {
                out.append("=\r\n");
                column = written.length();
            }
            out.append(written);
        }
        return out.toString();
    }

    private static byte[] file(String charset, String encoding, String content) {
        return """
                From: <Saved by Brisk>
                Snapshot-Content-Location: https://hafenblatt.example/lotsen
                Subject: Lotsen stimmen ab
                Date: Thu, 5 Jun 2025 12:15:00 +0200
                MIME-Version: 1.0
                Content-Type: multipart/related;
                	type="text/html";
                	boundary="----Boundary--1x----"


                ------Boundary--1x----
                Content-Type: image/png
                Content-Transfer-Encoding: base64
                Content-Location: https://hafenblatt.example/a.png

                iVBORw0KGgo=

                ------Boundary--1x----
                Content-Type: text/html; charset="%s"
                Content-Transfer-Encoding: %s
                Content-Location: https://hafenblatt.example/lotsen

                %s
                ------Boundary--1x------
                """.formatted(charset, encoding, content)
                .replace("\r\n", "\n")
                .replace("\n", "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    private static Article read(byte[] file) {
        Reading reading = new PageReader()
                .read(new Page(file, Page.Kind.AUTO, Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(reading).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) reading).article();
    }

    private static void assertRead(Article article) {
        assertThat(article.text())
                .contains("zwei Liegeplätze für drei Monate leer zu lassen.")
                .contains("draußen");
        assertThat(article.metadata().headline()).contains("Lotsen stimmen ab");
        assertThat(article.metadata().url()).contains("https://hafenblatt.example/lotsen");
        assertThat(article.warnings()).doesNotContain("truncated");
    }

    @Test
    void quotedPrintableIsRead() {
        assertRead(read(file("utf-8", "quoted-printable", quotedPrintable(HTML, StandardCharsets.UTF_8))));
    }

    @Test
    void theCharsetIsThatOfThePart() {
        Charset latin = StandardCharsets.ISO_8859_1;
        assertRead(read(file("iso-8859-1", "Quoted-Printable", quotedPrintable(HTML, latin))));
    }

    @Test
    void base64IsRead() {
        String content = Base64.getMimeEncoder().encodeToString(HTML.getBytes(StandardCharsets.UTF_8));
        assertRead(read(file("utf-8", "base64", content)));
    }

    @Test
    void theDayOfSavingIsTheAsOfInstant() {
        Page file = new Page(
                file("utf-8", "8bit", "<p>x"), Page.Kind.AUTO, Optional.empty(), Optional.empty(), Optional.empty());
        SavedPage saved = SavedPage.in(file).orElseThrow();
        assertThat(saved.page().asOf()).contains(Instant.parse("2025-06-05T10:15:00Z"));
        assertThat(new String(saved.page().bytes(), StandardCharsets.UTF_8)).isEqualToIgnoringWhitespace("<p>x");
    }

    @Test
    void aPartInsideAnInnerMultipartIsFoundAndStartNamesTheFirst() {
        String file = """
                MIME-Version: 1.0
                Content-Type: multipart/related; boundary=out; start="<main@x>"

                --out
                Content-Type: text/html

                <p>a frame
                --out
                Content-ID: <main@x>
                Content-Type: multipart/alternative; boundary=in

                --in
                Content-Type: text/plain

                words
                --in
                Content-Type: text/html

                <p>the page
                --in--
                --out--
                """;
        Page page = new Page(
                file.getBytes(StandardCharsets.UTF_8),
                Page.Kind.AUTO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        SavedPage saved = SavedPage.in(page).orElseThrow();
        assertThat(new String(saved.page().bytes(), StandardCharsets.UTF_8)).contains("the page");
        assertThat(saved.isWhole()).isTrue();
    }

    @Test
    void aFileThatEndsWithinThePageIsReadWithAWarning() {
        byte[] file = file("utf-8", "quoted-printable", quotedPrintable(HTML, StandardCharsets.UTF_8));
        int cut = new String(file, StandardCharsets.ISO_8859_1).indexOf("Schlick");
        Article article = read(Arrays.copyOf(file, cut));
        assertThat(article.text()).contains("zwei Liegeplätze");
        assertThat(article.warnings()).contains("truncated");
    }

    @Test
    void anyCutIsReadOrRefusedWithoutAnException() {
        byte[] file =
                file("utf-8", "base64", Base64.getMimeEncoder().encodeToString(HTML.getBytes(StandardCharsets.UTF_8)));
        for (int end = 0; end < file.length; end += 7) {
            byte[] cut = Arrays.copyOf(file, end);
            Page page = new Page(cut, Page.Kind.AUTO, Optional.empty(), Optional.empty(), Optional.empty());
            assertThat(new PageReader().read(page)).isNotNull();
        }
    }

    @Test
    void aTextThatQuotesSuchAHeaderIsNone() {
        String text = "He said: no.\nContent-Type: multipart/related; boundary=x\n\nThat is how such a file begins.";
        Page page = new Page(
                text.getBytes(StandardCharsets.UTF_8),
                Page.Kind.AUTO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        assertThat(SavedPage.in(page)).isEmpty();
    }
}
