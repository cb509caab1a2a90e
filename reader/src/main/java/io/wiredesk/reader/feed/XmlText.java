package io.wiredesk.reader.feed;

/// Mends what feeds most often get wrong in their XML, so that the parser reads what was meant.
final class XmlText {
    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    /// The longest name of a character reference (`&CounterClockwiseContourIntegral;`) has 31 letters.
    private static final int LONGEST_REFERENCE = 32;

    private XmlText() {}

    /// Without control characters, and with bare ampersands written as `&amp;`: `?a=1&sect=2` keeps its
    /// `&sect`. CDATA sections stay as they are.
    static String mended(String text) {
        StringBuilder mended = new StringBuilder(text.length() + 64);
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf(CDATA, at);
            plain(text, at, open < 0 ? text.length() : open, mended);
            if (open < 0) {
                break;
            }
            int close = text.indexOf(CDATA_END, open);
            at = close < 0 ? text.length() : close + CDATA_END.length();
            visible(text, open, at, mended);
        }
        return mended.toString();
    }

    private static void plain(String text, int from, int to, StringBuilder into) {
        int at = from;
        for (int bare = text.indexOf('&', at); bare >= 0 && bare < to; bare = text.indexOf('&', at)) {
            visible(text, at, bare + 1, into);
            if (!isReference(text, bare + 1)) {
                into.append("amp;");
            }
            at = bare + 1;
        }
        visible(text, at, to, into);
    }

    private static boolean isReference(String text, int from) {
        int at = from + (text.startsWith("#", from) ? 1 : 0);
        int first = at;
        while (at < text.length() && at - first < LONGEST_REFERENCE && isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at > first && at < text.length() && text.charAt(at) == ';';
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private static void visible(String text, int from, int to, StringBuilder into) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' && c != '\r') {
                into.append(text, start, i);
                start = i + 1;
            }
        }
        into.append(text, start, to);
    }
}
