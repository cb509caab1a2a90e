package io.wiredesk.reader.byline;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Cleans one part of a byline down to a name. Immutable.
final class NamePart {
    /// Longer parts are sentences ("has covered banks since 2010"), not names.
    private static final int MOST_WORDS = 6;

    private static final int MOST_UNITS = 70;

    /// Matches `(Reuters)` and `[dpa]`; not an unclosed `(Reuters`.
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]{0,80}\\)|\\[[^\\[\\]]{0,80}\\]|<[^<>]{0,80}>");

    /// Matches `ada@example.org`, `@ada`, `https://example.org/ada`; not `Ada Moreau`.
    private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S*|https?://\\S*|www\\.\\S+");

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    /// Signs around a name that are not of it; a final full stop stays where it follows one letter ("Jr." loses it).
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private final BylineWords words;

    NamePart(BylineWords words) {
        this.words = words;
    }

    /// The name in `part`; empty when it is a role, an address, a sentence or nothing.
    Optional<String> name(String part) {
        String bare = ADDRESS.matcher(BRACKETS.matcher(part).replaceAll(" ")).replaceAll(" ");
        String name = edges(SPACE.matcher(bare).replaceAll(" ").strip());
        for (Optional<String> rest = words.afterMark(name); rest.isPresent(); rest = words.afterMark(name)) {
            name = edges(rest.get());
        }
        name = edges(withoutTail(name));
        boolean fits = !name.isEmpty()
                && name.length() <= MOST_UNITS
                && SPACE.split(name).length <= MOST_WORDS
                && name.chars().noneMatch(Character::isDigit)
                && !words.nobody().contains(name.toLowerCase(Locale.ROOT));
        return fits && !isRole(name) ? Optional.of(name) : Optional.empty();
    }

    private boolean isRole(String name) {
        for (String word : SPACE.split(name.toLowerCase(Locale.ROOT))) {
            if (words.isRole(word)) {
                return !words.isBody(name);
            }
        }
        return false;
    }

    /// Cuts "in Geneva", "for the Courier" and whatever follows, once two words of a name stand before.
    private String withoutTail(String name) {
        List<String> kept = new ArrayList<>();
        for (String word : SPACE.split(name)) {
            if (kept.size() >= 2 && words.tails().contains(word)) {
                break;
            }
            kept.add(word);
        }
        return String.join(" ", kept);
    }

    private static String edges(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    /// True when every word but the particles ("van", "de") begins with a capital, or the script has none.
    static boolean isCapitalised(String name) {
        int small = 0;
        int all = 0;
        for (String word : SPACE.split(name)) {
            all++;
            small += Character.isLowerCase(word.codePointAt(0)) ? 1 : 0;
        }
        return small == 0 || (small < all && all - small >= 2);
    }

    /// True for one capitalised word: half of "Moreau, Ada".
    static boolean isSingleName(String piece) {
        return !piece.isEmpty()
                && piece.indexOf(' ') < 0
                && Character.isUpperCase(piece.codePointAt(0))
                && piece.chars().skip(1).anyMatch(Character::isLowerCase);
    }
}
