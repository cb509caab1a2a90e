package io.wiredesk.reader.body;

import io.wiredesk.reader.words.WordFile;
import io.wiredesk.reader.words.WordSearch;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/// Knows what short blocks say that are not the article's own words. Immutable.
public final class Phrases {
    /// What a phrase tells about the block that starts with it.
    public enum Kind {
        /// Nothing: article text.
        NONE,
        /// It points elsewhere.
        LINK,
        /// A heading after which nothing of the article follows.
        END,
        /// Advertises the publisher's own goods.
        PROMO,
        /// Legal or risk wording.
        DISCLAIMER,
        /// Whose picture or text it is.
        CREDIT,
        /// What was corrected.
        CORRECTION,
        /// The rest is for subscribers.
        PAYWALL,
        /// Who wrote it, when, under which keywords.
        BYLINE,
        /// Buttons and notices of the site.
        CHROME,
        /// Words that count only at an article's end.
        TAIL
    }

    /// One phrase.
    ///
    /// @param words in lower case
    /// @param whole true when the block must hold nothing else
    private record Phrase(String words, boolean whole, Kind kind) {
        boolean matches(String text) {
            if (!text.startsWith(words)) {
                return false;
            }
            if (whole) {
                return endsAfter(text, words.length());
            }
            // "donate" is no start of "donated"; scripts without spaces have no such boundary.
            return text.length() == words.length()
                    || !Character.isLetter(text.charAt(words.length()))
                    || !Character.isLetter(words.charAt(words.length() - 1))
                    || Character.isIdeographic(text.codePointAt(words.length()));
        }

        private static boolean endsAfter(String text, int from) {
            for (int i = from; i < text.length(); i++) {
                if (Character.isLetter(text.charAt(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Phrases by their first two characters: few enough for each block to try.
    private static final Map<String, List<Phrase>> BY_START = new HashMap<>();

    /// Phrases that may stand anywhere in a block, by kind.
    private static final Map<Kind, List<String>> ANYWHERE = new EnumMap<>(Kind.class);

    private static final WordSearch HELD;

    private static final List<Kind> HELD_KINDS;

    private static final WordSearch TAIL;

    private static final int KEY = 2;

    /// A sign rather than a word, and too short for a key.
    private static final String COPYRIGHT = "©";

    static {
        WordFile.of(Phrases.class, "phrases.txt").sections().forEach((kind, phrases) -> {
            for (String phrase : phrases) {
                add(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), phrase);
            }
        });
        TAIL = new WordSearch(List.of(Objects.requireNonNullElse(ANYWHERE.remove(Kind.TAIL), List.of())));
        HELD_KINDS = List.copyOf(ANYWHERE.keySet());
        HELD = new WordSearch(List.copyOf(ANYWHERE.values()));
    }

    private static void add(Kind kind, String written) {
        if (kind == Kind.TAIL || written.startsWith("*")) {
            String words = written.startsWith("*") ? written.substring(1) : written;
            ANYWHERE.computeIfAbsent(kind, _ -> new ArrayList<>()).add(words);
        } else {
            boolean whole = written.endsWith("=");
            String words = whole ? written.substring(0, written.length() - 1) : written;
            BY_START.computeIfAbsent(key(words), _ -> new ArrayList<>()).add(new Phrase(words, whole, kind));
        }
    }

    private Phrases() {}

    /// What short blocks hold anywhere, not only at their start; of several the first kind.
    private static Kind holding(String text) {
        int found = HELD.in(text);
        return found == 0 ? Kind.NONE : HELD_KINDS.get(Integer.numberOfTrailingZeros(found));
    }

    private static String key(String words) {
        return words.substring(0, Math.min(KEY, words.length()));
    }

    /// What the text's first words tell; whole-block phrases go before starts.
    public static Kind of(String text) {
        int from = firstTelling(text);
        int longest = Math.min(text.length(), from + 80);
        String start = text.substring(from, longest).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (start.startsWith(COPYRIGHT)) {
            return Kind.DISCLAIMER;
        }
        Kind found = Kind.NONE;
        for (Phrase phrase : BY_START.getOrDefault(key(start), List.of())) {
            boolean fits = !phrase.whole() || text.length() == longest;
            if (fits && phrase.matches(start)) {
                if (phrase.whole()) {
                    return phrase.kind();
                }
                found = phrase.kind();
            }
        }
        return found == Kind.NONE ? holding(text) : found;
    }

    /// True when the text holds words that only count against it at the end of an article.
    public static boolean isTailPromo(String text) {
        return TAIL.in(text) != 0;
    }

    /// Arrows, bullets and dashes go before many a "read more".
    private static int firstTelling(String text) {
        int i = 0;
        while (i < text.length() && !Character.isLetterOrDigit(text.charAt(i)) && "(©".indexOf(text.charAt(i)) < 0) {
            i++;
        }
        return i;
    }
}
