package io.wiredesk.reader.metadata;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of a page's address, which many sites make from the headline: `/ports/velmora-raises-berth-fees`.
/// Immutable.
///
/// @param words in lower case, without accents, of three letters or more; of umlauts both ways of writing them
record AddressWords(Set<String> words) {
    private static final int LEAST_LETTERS = 3;
    private static final int LAST_ASCII = 127;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /// One word may be a section's name.
    private static final int LEAST_WORDS = 2;

    private static final int MOST_UNITS = 1_000;

    static AddressWords of(String url) {
        String bare = url.length() > MOST_UNITS ? url.substring(0, MOST_UNITS) : url;
        int host = bare.indexOf("://");
        int path = bare.indexOf('/', host < 0 ? 0 : host + "://".length());
        Set<String> words = new HashSet<>();
        if (path >= 0) {
            for (String word :
                    HeadlineField.key(plain(decoded(bare.substring(path)))).split(" ")) {
                if (word.length() >= LEAST_LETTERS && !word.chars().allMatch(Character::isDigit)) {
                    words.add(word);
                }
            }
        }
        return new AddressWords(Set.copyOf(words));
    }

    /// 0–1: how many of the words of `key`, a text in lower case, the address holds.
    double share(String key) {
        if (words.size() < LEAST_WORDS) {
            return 0;
        }
        int all = 0;
        int held = 0;
        for (String word : key.split(" ")) {
            if (word.length() >= LEAST_LETTERS) {
                all++;
                held += words.contains(plain(word)) || (!isAscii(word) && words.contains(plain(spelledOut(word))))
                        ? 1
                        : 0;
            }
        }
        return all == 0 ? 0 : (double) held / all;
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /// Without accents: `Zölle` → `zolle`.
    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return isAscii(lower)
                ? lower
                : ACCENTS.matcher(Normalizer.normalize(lower.replace("ß", "ss"), Normalizer.Form.NFKD))
                        .replaceAll("");
    }

    private static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    /// With umlauts as two letters: `zölle` → `zoelle`.
    private static String spelledOut(String word) {
        return word.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
    }
}
