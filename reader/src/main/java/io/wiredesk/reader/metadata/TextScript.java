package io.wiredesk.reader.metadata;

import io.wiredesk.reader.words.WordFile;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The letters that a text is evidently written in. Immutable.
///
/// @param section the section of `scripts.txt` for them; empty when the text is short, mixed, or in others
record TextScript(String section) {
    /// Languages by the letters they are written in. A language in none of the sections is written in Latin letters.
    private static final Map<String, Set<String>> LANGUAGES = load();

    private static final String LATIN = "latin";

    private static final int LAST_ASCII = 127;

    /// With fewer letters, names and quotations may outweigh the text.
    private static final int LEAST_LETTERS = 40;

    /// The part of all letters that makes a text evidently written in them. Latin names stand in all texts.
    private static final double LEAST_SHARE = 0.7;

    private static final double LEAST_LATIN_SHARE = 0.97;

    private static Map<String, Set<String>> load() {
        return WordFile.of(TextScript.class, "scripts.txt").sections().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    static TextScript of(CharSequence text) {
        Map<String, Integer> counts = new TreeMap<>();
        int latin = 0;
        int all = 0;
        for (int at = 0; at < text.length(); at++) {
            char unit = text.charAt(at);
            if (!Character.isLetter(unit)) {
                continue;
            }
            all++;
            if (unit <= LAST_ASCII || Character.UnicodeScript.of(unit) == Character.UnicodeScript.LATIN) {
                latin++;
            } else {
                counts.merge(name(Character.UnicodeScript.of(unit)), 1, Integer::sum);
            }
        }
        if (all < LEAST_LETTERS) {
            return new TextScript("");
        }
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() >= LEAST_SHARE * all && LANGUAGES.containsKey(count.getKey())) {
                return new TextScript(count.getKey());
            }
        }
        return new TextScript(latin >= LEAST_LATIN_SHARE * all ? LATIN : "");
    }

    private static String name(Character.UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA -> "han";
            case CYRILLIC -> "cyrillic";
            case ARABIC -> "arabic";
            case HANGUL -> "hangul";
            case GREEK -> "greek";
            case HEBREW -> "hebrew";
            case DEVANAGARI -> "devanagari";
            case THAI -> "thai";
            default -> "other";
        };
    }

    /// True when the text is surely not written in the language of `tag`. A tag that names its letters is believed.
    boolean contradicts(String tag) {
        boolean named = tag.indexOf('-') > 0 && tag.length() > tag.indexOf('-') + 4;
        if (section.isEmpty() || named) {
            return false;
        }
        String language = language(tag);
        boolean elsewhere = LANGUAGES.values().stream().anyMatch(languages -> languages.contains(language));
        boolean here = section.equals(LATIN)
                ? LANGUAGES.getOrDefault(LATIN, Set.of()).contains(language) || !elsewhere
                : LANGUAGES.getOrDefault(section, Set.of()).contains(language);
        return !here;
    }

    /// `pt-BR` → `pt`.
    static String language(String tag) {
        int end = tag.indexOf('-');
        return end < 0 ? tag : tag.substring(0, end);
    }
}
