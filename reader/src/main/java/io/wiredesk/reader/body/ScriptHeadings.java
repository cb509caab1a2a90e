package io.wiredesk.reader.body;

import io.wiredesk.reader.words.WordFile;
import java.util.Locale;
import java.util.Set;

/// Knows the headings among the strings of a script, which are to be given in script order. Confined to one scan.
///
/// `"<h3>Who pays</h3>"` is one by itself, `"type":"heading","text":"Who pays"` by what was said before.
final class ScriptHeadings {
    private static final WordFile WORDS = WordFile.of(ScriptHeadings.class, "script-words.txt");
    private static final Set<String> HEADING = WORDS.set("heading");
    private static final Set<String> INSIDE = WORDS.set("inside");

    /// Longer text is no heading.
    private static final int LONGEST = 200;

    private static final int USUAL_LEVEL = 2;

    /// The level that was told for the text to come; 0 when none was.
    private int told;

    private String tellingName = "";

    /// The level, 1–6, of the heading that a value is; 0 when it is none.
    ///
    /// @param name of the property that holds it
    /// @param isProse true for what looks like running text: no heading, whatever was said before
    int level(String name, String value, boolean isProse) {
        if (isMarkup(value)) {
            return value.charAt(2) - '0';
        }
        if (isProse || value.length() > LONGEST) {
            told = 0;
            return 0;
        }
        String type = value.substring(value.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String word = bare(type);
        if (HEADING.contains(word)) {
            told = digit(type) > 0 ? digit(type) : USUAL_LEVEL;
            tellingName = name;
            return 0;
        }
        if (name.equals(tellingName) && !INSIDE.contains(word)) {
            told = 0;
        }
        return told;
    }

    /// Matches `<h2 id="a">Who pays</h2>`; not `<h2>Who pays</h2><p>The harbour.</p>`.
    private static boolean isMarkup(String value) {
        return value.startsWith("<h")
                && value.length() > "<h2>".length()
                && value.length() <= LONGEST
                && "123456".indexOf(value.charAt(2)) >= 0
                && value.indexOf("</h") == value.length() - "</h2>".length();
    }

    private static String bare(String type) {
        int end = type.length();
        while (end > 0 && (Character.isDigit(type.charAt(end - 1)) || type.charAt(end - 1) == '-')) {
            end--;
        }
        return type.substring(0, end);
    }

    private static int digit(String type) {
        return Math.max(0, "0123456".indexOf(type.charAt(type.length() - 1)));
    }
}
