package io.wiredesk.reader.html;

import org.jspecify.annotations.Nullable;

/// Cuts a page into tags and texts (HTML Standard, section 13.2.5). Comments, declarations and the like are stepped
/// over. Confined to one thread.
final class Tokenizer {
    /// What [#next] found.
    enum Token {
        TEXT,
        START,
        END,
        DONE
    }

    private final Bytes bytes;
    private final byte[] all;
    private final TagNames names;
    private final Attributes attributes;
    private int at;

    /// The element whose content is no markup, while inside one.
    private @Nullable Tag opaque;

    private boolean inForeign;
    private Tag tag = Tag.ROOT;
    private int from;
    private int to;
    private boolean closesItself;

    Tokenizer(Bytes bytes, int start, Attributes attributes) {
        this.bytes = bytes;
        this.all = bytes.all();
        this.names = new TagNames(bytes);
        this.attributes = attributes;
        this.at = start;
    }

    /// The tag of the token.
    Tag tag() {
        return tag;
    }

    /// Where the text begins; for a tag, its first attribute's number.
    int from() {
        return from;
    }

    /// Where the text ends; for a tag, the number behind its last attribute.
    int to() {
        return to;
    }

    /// True for a start tag that ends in a slash.
    boolean closesItself() {
        return closesItself;
    }

    /// The value of the start tag's attribute; empty when it has none.
    String attribute(String name) {
        int found = attributes.find(from, to, name);
        return found < 0 ? "" : attributes.value(found);
    }

    /// What follows is no markup, up to the end tag of `element`.
    void beginOpaque(Tag element) {
        opaque = element;
    }

    /// Whether the next token stands in a drawing or formula, where markup may hold sections of plain characters.
    void setForeign(boolean foreign) {
        inForeign = foreign;
    }

    /// Goes on to the next token.
    Token next() {
        while (at < bytes.end()) {
            if (opaque != null) {
                int start = at;
                at = Opaque.end(bytes, opaque, start);
                opaque = null;
                if (at > start) {
                    return text(start, at);
                }
            }
            if (at >= bytes.end()) {
                break;
            }
            if (all[at] != '<' || !opensMarkup(at)) {
                int start = at;
                at = textEnd(at + 1);
                return text(start, at);
            }
            int sign = bytes.at(at + 1);
            if (Bytes.isLetter(sign)) {
                if (tag(at + 1)) {
                    return Token.START;
                }
            } else if (sign == '/' && Bytes.isLetter(bytes.at(at + 2))) {
                if (tag(at + 2)) {
                    attributes.cut(from);
                    return Token.END;
                }
            } else if (inForeign && bytes.startsWith("<![cdata[", at)) {
                int start = at + "<![cdata[".length();
                int end = bytes.find("]]>", start);
                at = Math.min(bytes.end(), end + "]]>".length());
                if (end > start) {
                    return text(start, end);
                }
            } else {
                at = behindComment(at);
            }
        }
        return Token.DONE;
    }

    private Token text(int start, int end) {
        from = start;
        to = end;
        return Token.TEXT;
    }

    private boolean opensMarkup(int less) {
        int sign = bytes.at(less + 1);
        return Bytes.isLetter(sign) || sign == '/' || sign == '!' || sign == '?';
    }

    private int textEnd(int start) {
        int less = bytes.find('<', start);
        while (less < bytes.end() && !opensMarkup(less)) {
            less = bytes.find('<', less + 1);
        }
        return less;
    }

    /// Behind a comment, a declaration or a slip of the pen that begins with `<` at `less`.
    private int behindComment(int less) {
        if (bytes.startsWith("<!--", less)) {
            int inside = less + "<!--".length();
            if (bytes.at(inside) == '>') {
                return inside + 1;
            }
            if (bytes.startsWith("->", inside)) {
                return inside + 2;
            }
            int end = bytes.find("--", inside);
            while (end < bytes.end()) {
                if (bytes.at(end + 2) == '>') {
                    return end + 3;
                }
                if (bytes.at(end + 2) == '!' && bytes.at(end + 3) == '>') {
                    return end + 4;
                }
                end = bytes.find("--", end + 1);
            }
            return end;
        }
        return Math.min(bytes.end(), bytes.find('>', less + 1) + 1);
    }

    /// Reads a tag whose name begins at `start`; false when the page ends inside it.
    private boolean tag(int start) {
        int i = start;
        while (i < all.length && !endsTagName(all[i])) {
            i++;
        }
        tag = names.at(start, Math.min(i, bytes.end()));
        from = attributes.size();
        closesItself = false;
        at = attributes(i);
        to = attributes.size();
        return at > 0 || fail();
    }

    private boolean fail() {
        at = bytes.end();
        attributes.cut(from);
        return false;
    }

    private static boolean endsTagName(int unit) {
        return unit == '>' || unit == '/' || Bytes.isSpace(unit);
    }

    /// Reads the attributes from `start` on. Returns the place behind the tag; 0 when the page ends inside it.
    private int attributes(int start) {
        int end = bytes.end();
        int i = start;
        while (true) {
            while (i < end && (Bytes.isSpace(all[i]) || (all[i] == '/' && bytes.at(i + 1) != '>'))) {
                i++;
            }
            if (i >= end) {
                return 0;
            }
            if (all[i] == '>') {
                return i + 1;
            }
            if (all[i] == '/') {
                closesItself = true;
                return i + 2;
            }
            i = attribute(i);
        }
    }

    /// Reads one attribute whose name begins at `start`; returns the place behind it.
    private int attribute(int start) {
        int end = bytes.end();
        int i = start + 1;
        while (i < end && all[i] != '=' && !endsTagName(all[i])) {
            i++;
        }
        int nameEnd = i;
        i = bytes.skipSpace(i, end);
        if (i >= end || all[i] != '=') {
            attributes.add(start, nameEnd, nameEnd, nameEnd);
            return i;
        }
        i = bytes.skipSpace(i + 1, end);
        int quote = bytes.at(i);
        if (quote == '"' || quote == '\'') {
            int close = bytes.find((char) quote, i + 1);
            attributes.add(start, nameEnd, i + 1, close);
            return Math.min(end, close + 1);
        }
        int value = i;
        while (i < end && all[i] != '>' && !Bytes.isSpace(all[i])) {
            i++;
        }
        attributes.add(start, nameEnd, value, i);
        return i;
    }
}
