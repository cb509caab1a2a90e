package io.wiredesk.reader.encoding;

import io.wiredesk.reader.html.PageTree;

/// A page's text, decoded as far as somebody asks for it: the parser reads bytes, and a large page then never stands in
/// memory as a string. Immutable, safe to share as long as nobody changes the page's bytes.
public sealed interface PageText permits Utf8Text, PageText.Decoded {
    /// The text parsed as a web page.
    PageTree tree();

    /// Some `most` characters from the start, or all that there are.
    String start(int most);

    /// All characters.
    String all();

    /// True when there is nothing but white space.
    boolean isBlank();

    /// Where an ASCII character stands last, for comparing with where another one does; -1 when nowhere.
    int lastIndexOf(char ascii);

    /// A text that is decoded already.
    ///
    /// @param all the characters
    record Decoded(String all) implements PageText {
        @Override
        public PageTree tree() {
            return PageTree.parse(all);
        }

        @Override
        public String start(int most) {
            return all.substring(0, Math.min(most, all.length()));
        }

        @Override
        public boolean isBlank() {
            return all.isBlank();
        }

        @Override
        public int lastIndexOf(char ascii) {
            return all.lastIndexOf(ascii);
        }
    }
}
