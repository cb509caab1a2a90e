package io.wiredesk.reader.metadata;

import io.wiredesk.reader.nodes.NameAttribute;
import io.wiredesk.reader.nodes.NameBits;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.words.WordSearch;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// What the names of a page's elements say they are. Confined to one thread, one page each.
final class MarkupSigns {
    /// What an element's names may say.
    enum Sign {
        BYLINE(0),
        STAMP(1),
        BESIDE(2),
        CLOSED(3),
        WALLED(4);

        private final int bit;

        /// @param group which of the groups of words holds the sign's own
        Sign(int group) {
            bit = 1 << group;
        }

        boolean isIn(int signs) {
            return (signs & bit) != 0;
        }
    }

    /// The attributes whose values are names that a designer or a vocabulary gave.
    private static final Set<String> NAMING =
            Set.of("class", "id", "data-testid", "data-component", "rel", "itemprop", "property");

    /// The words of each sign, in the order of their groups.
    private static final WordSearch WORDS = words(SignalWords.shipped());

    private final NameBits names;

    MarkupSigns(PageNodes page) {
        names = new NameBits(page, MarkupSigns::signs);
    }

    private static WordSearch words(SignalWords words) {
        return new WordSearch(List.of(words.byline(), words.stamp(), words.beside(), words.closed(), words.walled()));
    }

    private static int signs(NameAttribute attribute, String names) {
        return attribute == NameAttribute.ROLE ? 0 : WORDS.in(names);
    }

    /// The signs of the element at `at`, for [Sign#isIn].
    int of(int at) {
        return names.at(at);
    }

    /// Class names, id and the like of an element, in lower case.
    static String names(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        StringBuilder names = new StringBuilder();
        for (Attribute attribute : element.attributes()) {
            if (NAMING.contains(attribute.getKey())) {
                names.append(attribute.getValue()).append(' ');
            }
        }
        return names.toString().toLowerCase(Locale.ROOT);
    }
}
