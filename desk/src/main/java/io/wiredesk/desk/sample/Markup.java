package io.wiredesk.desk.sample;

/// Makes text safe inside markup.
final class Markup {
    private Markup() {}

    /// For HTML and XML text and quoted attributes: `a < "b"` becomes `a &lt; &quot;b&quot;`.
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /// As a JSON string with its quotation marks, safe inside a script element.
    static String json(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\n", "\\n")
                        .replace("</", "<\\/")
                + '"';
    }
}
