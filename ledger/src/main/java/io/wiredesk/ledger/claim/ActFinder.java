package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.Act;
import io.wiredesk.ledger.words.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Says what a speaker does by a statement: the cue verb's act, sharpened by the words reported where the verb is
/// plain.
final class ActFinder {
    /// Acts of verbs so plain that the words reported say more.
    private static final Set<Act> PLAIN = EnumSet.of(Act.SAYS, Act.CONFIRMS);

    /// Acts that blame others; a speaker who talks of himself does neither.
    private static final Set<Act> BLAMES = EnumSet.of(Act.ACCUSES, Act.CRITICISES);

    private static final Set<String> SILENT = Set.of("comment", "respond", "reply", "answer", "elaborate");

    private static final Set<String> HELD = Set.of("think", "believe", "expect", "trust", "see", "know", "feel", "buy");
    private static final Set<String> SELF = Set.of("i", "we", "he", "she", "they", "it");
    private static final Set<String> FUTURE = Set.of("will", "would", "'ll", "'d", "won't", "wouldn't");
    private static final Set<String> HARM = Set.of(
            "retaliate",
            "punish",
            "sanction",
            "sanctions",
            "impose",
            "strike",
            "attack",
            "bomb",
            "sue",
            "shut",
            "consequences",
            "price",
            "tariffs",
            "tariff",
            "penalties",
            "destroy",
            "withdraw",
            "cut");

    private static final Set<String> ANSWERS = Set.of("respond", "retaliate", "react", "strike", "hit", "punish");
    private static final Set<String> PRAISE = Set.of(
            "good",
            "great",
            "excellent",
            "constructive",
            "productive",
            "positive",
            "success",
            "successful",
            "hero",
            "friend",
            "welcome",
            "step",
            "right",
            "fair",
            "historic",
            "strong",
            "best");

    /// Verbs that say how things stand: what comes behind them is no more the point of the sentence.
    private static final Set<String> STATES = Set.of("is", "are", "was", "were", "has", "have", "had", "'s", "'re");

    /// A phrase that tells an act.
    ///
    /// @param words its words; the last may end in `*`
    /// @param rank its place in the file: the first act there wins
    private record Phrase(List<String> words, Act act, int rank) {}

    private final Map<String, List<Phrase>> byFirst = new HashMap<>();

    /// Stems by their first letters.
    private final Map<String, List<Phrase>> stems = new HashMap<>();

    /// Letters of a stem that it is looked up by; every stem in the file is at least this long.
    private static final int STEM_KEY = 4;

    /// Most words of a statement that are looked at: the point of a speech is made in its first sentences.
    private static final int MOST_WORDS = 200;

    /// Words of cues that tell an act where the verb does not: `was sceptical that`, `called on`.
    private final Map<String, Act> cueActs = new LinkedHashMap<>();

    ActFinder() {
        for (List<String> row : WordList.beside(ActFinder.class, "cue-acts.txt").rows()) {
            Act act = Act.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            for (String words : row.get(1).split(", ")) {
                cueActs.put(" " + words.replace("*", ""), act);
            }
        }
        int rank = 0;
        for (List<String> row :
                WordList.beside(ActFinder.class, "speech-acts.txt").rows()) {
            Act act = Act.valueOf(row.get(0).toUpperCase(Locale.ROOT));
            Phrase phrase = new Phrase(List.of(row.get(1).split(" ")), act, rank++);
            if (phrase.words().getFirst().endsWith("*")) {
                String key = phrase.words().getFirst().substring(0, STEM_KEY);
                stems.computeIfAbsent(key, stem -> new ArrayList<>()).add(phrase);
            } else {
                byFirst.computeIfAbsent(phrase.words().getFirst(), word -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /// The act of a statement.
    ///
    /// @param verb its cue verb
    /// @param cue the cue's words
    /// @param content the words reported
    Act act(Verb verb, boolean negated, String cue, String content) {
        List<String> words = words(content);
        if (negated && HELD.contains(verb.lemma())) {
            return Act.DOUBTS;
        }
        boolean silent = SILENT.contains(verb.lemma()) || (PLAIN.contains(verb.act()) && words.contains("whether"));
        if (negated && silent) {
            return Act.DECLINES;
        }
        if (negated && verb.act() == Act.SUPPORTS) {
            return Act.CRITICISES;
        }
        if (verb.lemma().equals("suggest")
                && !words.isEmpty()
                && words.getFirst().endsWith("ing")) {
            return Act.PROPOSES;
        }
        if (!PLAIN.contains(verb.act())) {
            return verb.act();
        }
        Optional<Act> byCue = byCue(cue);
        if (byCue.isPresent()) {
            return byCue.get();
        }
        if (verb.lemma().equals("call") && words.size() > 1 && !words.getFirst().equals("for")) {
            return judged(words);
        }
        if (announces(words)) {
            return isThreat(words) ? Act.THREATENS : Act.PROMISES;
        }
        return strikesBack(words) ? Act.THREATENS : told(words, verb.act());
    }

    private Optional<Act> byCue(String cue) {
        String words = " " + String.join(" ", words(cue)) + " ";
        return cueActs.entrySet().stream()
                .filter(entry -> words.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// `called the plan a step forward`, `called the budget a fairy tale`.
    private static Act judged(List<String> words) {
        return words.stream().anyMatch(PRAISE::contains) ? Act.SUPPORTS : Act.CRITICISES;
    }

    /// `he will …`, `that they would …`: the speaker's own doing to come.
    private static boolean announces(List<String> words) {
        int at = !words.isEmpty() && words.getFirst().equals("that") ? 1 : 0;
        return at + 2 < words.size()
                && SELF.contains(words.get(at))
                && FUTURE.contains(words.get(at + 1))
                && !words.get(at + 2).equals("be")
                && !words.get(at + 2).equals("likely")
                && !words.get(at + 2).equals("have")
                && !words.get(at + 2).equals("probably")
                && !words.get(at + 2).endsWith("ed");
    }

    /// `Norrmark would respond if …`: who answers back under a condition threatens.
    private static boolean strikesBack(List<String> words) {
        for (int at = 0; at + 1 < words.size(); at++) {
            if (FUTURE.contains(words.get(at)) && ANSWERS.contains(words.get(at + 1))) {
                return words.contains("if") || words.contains("unless");
            }
        }
        return false;
    }

    private static boolean isThreat(List<String> words) {
        return (words.contains("if") || words.contains("unless"))
                && words.stream().anyMatch(HARM::contains);
    }

    private Act told(List<String> words, Act plain) {
        boolean self = !words.isEmpty()
                && (words.getFirst().equals("i") || words.getFirst().equals("we"));
        Act best = plain;
        int rank = Integer.MAX_VALUE;
        boolean stated = false;
        for (int at = 0; at < words.size(); at++) {
            for (Phrase phrase : candidates(words.get(at))) {
                if (stated && FUTURE.contains(words.get(at))) {
                    continue;
                }
                if (phrase.rank() < rank && matches(phrase, words, at) && !(self && BLAMES.contains(phrase.act()))) {
                    rank = phrase.rank();
                    best = phrase.act();
                }
            }
            stated |= STATES.contains(words.get(at));
        }
        return best;
    }

    private List<Phrase> candidates(String word) {
        List<Phrase> whole = byFirst.getOrDefault(word, List.of());
        List<Phrase> stem =
                word.length() < STEM_KEY ? List.of() : stems.getOrDefault(word.substring(0, STEM_KEY), List.of());
        if (stem.isEmpty()) {
            return whole;
        }
        List<Phrase> both = new ArrayList<>(whole);
        both.addAll(stem);
        return both;
    }

    private static boolean matches(Phrase phrase, List<String> words, int from) {
        List<String> wanted = phrase.words();
        if (from + wanted.size() > words.size()) {
            return false;
        }
        for (int at = 0; at < wanted.size(); at++) {
            String want = wanted.get(at);
            String word = words.get(from + at);
            boolean same =
                    want.endsWith("*") ? word.startsWith(want.substring(0, want.length() - 1)) : word.equals(want);
            if (!same) {
                return false;
            }
        }
        return true;
    }

    /// The words in lower case without marks, clitics apart: `they’ll` → `they`, `'ll`.
    private static List<String> words(String content) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String lower = content.toLowerCase(Locale.ROOT).replace('’', '\'');
        for (int at = 0; at <= lower.length() && words.size() < MOST_WORDS; at++) {
            char c = at < lower.length() ? lower.charAt(at) : ' ';
            boolean inner = (c == '\'' || c == '-') && !word.isEmpty();
            if (Character.isLetterOrDigit(c) || inner) {
                word.append(c);
            } else if (!word.isEmpty()) {
                add(words, word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static void add(List<String> words, String word) {
        int clitic = word.lastIndexOf('\'');
        String end = clitic > 0 ? word.substring(clitic) : "";
        if (end.equals("'ll")
                || end.equals("'d")
                || end.equals("'ve")
                || end.equals("'re")
                || end.equals("'s")
                || end.equals("'m")) {
            words.add(word.substring(0, clitic));
            words.add(end);
        } else {
            words.add(clitic == word.length() - 1 ? word.substring(0, Math.max(0, clitic)) : word);
        }
    }
}
