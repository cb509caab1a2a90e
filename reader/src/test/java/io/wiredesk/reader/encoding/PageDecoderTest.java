package io.wiredesk.reader.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PageDecoderTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    private final PageDecoder decoder = new PageDecoder();

    @Test
    void byteOrderMarkBeatsEverything() {
        byte[] bytes = "\uFEFFZürich".getBytes(StandardCharsets.UTF_16BE);
        assertThat(decode(bytes, "windows-1252")).isEqualTo("Zürich");
    }

    @Test
    void utf8MarkIsNotPartOfTheText() {
        assertThat(decode("\uFEFFa".getBytes(StandardCharsets.UTF_8), "")).isEqualTo("a");
    }

    @Test
    void transportCharsetBeatsTheDeclaration() {
        byte[] bytes = "<meta charset=koi8-r>Цена".getBytes(WINDOWS_1251);
        assertThat(decode(bytes, "windows-1251")).endsWith("Цена");
    }

    @Test
    void metaDeclarationIsUsed() {
        String html = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1251\"><p>Цена нефти";
        assertThat(decode(html.getBytes(WINDOWS_1251), "")).isEqualTo(html);
    }

    @Test
    void xmlDeclarationIsUsed() {
        String html = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><html><p>Цена нефти";
        assertThat(decode(html.getBytes(WINDOWS_1251), "")).isEqualTo(html);
    }

    @Test
    void latin1OnTheWebMeansWindows1252() {
        String html = "<meta charset=\"iso-8859-1\"><p>„Zölle“ – 5 €";
        assertThat(decode(html.getBytes(WINDOWS_1252), "")).isEqualTo(html);
    }

    @Test
    void declaredSingleByteSetIsOverruledByValidUtf8() {
        String html = "<meta charset=\"iso-8859-1\"><p>Zölle";
        assertThat(decode(html.getBytes(StandardCharsets.UTF_8), "")).isEqualTo(html);
    }

    @Test
    void declaredUtf8IsNotBelievedWhenTheBytesAreNot() {
        String html = "<meta charset=\"utf-8\"><p>" + "Die Zölle für Käufer wären höher, sagte er. ".repeat(20);
        assertThat(decode(html.getBytes(WINDOWS_1252), "")).isEqualTo(html);
    }

    @Test
    void claimOfUtf16InSingleBytesMeansUtf8() {
        String html = "<meta charset=\"utf-16\"><p>plain";
        assertThat(decode(html.getBytes(StandardCharsets.UTF_8), "")).isEqualTo(html);
    }

    @Test
    void undeclaredCyrillicIsGuessed() {
        String text = "Центральный банк оставил ставку без изменений, как и ожидали аналитики. ".repeat(5);
        assertThat(decode(text.getBytes(WINDOWS_1251), "")).isEqualTo(text);
    }

    @Test
    void undeclaredShiftJisIsGuessed() {
        Charset shiftJis = Charset.forName("windows-31j");
        String text = "中央銀行は政策金利を据え置いた。市場の予想通りの結果となった。".repeat(5);
        assertThat(decode(text.getBytes(shiftJis), "")).isEqualTo(text);
    }

    @Test
    void unknownLabelFallsBackToTheBytes() {
        assertThat(decode("Zürich".getBytes(StandardCharsets.UTF_8), "no-such-set"))
                .isEqualTo("Zürich");
    }

    @Test
    void characterCutOffAtTheEndDoesNotChangeTheEncoding() {
        byte[] whole = "Zürich liegt in der Schweiz ü".getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 1);
        assertThat(decode(cut, "")).isEqualTo("Zürich liegt in der Schweiz \uFFFD");
    }

    private String decode(byte[] bytes, String charset) {
        Optional<String> named = Optional.of(charset).filter(name -> !name.isEmpty());
        return decoder.decode(new Page(bytes, Page.Kind.HTML, Optional.empty(), named, Optional.empty()));
    }
}
