package io.wiredesk.reader.byline;

import io.wiredesk.reader.words.Whitespace;
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

    /// Matches the end of `Ada M` and `Jon Petrov Jr`, whose full stop belongs to the name; not that of `Ada Moreau`.
    private static final Pattern SHORTENED = Pattern.compile("(?:^|[\\s.])(?:\\p{Lu}|Jr|Sr)$");

    private final BylineWords words;

    NamePart(BylineWords words) {
        this.words = words;
    }

    /// The name in `part`; empty when it is a role, an address, a sentence or nothing.
    Optional<String> name(String part) {
        String bare = withoutAddresses(withoutBrackets(part));
        String name = edges(Whitespace.collapse(bare));
        for (Optional<String> rest = words.afterMark(name); rest.isPresent(); rest = words.afterMark(name)) {
            name = edges(rest.get());
        }
        name = edges(withoutTitles(withoutTail(name)));
        boolean fits = !name.isEmpty()
                && name.length() <= MOST_UNITS
                && fits(name)
                && !words.isMark(name.toLowerCase(Locale.ROOT))
                && !words.nobody().contains(name.toLowerCase(Locale.ROOT));
        return fits && !isRole(name) && !words.holdsNoise(name) ? Optional.of(name) : Optional.empty();
    }

    /// False for a name of many words or with a digit.
    private static boolean fits(String name) {
        int words = 1;
        for (int at = 0; at < name.length(); at++) {
            words += name.charAt(at) == ' ' ? 1 : 0;
            if (words > MOST_WORDS || Character.isDigit(name.charAt(at))) {
                return false;
            }
        }
        return true;
    }

    /// The text without mail and web addresses, whose signs would else be taken for those between two names.
    static String withoutAddresses(String text) {
        boolean none = text.indexOf('@') < 0 && !text.contains("://") && !text.contains("www.");
        return none ? text : ADDRESS.matcher(text).replaceAll(" ");
    }

    private static String withoutBrackets(String text) {
        boolean none = text.indexOf('(') < 0 && text.indexOf('[') < 0 && text.indexOf('<') < 0;
        return none ? text : BRACKETS.matcher(text).replaceAll(" ");
    }

    private boolean isRole(String name) {
        for (String word : name.toLowerCase(Locale.ROOT).split(" ")) {
            if (words.isRole(word)) {
                return !words.isBody(name);
            }
        }
        return false;
    }

    /// Cuts "in Geneva", "for the Courier" and whatever follows, once two words of a name stand before.
    private String withoutTail(String name) {
        List<String> kept = new ArrayList<>();
        for (String word : name.split(" ")) {
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
        List<String> kept = new ArrayList<>(List.of(name.split(" ")));
        while (kept.size() > 2 && words.isRole(kept.getFirst().toLowerCase(Locale.ROOT))) {
            kept.removeFirst();
        }
        while (kept.size() > 1 && words.isRole(kept.getLast().toLowerCase(Locale.ROOT))) {
            kept.removeLast();
        }
        return String.join(" ", kept);
    }

    private static String edges(String name) {
        int start = 0;
        int end = name.length();
        while (start < end && !isOfName(name.codePointAt(start))) {
            start += Character.charCount(name.codePointAt(start));
        }
        while (end > start && !isOfName(name.codePointBefore(end))) {
            end -= Character.charCount(name.codePointBefore(end));
        }
        String bare = name.substring(start, end);
        boolean stop = end < name.length() && name.charAt(end) == '.';
        return stop && SHORTENED.matcher(bare).find() ? bare + "." : bare;
    }

    private static boolean isOfName(int code) {
        return Character.isLetterOrDigit(code);
    }

    /// True when every word but the particles ("van", "de") begins with a capital, or the script has none.
    static boolean isCapitalised(String name) {
        int small = 0;
        int all = 0;
        for (String word : name.split(" ")) {
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
