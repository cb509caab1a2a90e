package io.wiredesk.reader.metadata;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/// What the names of a page's elements say they are. The same names come back hundreds of times on a page, so each is
/// searched for words once. Confined to one thread, one page each.
final class MarkupSigns {
    /// What an element's names may say.
    enum Sign {
        BYLINE,
        STAMP,
        BESIDE,
        CLOSED,
        WALLED
    }

    /// The attributes whose values are names that a designer or a vocabulary gave.
    private static final Set<String> NAMING =
            Set.of("class", "id", "data-testid", "data-component", "rel", "itemprop", "property");

    private final SignalWords words = SignalWords.shipped();
    private final Map<String, Set<Sign>> known = new HashMap<>();

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

    Set<Sign> of(String names) {
        return names.isEmpty() ? Set.of() : known.computeIfAbsent(names, this::searched);
    }

    private Set<Sign> searched(String names) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Sign sign : Sign.values()) {
            boolean said = switch (sign) {
                case BYLINE -> SignalWords.hasAny(names, words.byline());
                case STAMP -> SignalWords.hasAny(names, words.stamp());
                case BESIDE -> SignalWords.hasAny(names, words.beside());
                case CLOSED -> SignalWords.hasAny(names, words.closed());
                case WALLED -> SignalWords.hasAny(names, words.walled());
            };
            if (said) {
                signs.add(sign);
            }
        }
        return signs;
    }
}
