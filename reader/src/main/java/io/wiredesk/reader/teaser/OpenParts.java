package io.wiredesk.reader.teaser;

import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.words.WordFile;
import java.util.Arrays;
import java.util.Set;

/// Tells the parts of a page that may hold items from menus, forms and comments, which are closed. Confined to one
/// thread.
final class OpenParts {
    private static final Set<String> CLOSED_ELEMENTS =
            WordFile.of(OpenParts.class, "card-words.txt").set("closed element");

    private final PageNodes page;
    private final PartNames names;
    private final int[] headlines;

    OpenParts(PageNodes page, PartNames names) {
        this.page = page;
        this.names = names;
        headlines = page.headlines().stream().mapToInt(Integer::intValue).toArray();
    }

    /// True when nothing in the element is an item of the page.
    boolean isClosed(int at) {
        String tag = page.tag(at);
        boolean root = tag.equals("body") || tag.equals("html");
        int said = names.of(at);
        boolean closed = CLOSED_ELEMENTS.contains(tag) || (!root && PartNames.isClosed(said));
        return closed && !PartNames.isOpen(said);
    }

    /// True when the element is or holds an `h1`, closed parts aside. The element itself is open.
    boolean holdsHeadline(int at) {
        int found = Arrays.binarySearch(headlines, at);
        for (int i = found < 0 ? -found - 1 : found; i < headlines.length && headlines[i] < page.end(at); i++) {
            if (isOpen(at, headlines[i])) {
                return true;
            }
        }
        return false;
    }

    private boolean isOpen(int around, int inside) {
        int at = around + 1;
        while (at <= inside) {
            boolean beside = page.end(at) <= inside;
            if (!beside && isClosed(at)) {
                return false;
            }
            at = beside ? page.end(at) : at + 1;
        }
        return true;
    }

    /// True when the element is or holds a heading below the first order, closed parts aside. The element itself is
    /// open.
    boolean holdsHeading(int around) {
        int at = around;
        while (at < page.end(around)) {
            if (page.isText(at)) {
                at++;
            } else if (isHeading(page.tag(at)) && (at == around || !isClosed(at))) {
                return true;
            } else {
                at = at > around && isClosed(at) ? page.end(at) : at + 1;
            }
        }
        return false;
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '2' && name.charAt(1) <= '6';
    }
}
