package io.wiredesk.reader;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells markup from flat text by a look at the first few thousand characters.
final class MarkupLook {
    /// How many characters from the start tell.
    static final int LOOKED_AT = 16 * 1024;

    /// Prose about markup may name a tag or two; a page has many at once.
    private static final int TAGS_WANTED = 3;

    /// Matches `<!DOCTYPE html`, `<html lang="en">`; not `<htmlx>`.
    private static final Pattern ROOT =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body)[\\s>]", Pattern.CASE_INSENSITIVE);

    /// Matches `<p>`, `</div>`, `<a href=`; not `< p`, `<3`.
    private static final Pattern TAG = Pattern.compile(
            "</?(?:p|div|a|span|br|ul|li|table|tr|td|h[1-6]|meta|link|script|title|img|section|article)[\\s/>]",
            Pattern.CASE_INSENSITIVE);

    private MarkupLook() {}

    /// True when `start`, the first [#LOOKED_AT] characters of a text, is that of a page.
    static boolean isMarkup(String start) {
        if (ROOT.matcher(start).find()) {
            return true;
        }
        Matcher tags = TAG.matcher(start);
        int found = 0;
        while (found < TAGS_WANTED && tags.find()) {
            found++;
        }
        return found == TAGS_WANTED;
    }
}
