package io.wiredesk.reader.html;

import java.nio.charset.Charset;
import org.jsoup.nodes.Entities;

/// Character references: `&amp;`, `&#8212;`, `&eacute` (HTML Standard, section 13.2.5.72 and on).
final class References {
    /// The longest name has 31 letters.
    private static final int MOST_LETTERS = 32;

    /// Numbers that stand for controls mean what they mean in the encoding of old pages.
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int FIRST_CONTROL = 0x80;
    private static final int LAST_CONTROL = 0x9F;
    private static final int REPLACEMENT = 0xFFFD;

    private final String raw;
    private final boolean inAttribute;
    private final StringBuilder text;
    private int at;

    private References(String raw, boolean inAttribute) {
        this.raw = raw;
        this.inAttribute = inAttribute;
        this.text = new StringBuilder(raw.length());
    }

    /// The characters that a text stands for.
    ///
    /// @param inAttribute what looks like a reference but goes on like a word or a parameter is none
    static String decoded(String raw, boolean inAttribute) {
        return raw.indexOf('&') < 0 ? raw : new References(raw, inAttribute).decoded();
    }

    private String decoded() {
        int ampersand = raw.indexOf('&');
        while (ampersand >= 0) {
            text.append(raw, at, ampersand);
            at = ampersand;
            boolean known = unit(at + 1) == '#' ? number() : name();
            if (!known) {
                text.append('&');
                at = ampersand + 1;
            }
            ampersand = raw.indexOf('&', at);
        }
        return text.append(raw, at, raw.length()).toString();
    }

    private char unit(int place) {
        return place < raw.length() ? raw.charAt(place) : 0;
    }

    private boolean number() {
        boolean hex = (unit(at + 2) | 0x20) == 'x';
        int radix = hex ? 16 : 10;
        int first = at + (hex ? 3 : 2);
        int i = first;
        int code = 0;
        while (unit(i) < FIRST_CONTROL && Character.digit(unit(i), radix) >= 0) {
            code = Math.min(code * radix + Character.digit(unit(i), radix), Character.MAX_CODE_POINT + 1);
            i++;
        }
        if (i == first) {
            return false;
        }
        append(code);
        at = unit(i) == ';' ? i + 1 : i;
        return true;
    }

    private void append(int code) {
        if (code >= FIRST_CONTROL && code <= LAST_CONTROL) {
            text.append(new String(new byte[] {(byte) code}, WINDOWS));
        } else {
            boolean sound = code > 0 && code <= Character.MAX_CODE_POINT && !isSurrogate(code);
            text.appendCodePoint(sound ? code : REPLACEMENT);
        }
    }

    private static boolean isSurrogate(int code) {
        return code >= Character.MIN_SURROGATE && code <= Character.MAX_SURROGATE;
    }

    private boolean name() {
        int end = at + 1;
        while (end - at <= MOST_LETTERS && isNameUnit(unit(end))) {
            end++;
        }
        String name = raw.substring(at + 1, end);
        if (unit(end) == ';' && Entities.isNamedEntity(name)) {
            text.append(Entities.getByName(name));
            at = end + 1;
            return true;
        }
        String known = Entities.findPrefix(name);
        char behind = unit(at + 1 + known.length());
        if (known.isEmpty() || (inAttribute && (behind == '=' || isNameUnit(behind)))) {
            return false;
        }
        text.append(Entities.getByName(known));
        at += 1 + known.length();
        at += unit(at) == ';' ? 1 : 0;
        return true;
    }

    private static boolean isNameUnit(char unit) {
        return Bytes.isLetter(unit) || (unit >= '0' && unit <= '9');
    }
}
