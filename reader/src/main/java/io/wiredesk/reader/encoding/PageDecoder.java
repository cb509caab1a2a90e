package io.wiredesk.reader.encoding;

import io.wiredesk.reader.Page;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;

/// Finds a page's encoding and decodes it. Safe to share between threads.
///
/// Evidence, strongest first: byte order mark, the transport's charset, the declaration in the page, the bytes
/// themselves (valid UTF-8, else a statistical guess), windows-1252. Any declaration is overruled when the
/// bytes are valid UTF-8 with characters beyond ASCII: such bytes hardly ever arise by chance.
/// Source: WHATWG Encoding Standard and HTML Standard, section 13.2.3.
public final class PageDecoder {
    /// How many bytes the statistical guess may look at. More does not change its answer and costs time.
    private static final int GUESS_BYTES = 64 * 1024;

    /// What a decoder puts in the place of bytes that are not UTF-8.
    private static final char REPLACEMENT = '\uFFFD';

    private static final Charset FALLBACK = Charset.forName("windows-1252");

    /// Creates a decoder.
    public PageDecoder() {}

    /// The page's text without a byte order mark. Bytes that the encoding does not know become U+FFFD.
    public PageText text(Page page) {
        byte[] bytes = page.bytes();
        Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
        int start = mark.map(ByteOrderMark::length).orElse(0);
        Utf8Check check = Utf8Check.of(bytes);
        Charset charset = mark.map(ByteOrderMark::charset).orElseGet(() -> charsetOf(page, check));
        boolean valid = check == Utf8Check.ASCII || check == Utf8Check.MULTI_BYTE;
        return valid && charset.equals(StandardCharsets.UTF_8)
                ? new Utf8Text(bytes, start)
                : new PageText.Decoded(new String(bytes, start, bytes.length - start, charset));
    }

    /// True when the page says or shows that its characters have two bytes: then zeros in it mean nothing.
    public static boolean isUtf16(Page page) {
        return ByteOrderMark.of(page.bytes())
                .map(mark -> mark.charset().name())
                .or(page::charset)
                .map(name -> name.toLowerCase(Locale.ROOT).startsWith("utf-16"))
                .orElse(false);
    }

    /// The page's text as one string.
    public String decode(Page page) {
        return text(page).all();
    }

    private static Charset charsetOf(Page page, Utf8Check check) {
        if (check == Utf8Check.MULTI_BYTE || check == Utf8Check.CUT_OFF) {
            return StandardCharsets.UTF_8;
        }
        if (check == Utf8Check.INVALID && isMostlyValid(new String(page.bytes(), StandardCharsets.UTF_8))) {
            return StandardCharsets.UTF_8;
        }
        Optional<Charset> named = page.charset().flatMap(CharsetLabels::charset);
        Optional<Charset> declared = named.isPresent() ? named : DeclaredCharset.in(page.bytes());
        if (declared.isPresent() && !(declared.get().equals(StandardCharsets.UTF_8) && check == Utf8Check.INVALID)) {
            return declared.get();
        }
        return check == Utf8Check.ASCII ? StandardCharsets.UTF_8 : guess(page.bytes());
    }

    /// True when more characters beyond ASCII are whole than broken: UTF-8 with a stray byte. In text of another
    /// encoding hardly any is whole.
    private static boolean isMostlyValid(String utf8) {
        int whole = 0;
        int broken = 0;
        for (int i = 0; i < utf8.length(); i++) {
            char c = utf8.charAt(i);
            broken += c == REPLACEMENT ? 1 : 0;
            whole += c > 0x7f && c != REPLACEMENT ? 1 : 0;
        }
        return whole > broken;
    }

    private static Charset guess(byte[] bytes) {
        var detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, GUESS_BYTES));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        if (name == null) {
            return FALLBACK;
        }
        Charset guessed = CharsetLabels.charset(name).orElse(FALLBACK);
        // A page cut inside a character or with a few stray bytes is UTF-8 all the same; the detector says so then.
        return guessed.equals(StandardCharsets.US_ASCII) ? FALLBACK : guessed;
    }
}
