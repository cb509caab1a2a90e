package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence.Origin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The page's own keywords: not a sentence, nor the headline taken apart.
final class KeywordsField {
    private static final double JSON_LD_CONFIDENCE = 0.9;
    private static final double META_CONFIDENCE = 0.8;
    private static final double MICRODATA_CONFIDENCE = 0.7;

    /// Longer ones are sentences.
    private static final int MOST_UNITS = 80;

    private static final int MOST_WORDS = 8;

    /// A headline of fewer words may be a keyword itself.
    private static final int LEAST_HEADLINE = 4;

    /// The first of the letters that are written without spaces: kana, then ideographs.
    private static final int FIRST_UNSPACED = 0x3040;

    private static final int LAST_UNSPACED = 0x9FFF;

    /// Two lists agree that share this part of the shorter one.
    private static final double SAME_SHARE = 0.5;

    private final Weighing<Map<String, String>, Set<String>> weighing =
            new Weighing<>(Map::keySet, KeywordsField::isSame);
    private final Set<String> refused = new HashSet<>();

    private KeywordsField() {}

    static Optional<Found<List<String>>> of(Said said, Optional<String> headline, Optional<String> description) {
        KeywordsField field = new KeywordsField();
        headline.map(HeadlineField::key)
                .filter(key -> key.split(" ").length >= LEAST_HEADLINE)
                .ifPresent(field.refused::add);
        description.ifPresent(text -> field.refused.add(HeadlineField.key(text)));
        field.add(said.article(JsonLdArticle::keywords), Origin.JSON_LD, JSON_LD_CONFIDENCE);
        for (String name : MetaNames.of("keywords")) {
            field.add(said.signals().meta().getOrDefault(name, List.of()), Origin.META, META_CONFIDENCE);
        }
        field.add(said.signals().props().getOrDefault("keywords", List.of()), Origin.MICRODATA, MICRODATA_CONFIDENCE);
        return field.weighing
                .best()
                .map(found -> new Found<>(List.copyOf(found.value().values()), found.evidence()));
    }

    private void add(List<String> texts, Origin origin, double confidence) {
        if (texts.isEmpty()) {
            return;
        }
        Map<String, String> words = new LinkedHashMap<>();
        List<String> parts = new ArrayList<>();
        texts.forEach(text -> parts.addAll(List.of(text.split(separator(text)))));
        for (String part : parts) {
            String word = Said.plain(part);
            String key = HeadlineField.key(word);
            if (!key.isEmpty() && !isSentence(word) && !refused.contains(key)) {
                words.putIfAbsent(identity(word), word);
            }
        }
        if (words.isEmpty() || refused.contains(HeadlineField.key(String.join(" ", texts)))) {
            weighing.leaveOut("a sentence");
        } else {
            weighing.say(words, origin, confidence);
        }
    }

    private static String separator(String text) {
        if (text.indexOf(',') >= 0) {
            return ",";
        }
        if (text.indexOf(';') > 0 && text.indexOf('&') < 0) {
            return ";";
        }
        boolean unspaced = text.chars().anyMatch(unit -> unit >= FIRST_UNSPACED && unit <= LAST_UNSPACED);
        return unspaced ? "[\\s，、；]+" : ",";
    }

    /// `#Fees` and `fees` are one, `C` and `C++` are not.
    private static String identity(String word) {
        return word.substring(word.startsWith("#") ? 1 : 0).toLowerCase(Locale.ROOT);
    }

    private static boolean isSentence(String word) {
        return word.length() > MOST_UNITS || word.contains("http") || word.split(" ").length > MOST_WORDS;
    }

    private static boolean isSame(Set<String> one, Set<String> other) {
        int shared = 0;
        for (String key : one) {
            shared += other.contains(key) ? 1 : 0;
        }
        return shared >= SAME_SHARE * Math.min(one.size(), other.size());
    }
}
