package io.wiredesk.ledger.speaker;

import io.wiredesk.ledger.name.FirstNames;
import io.wiredesk.ledger.name.Places;
import io.wiredesk.ledger.sentence.Sentences;
import io.wiredesk.ledger.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What word lists tell about names: roles, titles, first names, bodies, metonyms, nationalities. Immutable once built.
final class Names {
    /// What a metonym stands for.
    record Metonym(String name, String affiliation) {}

    private final Set<String> weekdays =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    private final Set<String> roles = words("roles.txt");
    private final Set<String> bodies = words("body-words.txt");
    private final Set<String> documents = words("document-words.txt");
    private final Set<String> noNames = words("no-names.txt");
    private final Set<String> starters =
            WordList.beside(Sentences.class, "sentence-starters.txt").asSet();
    private final Map<String, String> titles = new HashMap<>();
    private final Set<String> places = Places.usualNames();
    private final FirstNames firstNames = new FirstNames();
    private final Map<String, Metonym> metonyms = new HashMap<>();
    private final Map<String, String> countries = new HashMap<>();

    /// Loads the shipped lists.
    Names() {
        rows("titles.txt").forEach(row -> titles.put(row.get(0), row.get(1)));
        rows("metonyms.tsv").forEach(row -> metonyms.put(row.get(0), new Metonym(row.get(1), row.get(2))));
        rows("nationalities.tsv").forEach(row -> countries.put(row.get(0), row.get(1)));
    }

    private static List<List<String>> rows(String file) {
        return WordList.beside(Names.class, file).rows();
    }

    private static Set<String> words(String file) {
        Set<String> words = new HashSet<>();
        WordList.beside(Names.class, file).lines().forEach(line -> words.addAll(List.of(line.split(" "))));
        return words;
    }

    /// True for the last word of a post or calling; plurals count.
    boolean isRole(String lower) {
        return roles.contains(lower) || (lower.endsWith("s") && roles.contains(lower.substring(0, lower.length() - 1)));
    }

    boolean isSingularRole(String lower) {
        return roles.contains(lower);
    }

    /// True for a day of the week, which is nobody's name.
    boolean isWeekday(String lower) {
        return weekdays.contains(lower);
    }

    /// True for a country, its seat of government or another city that news names often.
    boolean isPlace(String name) {
        return places.contains(name);
    }

    boolean isTitle(String lower) {
        return titles.containsKey(lower);
    }

    boolean isBody(String lower) {
        return bodies.contains(lower);
    }

    boolean isDocument(String lower) {
        return documents.contains(lower);
    }

    /// True for a word that calls nobody by name though a sentence gives it a capital.
    boolean isNoName(String lower) {
        return noNames.contains(lower) || isWeekday(lower);
    }

    boolean startsSentences(String lower) {
        return starters.contains(lower);
    }

    boolean isFirstName(String lower) {
        return firstNames.contains(lower);
    }

    /// `m` or `f` where a title or first name tells.
    Optional<String> gender(String lower) {
        String byTitle = titles.getOrDefault(lower, "-");
        return byTitle.equals("-") ? firstNames.gender(lower) : Optional.of(byTitle);
    }

    /// What a place or building that speaks stands for.
    ///
    /// @param words lower case, apostrophes straight
    Optional<Metonym> metonym(String words) {
        return Optional.ofNullable(metonyms.get(words.startsWith("the ") ? words.substring(4) : words));
    }

    /// The country of an adjective such as `chinese`.
    Optional<String> country(String lower) {
        return Optional.ofNullable(countries.get(lower));
    }
}
