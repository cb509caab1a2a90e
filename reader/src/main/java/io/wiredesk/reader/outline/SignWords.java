package io.wiredesk.reader.outline;

import io.wiredesk.reader.nodes.NameAttribute;
import io.wiredesk.reader.words.HashedWords;
import io.wiredesk.reader.words.WordFile;
import io.wiredesk.reader.words.WordHash;
import java.util.EnumSet;
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

    private static final HashedWords STATES = new HashedWords(
            List.of("has", "is", "no", "with", "without", "tag", "category", "type", "status", "format", "js", "hide"));

    private static final SignTable WORDS;
    private static final SignTable STARTS;

    /// A bit for each length that a start has.
    private static final long START_LENGTHS;

    static {
        Map<String, Sign> words = new LinkedHashMap<>();
        Map<String, Sign> starts = new LinkedHashMap<>();
        long lengths = 0;
        for (Map.Entry<String, List<String>> section :
                WordFile.of(SignWords.class, "region-words.txt").sections().entrySet()) {
            Sign sign = Sign.valueOf(section.getKey().toUpperCase(Locale.ROOT));
            for (String word : section.getValue()) {
                if (word.endsWith("*")) {
                    starts.merge(word.substring(0, word.length() - 1), sign, Sign::or);
                    lengths |= 1L << (word.length() - 1);
                } else {
                    words.merge(word, sign, Sign::or);
                }
            }
        }
        WORDS = SignTable.of(words);
        STARTS = SignTable.of(starts);
        START_LENGTHS = lengths;
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

    /// True for the tag of a custom element that holds a post.
    static boolean isPost(String tag) {
        return tag.indexOf('-') > 0 && ofName(tag, 0, tag.length()) == Sign.POST;
    }

    private static Sign ofNames(String names) {
        Sign best = Sign.NONE;
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || Character.isWhitespace(names.charAt(i))) {
                if (i > start && i - start <= LONGEST_NAME && isTelling(names, start, i)) {
                    Sign sign = ofName(names, start, i);
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

    /// False for names that are rules of style, and for "has-sidebar", "category-newsletter", the way content systems
    /// note states and keywords; not for "hash".
    private static boolean isTelling(String names, int start, int end) {
        boolean first = true;
        long hash = WordHash.START;
        for (int i = start; i < end; i++) {
            char unit = names.charAt(i);
            if (unit == ':' || unit == '[') {
                return false;
            }
            if (first && unit == '-') {
                if (STATES.number(hash) != HashedWords.NONE) {
                    return false;
                }
                first = false;
            }
            hash = first ? WordHash.with(hash, unit) : hash;
        }
        return true;
    }

    /// What the pieces of a name say, alone, with the piece before, and by what they start with. Pieces are parted by
    /// all that is no letter, and by the humps of "articleBody".
    private static Sign ofName(String names, int start, int end) {
        Sign best = Sign.NONE;
        long word = WordHash.START;
        long pair = WordHash.START;
        int length = 0;
        for (int i = start; i < end; i++) {
            char unit = names.charAt(i);
            boolean letter = Character.isLetter(unit);
            if (length > 0 && (!letter || isHump(names, i))) {
                best = best.or(WORDS.sign(word)).or(WORDS.sign(pair));
                pair = WordHash.with(word, '-');
                word = WordHash.START;
                length = 0;
            }
            if (letter) {
                word = WordHash.with(word, unit);
                pair = pair == WordHash.START ? pair : WordHash.with(pair, unit);
                length++;
                if ((START_LENGTHS >>> length & 1) != 0) {
                    best = best.or(STARTS.sign(word));
                }
            }
        }
        return length == 0 ? best : best.or(WORDS.sign(word)).or(WORDS.sign(pair));
    }

    private static boolean isHump(String names, int i) {
        return Character.isUpperCase(names.charAt(i)) && Character.isLowerCase(names.charAt(i - 1));
    }

    /// Signs by the words for them.
    private record SignTable(HashedWords words, Sign[] signs) {
        static SignTable of(Map<String, Sign> signs) {
            return new SignTable(new HashedWords(signs.keySet()), signs.values().toArray(Sign[]::new));
        }

        Sign sign(long word) {
            int number = words.number(word);
            return number == HashedWords.NONE ? Sign.NONE : signs[number];
        }
    }
}
