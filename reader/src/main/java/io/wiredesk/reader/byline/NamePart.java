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

    /// Matches the end of `Ada M` and `Jon Petrov Jr`, whose full stop belongs to the name; not that of `Ada Moreau`.
    private static final Pattern SHORTENED = Pattern.compile("(?:^|[\\s.])(?:\\p{Lu}|Jr|Sr)$");

    /// Signs around a name that are not of it.
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$");

    private final BylineWords words;

    NamePart(BylineWords words) {
        this.words = words;
    }

    /// The name in `part`; empty when it is a role, an address, a sentence or nothing.
    Optional<String> name(String part) {
        String bare = withoutAddresses(BRACKETS.matcher(part).replaceAll(" "));
        String name = edges(SPACE.matcher(bare).replaceAll(" ").strip());
        for (Optional<String> rest = words.afterMark(name); rest.isPresent(); rest = words.afterMark(name)) {
            name = edges(rest.get());
        }
        name = edges(withoutTitles(withoutTail(name)));
        boolean fits = !name.isEmpty()
                && name.length() <= MOST_UNITS
                && SPACE.split(name).length <= MOST_WORDS
                && name.chars().noneMatch(Character::isDigit)
                && !words.isMark(name.toLowerCase(Locale.ROOT))
                && !words.nobody().contains(name.toLowerCase(Locale.ROOT));
        return fits && !isRole(name) && !words.holdsNoise(name) ? Optional.of(name) : Optional.empty();
    }

    /// The text without mail and web addresses, whose signs would else be taken for those between two names.
    static String withoutAddresses(String text) {
        return ADDRESS.matcher(text).replaceAll(" ");
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
            if ((kept.size() >= 2 && words.tails().contains(word))
                    || (kept.size() == 1 && words.nicknameTails().contains(word))) {
                break;
            }
            kept.add(word);
        }
        return String.join(" ", kept);
    }

    /// Cuts job titles around a name: "Senior Editor Ada Moreau", "배윤경 기자".
    private String withoutTitles(String name) {
        List<String> kept = new ArrayList<>(List.of(SPACE.split(name)));
        while (kept.size() > 2 && words.isRole(kept.getFirst().toLowerCase(Locale.ROOT))) {
            kept.removeFirst();
        }
        while (kept.size() > 1 && words.isRole(kept.getLast().toLowerCase(Locale.ROOT))) {
            kept.removeLast();
        }
        return String.join(" ", kept);
    }

    private static String edges(String name) {
        String bare = EDGES.matcher(name).replaceAll("");
        int end = name.lastIndexOf(bare) + bare.length();
        boolean shortened = SHORTENED.matcher(bare).find() && end < name.length() && name.charAt(end) == '.';
        return shortened ? bare + "." : bare;
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
