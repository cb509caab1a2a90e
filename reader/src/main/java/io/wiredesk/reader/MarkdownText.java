package io.wiredesk.reader;

import java.util.StringJoiner;
import java.util.regex.Pattern;

/// Words as Markdown that shows them as they are (CommonMark 0.31, and tables as GitHub has them).
final class MarkdownText {
    /// What means something anywhere in a line.
    private static final String SPECIAL = "\\`*_[]<>&~";

    /// What means something where a line begins. Matches `# `, `- `, `+ `, `=`, `12. `, `3) `; not `12.5
    /// percent`.
    private static final Pattern OPENING = Pattern.compile("^(?:(#{1,6})(?=\\s|$)|([-+=])|(\\d{1,9})([.)])(?=\\s|$))");

    private MarkdownText() {}

    /// One line, whatever breaks the words have.
    static String line(String words) {
        return opened(escaped(words.strip().replaceAll("\\s+", " "), false));
    }

    /// Lines that stay lines.
    static String lines(String words) {
        StringJoiner lines = new StringJoiner("\\\n");
        words.strip().lines().forEach(line -> lines.add(opened(escaped(line.strip(), false))));
        return lines.toString();
    }

    /// A cell of a table.
    static String cell(String words) {
        return escaped(words.strip(), true);
    }

    private static String opened(String line) {
        var opening = OPENING.matcher(line);
        if (!opening.find()) {
            return line;
        }
        int at = opening.group(3) == null ? 0 : opening.end(3);
        return line.substring(0, at) + "\\" + line.substring(at);
    }

    private static String escaped(String words, boolean inCell) {
        StringBuilder safe = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean means = SPECIAL.indexOf(c) >= 0 || (inCell && c == '|');
            // A lone `&` before white space begins no entity.
            boolean lone = c == '&' && (i + 1 == words.length() || Character.isWhitespace(words.charAt(i + 1)));
            safe.append(means && !lone ? "\\" : "").append(c);
        }
        return safe.toString();
    }
}
