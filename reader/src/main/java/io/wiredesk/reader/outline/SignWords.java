package io.wiredesk.reader.outline;

import io.wiredesk.reader.words.WordFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.nodes.Element;

/// Reads what an element's names say about it. Confined to one reading: it remembers the names it has seen.
final class SignWords {
    /// Attributes that people who write pages put telling names into.
    private static final String[] NAMED = {"class", "id", "role", "itemprop", "data-component", "data-testid"};

    /// Longer names are generated or state, such as `has-[.sidebar]:grid-cols-2`; they tell nothing.
    private static final int LONGEST_NAME = 48;

    private static final Set<String> STATES =
            Set.of("has", "is", "no", "with", "without", "tag", "category", "type", "status", "format", "js", "hide");

    private static final Map<String, Sign> WORDS = new HashMap<>();
    private static final TreeMap<String, Sign> STARTS = new TreeMap<>();

    static {
        for (Map.Entry<String, List<String>> section :
                WordFile.of(SignWords.class, "region-words.txt").sections().entrySet()) {
            Sign sign = Sign.valueOf(section.getKey().toUpperCase(Locale.ROOT));
            for (String word : section.getValue()) {
                if (word.endsWith("*")) {
                    STARTS.put(word.substring(0, word.length() - 1), sign);
                } else {
                    WORDS.merge(word, sign, Sign::or);
                }
            }
        }
    }

    private final Map<String, Sign> seen = new HashMap<>();

    /// The strongest sign among an element's names; `NONE` when they tell nothing.
    Sign of(Element element) {
        Sign best = Sign.NONE;
        if (element.attributesSize() == 0) {
            return best;
        }
        for (String attribute : NAMED) {
            // Names of attributes come in lower case from the parser: asking Attributes skips a comparison of cases.
            String names = element.attributes().get(attribute);
            if (!names.isEmpty()) {
                best = best.or(seen.computeIfAbsent(names, SignWords::ofNames));
            }
        }
        return best;
    }

    private static Sign ofNames(String names) {
        Sign best = Sign.NONE;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || Character.isWhitespace(names.charAt(i))) {
                if (i > start && i - start <= LONGEST_NAME) {
                    Sign sign = ofName(names.substring(start, i));
                    if (sign == Sign.BODY) {
                        // "article-body with-newsletter": what is the body stays the body, whatever it is dressed in.
                        return sign;
                    }
                    best = best.or(sign);
                }
                start = i + 1;
            }
        }
        return best;
    }

    private static Sign ofName(String name) {
        if (name.indexOf(':') >= 0 || name.indexOf('[') >= 0 || isState(name)) {
            return Sign.NONE;
        }
        Sign best = Sign.NONE;
        String before = "";
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i)) || isHump(name, i)) {
                if (i > start) {
                    String piece = name.substring(start, i).toLowerCase(Locale.ROOT);
                    best = best.or(ofPiece(before, piece));
                    before = piece;
                }
                start = i < name.length() && Character.isLetter(name.charAt(i)) ? i : i + 1;
            }
        }
        return best;
    }

    /// Matches "has-sidebar", "category-newsletter", the way content systems note states and keywords; not
    /// "hash".
    private static boolean isState(String name) {
        int dash = name.indexOf('-');
        return dash > 0 && STATES.contains(name.substring(0, dash));
    }

    private static boolean isHump(String name, int i) {
        return i > 0 && Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1));
    }

    private static Sign ofPiece(String before, String piece) {
        Sign pair = before.isEmpty() ? Sign.NONE : WORDS.getOrDefault(before + "-" + piece, Sign.NONE);
        Sign word = pair.or(WORDS.getOrDefault(piece, Sign.NONE));
        Map.Entry<String, Sign> start = STARTS.floorEntry(piece);
        return start != null && piece.startsWith(start.getKey()) ? word.or(start.getValue()) : word;
    }
}
