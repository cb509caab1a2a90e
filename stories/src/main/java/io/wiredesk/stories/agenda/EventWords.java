package io.wiredesk.stories.agenda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// The words of `event-words.txt`. Immutable after they were read; safe to share.
public final class EventWords {
    private static final String LIST = "event-words.txt";

    /// Words of a name that are looked at; a longer one is a clause that was taken whole.
    private static final int MOST_WORDS = 24;

    /// Other words are told apart by so many first letters: `Meridia` and `Meridian` are one.
    private static final int STEM = 6;

    private static final String RELEASE = "release";
    private static final String DECISION = "decision";
    private static final String MEETING = "meeting";

    /// What a truce or a contract comes to, if a verb says so: then it is no deal to be made.
    private static final String EXPIRY = "expiry";

    /// One runs out by its nature.
    private static final String DEADLINE = "deadline";

    /// Truce, deal, agreement: a text calls one thing by all these names.
    private static final String DEAL = "deal";

    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> weakKinds = new HashMap<>();
    private final Map<String, Integer> weights = new HashMap<>();
    private final Map<String, String> phrases = new HashMap<>();
    private final Set<String> banks = new HashSet<>();
    private final Set<String> figures = new HashSet<>();
    private final Set<String> policy = new HashSet<>();
    private final Set<String> idle = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private int longest = 1;

    /// Reads the shipped words.
    public EventWords() {
        try (InputStream in = EventWords.class.getResourceAsStream(LIST)) {
            if (in == null) {
                throw new IllegalStateException(LIST + " is missing beside " + EventWords.class.getName());
            }
            new BufferedReader(new InputStreamReader(in, UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(line -> add(line.split("\t", -1)));
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot read " + LIST, failed);
        }
    }

    private void add(String[] line) {
        List<String> words = List.of(line[line.length - 1].split(",", -1));
        switch (line[0]) {
            case "kind", "weak" -> {
                words.forEach(word -> (line[0].equals("kind") ? kinds : weakKinds).put(word, line[1]));
                weights.put(line[1], Integer.parseInt(line[2]));
            }
            case "short", "bank", "figure" -> {
                for (String phrase : words) {
                    phrases.put(phrase, line[1]);
                    longest = Math.max(longest, phrase.split(" ", -1).length);
                }
                if (!line[0].equals("short")) {
                    (line[0].equals("bank") ? banks : figures).add(line[1]);
                }
            }
            case "policy" -> policy.addAll(words);
            case "idle" -> idle.addAll(words);
            case "title" -> titles.addAll(words);
            default -> throw new IllegalStateException(LIST + " has a line of no known kind: " + line[0]);
        }
    }

    /// How much an occasion of a kind weighs, 0–2: 2 for those that whole markets wait for.
    public int weight(String kind) {
        return weights.getOrDefault(kind, 0);
    }

    /// Whether a name ends in the noun of its kind, as names do and clauses do not.
    public boolean endsInNoun(String name) {
        List<String> words = words(name);
        return !words.isEmpty() && kinds.containsKey(words.getLast());
    }

    /// What a name names. `the ECB's rate decision` and `European Central Bank policy meeting` are the same.
    public EventKey key(String name) {
        String kind = "";
        String noun = "";
        String weak = "";
        boolean isPolicy = false;
        Set<String> terms = new HashSet<>();
        for (String word : withShortForms(words(name))) {
            if (kinds.containsKey(word)) {
                // Of several nouns the last says what it is: a budget vote is a vote.
                if (!noun.isEmpty() && !kinds.get(word).equals(kind) && !kind.equals(DEAL)) {
                    terms.add(stem(noun));
                }
                kind = kinds.get(word);
                noun = word;
            } else if (weakKinds.containsKey(word)) {
                weak = weakKinds.get(word);
            } else if (policy.contains(word)) {
                isPolicy = true;
            } else if (!idle.contains(word) && word.length() > 1) {
                terms.add(stem(word));
            }
        }
        if (weak.equals(EXPIRY) && !kind.equals(EXPIRY) && !kind.equals(DEADLINE)) {
            if (!noun.isEmpty() && !kind.equals(DEAL)) {
                terms.add(stem(noun));
            }
            kind = EXPIRY;
        }
        return new EventKey(settled(kind, weak, isPolicy, terms), terms);
    }

    /// The proper names in a name, in lower case: its capitals that are no title, no kind of occasion, no land.
    public Set<String> names(String name) {
        Set<String> names = new HashSet<>();
        for (String part : name.split("[^\\p{L}'’]+", -1)) {
            String word = part.toLowerCase(Locale.ROOT).replaceAll("['’]s$", "");
            boolean known = kinds.containsKey(word)
                    || weakKinds.containsKey(word)
                    || policy.contains(word)
                    || idle.contains(word)
                    || titles.contains(word)
                    || phrases.containsKey(word);
            if (word.length() > 2 && Character.isUpperCase(part.charAt(0)) && !known) {
                names.add(word);
            }
        }
        return names;
    }

    private String settled(String strong, String weak, boolean isPolicy, Set<String> terms) {
        String kind = !strong.isEmpty() ? strong : weak;
        if (kind.equals(MEETING) && (isPolicy || terms.stream().anyMatch(banks::contains))) {
            return DECISION;
        }
        if (kind.isEmpty() && isPolicy && terms.stream().anyMatch(banks::contains)) {
            return DECISION;
        }
        return kind.isEmpty() && terms.stream().anyMatch(figures::contains) ? RELEASE : kind;
    }

    private String stem(String word) {
        boolean isShortForm = phrases.containsValue(word);
        return isShortForm || word.length() <= STEM ? word : word.substring(0, STEM);
    }

    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        for (String part : name.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}.'+-]+", -1)) {
            String word = part.replaceAll("^[.'+-]+|[.'-]+$", "").replaceAll("'s$", "");
            if (part.endsWith(".") && word.contains(".")) {
                word = word + "."; // an abbreviation such as "U.S."
            }
            if (!word.isEmpty() && words.size() < MOST_WORDS) {
                words.add(word);
            }
        }
        return words;
    }

    /// Puts the short form in place of each phrase that has one, the longest first.
    private List<String> withShortForms(List<String> words) {
        List<String> result = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(longest, words.size() - at);
            while (length > 0 && !phrases.containsKey(String.join(" ", words.subList(at, at + length)))) {
                length--;
            }
            result.add(length == 0 ? words.get(at) : phrases.get(String.join(" ", words.subList(at, at + length))));
            at += Math.max(1, length);
        }
        return result;
    }
}
