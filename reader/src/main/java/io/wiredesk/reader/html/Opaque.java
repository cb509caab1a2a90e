package io.wiredesk.reader.html;

/// Finds the end of content that is no markup: scripts, styles, titles.
final class Opaque {
    private Opaque() {}

    /// Where the end tag of `element` begins, from `from` on; the end of the page when there is none.
    static int end(Bytes bytes, Tag element, int from) {
        return element == Tag.SCRIPT ? scriptEnd(bytes, from) : plainEnd(bytes, element, from);
    }

    private static int plainEnd(Bytes bytes, Tag element, int from) {
        int less = bytes.find('<', from);
        while (less < bytes.end() && !isTag(bytes, less + 1, "/", element.name())) {
            less = bytes.find('<', less + 1);
        }
        return less;
    }

    /// A script inside a comment inside a script does not end it (HTML Standard, section 13.2.5.20 and on).
    private static int scriptEnd(Bytes bytes, int from) {
        boolean nested = false;
        int commentEnd = from;
        int less = bytes.find('<', from);
        while (less < bytes.end()) {
            if (less >= commentEnd) {
                nested = false;
                if (bytes.startsWith("<!--", less)) {
                    commentEnd = bytes.find("-->", less + 2);
                }
            } else if (!nested && isTag(bytes, less + 1, "", "script")) {
                nested = true;
            }
            if (isTag(bytes, less + 1, "/", "script")) {
                if (!nested) {
                    return less;
                }
                nested = false;
            }
            less = bytes.find('<', less + 1);
        }
        return less;
    }

    private static boolean isTag(Bytes bytes, int at, String slash, String name) {
        int behind = at + slash.length() + name.length();
        if (!bytes.startsWith(slash, at) || !bytes.startsWith(name, at + slash.length())) {
            return false;
        }
        int sign = bytes.at(behind);
        return behind >= bytes.end() || sign == '>' || sign == '/' || Bytes.isSpace(sign);
    }
}
