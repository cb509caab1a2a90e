package io.wiredesk.reader.metadata;

import io.wiredesk.reader.html.PageTree.Attribute;
import io.wiredesk.reader.nodes.NameAttribute;
import io.wiredesk.reader.nodes.NameBits;
import io.wiredesk.reader.nodes.PageNodes;
import io.wiredesk.reader.words.WordSearch;
import java.util.List;
import java.util.Set;

/// What the names of a page's elements say they are. Confined to one thread, one page each.
final class MarkupSigns {
    /// What an element's names may say.
    enum Sign {
        BYLINE(0),
        STAMP(1),
        BESIDE(2),
        CLOSED(3),
        WALLED(4),
        /// It names a property of the article.
        PROPERTY(5);

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

    /// The words of updates, then those of the first publication.
    private static final WordSearch UPDATES = new WordSearch(
            List.of(SignalWords.shipped().modified(), SignalWords.shipped().published()));

    private static final int MODIFIED = 1;
    private static final int PUBLISHED = 2;

    private static WordSearch words(SignalWords words) {
        return new WordSearch(List.of(words.byline(), words.stamp(), words.beside(), words.closed(), words.walled()));
    }

    private static int signs(NameAttribute attribute, String names) {
        boolean property = attribute == NameAttribute.ITEMPROP || attribute == NameAttribute.PROPERTY;
        return attribute == NameAttribute.ROLE ? 0 : WORDS.in(names) | (property ? Sign.PROPERTY.bit : 0);
    }

    /// The signs of the element at `at`, for [Sign#isIn].
    int of(int at) {
        return names.at(at);
    }

    /// Which kinds of time the names of the element at `at`, of its parent and the words in them speak of.
    static StampWords stampWords(PageNodes page, int at, String printed) {
        int parent = page.parent(at);
        int found = UPDATES.in(printed) | inNames(page, at) | UPDATES.in(page.ownWords(parent)) | inNames(page, parent);
        return new StampWords((found & MODIFIED) != 0, (found & PUBLISHED) != 0);
    }

    /// What speaks beside a stamp: of an update, of the first publication.
    record StampWords(boolean isModified, boolean isPublished) {}

    private static int inNames(PageNodes page, int at) {
        int found = 0;
        for (Attribute attribute : page.attributes(at)) {
            found |= NAMING.contains(attribute.name()) ? UPDATES.in(attribute.value()) : 0;
        }
        return found;
    }
}
