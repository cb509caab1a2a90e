package io.wiredesk.reader.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads JSON leniently: what can be understood of a broken text is kept, nothing throws.
///
/// Tolerated: line breaks and bare quotes inside strings, trailing and missing commas, comments, a missing end, rubbish
/// before the first value, several values one after the other. Confined to one thread; make one for each text.
public final class JsonReader {
    /// Deeper values are read over and left out. Real data stays under 20 levels; each level costs a few stack frames.
    private static final int MOST_LEVELS = 64;

    /// A longer text is cut there: no page's data is, and memory grows with it.
    private static final int MOST_UNITS = 4_000_000;

    private static final String CDATA = "<![CDATA[";

    private final String text;
    private int at;

    private JsonReader(String text) {
        this.text = text.length() > MOST_UNITS ? text.substring(0, MOST_UNITS) : text;
    }

    /// The structures and sequences that stand one after the other in `text`; empty when there is none.
    public static List<JsonValue> read(String text) {
        return new JsonReader(text).all();
    }

    private List<JsonValue> all() {
        List<JsonValue> values = new ArrayList<>();
        while (at < text.length()) {
            char next = text.charAt(at);
            if (next == '{' || next == '[') {
                values.add(value(0));
            } else {
                at += text.startsWith(CDATA, at) ? CDATA.length() : 1;
            }
        }
        return values;
    }

    private JsonValue value(int level) {
        skipSpace();
        if (at >= text.length()) {
            return new JsonValue.Bare("null");
        }
        return switch (text.charAt(at)) {
            case '{' -> level < MOST_LEVELS ? structure(level) : skipped();
            case '[' -> level < MOST_LEVELS ? sequence(level) : skipped();
            case '"' -> new JsonValue.Text(string());
            default -> bare();
        };
    }

    private JsonValue structure(int level) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        at++;
        while (hasNext('}')) {
            String name = text.charAt(at) == '"' ? string() : bare().value();
            skipSpace();
            if (at < text.length() && text.charAt(at) == ':') {
                at++;
                members.putIfAbsent(name, value(level + 1));
            } else if (at < text.length() && name.isEmpty()) {
                at++;
            }
        }
        at++;
        return new JsonValue.Structure(members);
    }

    private JsonValue sequence(int level) {
        List<JsonValue> items = new ArrayList<>();
        at++;
        while (hasNext(']')) {
            int before = at;
            JsonValue item = value(level + 1);
            if (at == before) {
                at++;
            } else {
                items.add(item);
            }
        }
        at++;
        return new JsonValue.Sequence(items);
    }

    /// Moves over space and commas; false at `closer` and at the end. A closer of the other kind ends this value
    /// too, and stays for the value around it.
    private boolean hasNext(char closer) {
        skipSpace();
        while (at < text.length() && text.charAt(at) == ',') {
            at++;
            skipSpace();
        }
        if (at >= text.length()) {
            return false;
        }
        char next = text.charAt(at);
        if (next != closer && (next == '}' || next == ']')) {
            at--;
            return false;
        }
        return next != closer;
    }

    /// Moves over a value that lies too deep, strings respected, without a call per level.
    private JsonValue skipped() {
        int open = 0;
        do {
            char next = text.charAt(at);
            if (next == '"') {
                string();
                continue;
            }
            open += next == '{' || next == '[' ? 1 : next == '}' || next == ']' ? -1 : 0;
            at++;
        } while (open > 0 && at < text.length());
        return new JsonValue.Bare("null");
    }

    private JsonValue.Bare bare() {
        int start = at;
        while (at < text.length()
                && ",:{}[]\"".indexOf(text.charAt(at)) < 0
                && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return new JsonValue.Bare(text.substring(start, at));
    }

    private String string() {
        int start = ++at;
        at = plainEnd(start);
        StringBuilder value = new StringBuilder().append(text, start, at);
        while (at < text.length()) {
            char next = text.charAt(at++);
            if (next == '\\' && at < text.length()) {
                escape(value);
            } else if (next == '"' && closes()) {
                break;
            } else {
                value.append(next);
            }
            int plain = plainEnd(at);
            value.append(text, at, plain);
            at = plain;
        }
        return value.toString();
    }

    /// Where the next quote or backslash stands; the end when there is none.
    private int plainEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '"' && text.charAt(end) != '\\') {
            end++;
        }
        return end;
    }

    /// A quote closes its string when a comma, colon, closer or the end comes next; one inside "a "big" deal" does not.
    private boolean closes() {
        int ahead = at;
        while (ahead < text.length() && Character.isWhitespace(text.charAt(ahead))) {
            ahead++;
        }
        if (ahead >= text.length() || ":}]".indexOf(text.charAt(ahead)) >= 0) {
            return true;
        }
        return text.charAt(ahead) == ','
                ? commaSeparates(ahead + 1)
                : text.charAt(ahead) == '"' && text.substring(at, ahead).indexOf('\n') >= 0;
    }

    /// Behind a separating comma the next value or name begins, or a closer of a trailing comma.
    private boolean commaSeparates(int from) {
        int ahead = from;
        while (ahead < text.length() && Character.isWhitespace(text.charAt(ahead))) {
            ahead++;
        }
        return ahead >= text.length() || "\"{[}]-0123456789tfn/,".indexOf(text.charAt(ahead)) >= 0;
    }

    private void escape(StringBuilder value) {
        char next = text.charAt(at++);
        switch (next) {
            case 'n' -> value.append('\n');
            case 't' -> value.append('\t');
            case 'r' -> value.append('\r');
            case 'b' -> value.append('\b');
            case 'f' -> value.append('\f');
            case 'u' -> unicode(value);
            default -> value.append(next);
        }
    }

    private void unicode(StringBuilder value) {
        int end = Math.min(text.length(), at + 4);
        String digits = text.substring(at, end);
        boolean whole = digits.length() == 4 && digits.chars().allMatch(digit -> Character.digit(digit, 16) >= 0);
        if (whole) {
            value.append((char) Integer.parseInt(digits, 16));
            at = end;
        } else {
            value.append('u');
        }
    }

    private void skipSpace() {
        while (at < text.length()) {
            char next = text.charAt(at);
            if (Character.isWhitespace(next) || next == '\ufeff') {
                at++;
            } else if (next != '/') {
                return;
            } else if (text.startsWith("/*", at)) {
                at = endOf("*/");
            } else if (text.startsWith("//", at)) {
                at = endOf("\n");
            } else {
                return;
            }
        }
    }

    private int endOf(String mark) {
        int end = text.indexOf(mark, at);
        return end < 0 ? text.length() : end + mark.length();
    }
}
