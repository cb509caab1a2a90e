package io.wiredesk.reader.outline;

import io.wiredesk.reader.nodes.NameAttribute;
import io.wiredesk.reader.words.WordFile;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads what an element's names say about it.
final class SignWords {
    /// The attributes whose names say what a region holds; relations and properties are of links and values.
    private static final Set<NameAttribute> NAMED = EnumSet.of(
            NameAttribute.CLASS,
            NameAttribute.ID,
            NameAttribute.ROLE,
            NameAttribute.ITEMPROP,
            NameAttribute.DATA_COMPONENT,
            NameAttribute.DATA_TESTID);

    /// Longer names are generated or state, such as `has-[.sidebar]:grid-cols-2`; they tell nothing.
    private static final int LONGEST_NAME = 48;

    private static final Set<String> STATES =
            Set.of("has", "is", "no", "with", "without", "tag", "category", "type", "status", "format", "js", "hide");

    private static final Map<String, Sign> WORDS = new HashMap<>();
    private static final Map<String, Sign> STARTS = new LinkedHashMap<>();

    /// First halves of the words that are pairs: for others no pair need be looked up.
    private static final Set<String> FIRST_HALVES = new HashSet<>();

    static {
        for (Map.Entry<String, List<String>> section :
                WordFile.of(SignWords.class, "region-words.txt").sections().entrySet()) {
            Sign sign = Sign.valueOf(section.getKey().toUpperCase(Locale.ROOT));
            for (String word : section.getValue()) {
                if (word.endsWith("*")) {
                    STARTS.put(word.substring(0, word.length() - 1), sign);
                } else {
                    WORDS.merge(word, sign, Sign::or);
                    FIRST_HALVES.add(word.substring(0, Math.max(0, word.indexOf('-'))));
                }
            }
        }
    }

    private static final List<Sign> SIGNS = List.of(Sign.values());

    private SignWords() {}

    /// What the names in an attribute's value say: a bit for the sign's place among all signs, none for `NONE`.
    static int bits(NameAttribute attribute, String names) {
        Sign sign = NAMED.contains(attribute) ? ofNames(names) : Sign.NONE;
        return sign == Sign.NONE ? 0 : 1 << SIGNS.indexOf(sign);
    }

    /// The strongest of the signs whose bits are set.
    static Sign strongest(int bits) {
        return bits == 0 ? Sign.NONE : SIGNS.get(Integer.SIZE - 1 - Integer.numberOfLeadingZeros(bits));
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
        Sign best = WORDS.getOrDefault(piece, Sign.NONE);
        if (!before.isEmpty() && FIRST_HALVES.contains(before)) {
            best = best.or(WORDS.getOrDefault(before + "-" + piece, Sign.NONE));
        }
        for (Map.Entry<String, Sign> start : STARTS.entrySet()) {
            best = piece.startsWith(start.getKey()) ? best.or(start.getValue()) : best;
        }
        return best;
    }
}
