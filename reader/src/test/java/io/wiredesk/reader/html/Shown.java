package io.wiredesk.reader.html;

/// A tree as one line: `html(head body(p("One" b("two"))))`.
final class Shown {
    private Shown() {}

    /// What stands in the body, without it.
    static String body(String markup) {
        String page = page(markup);
        String body = page.substring(page.indexOf("body") + "body".length(), page.length() - 1);
        return body.isEmpty() ? "" : body.substring(1, body.length() - 1);
    }

    /// The whole page, from `html` on.
    static String page(String markup) {
        PageTree tree = PageTree.parse(markup);
        return tree.size() < 2 ? "" : node(tree, 1);
    }

    private static String node(PageTree tree, int at) {
        if (tree.isText(at)) {
            return '"' + tree.text(at) + '"';
        }
        StringBuilder inside = new StringBuilder();
        for (int child = at + 1; child < tree.end(at); child = tree.end(child)) {
            inside.append(inside.isEmpty() ? "" : " ").append(node(tree, child));
        }
        return tree.name(at) + (inside.isEmpty() ? "" : "(" + inside + ")");
    }
}
