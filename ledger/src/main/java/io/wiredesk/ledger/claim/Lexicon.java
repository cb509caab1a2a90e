package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.Act;
import io.wiredesk.ledger.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Word classes and verbs, loaded from the lists beside this class. Immutable once built.
final class Lexicon {
    private final Map<String, WordClass> closed = new HashMap<>();
    private final Map<String, Verb> verbs = new HashMap<>();

    /// Loads the shipped lists.
    Lexicon() {
        for (List<String> row :
                WordList.beside(Lexicon.class, "word-classes.txt").rows()) {
            for (String word : row.get(1).split(" ")) {
                closed.putIfAbsent(word, WordClass.valueOf(row.get(0)));
            }
        }
        Map<String, List<String>> irregular = new HashMap<>();
        WordList.beside(Lexicon.class, "irregular-verbs.txt").rows().forEach(row -> irregular.put(row.getFirst(), row));
        for (List<String> row : WordList.beside(Lexicon.class, "cue-verbs.txt").rows()) {
            addForms(cue(row), irregular);
        }
        for (String line : WordList.beside(Lexicon.class, "common-verbs.txt").lines()) {
            for (String lemma : line.split(" ")) {
                addForms(new Verb(lemma, Verb.Form.BASE, false, Act.SAYS, false, false, false), irregular);
            }
        }
        for (String lemma : irregular.keySet()) {
            addForms(new Verb(lemma, Verb.Form.BASE, false, Act.SAYS, false, false, false), irregular);
        }
    }

    /// The closed class of a lower-case word; `NOUN` when no list has it.
    WordClass classOf(String lower) {
        boolean adverb = lower.endsWith("ly") && lower.length() > 4 && !verbs.containsKey(lower);
        return closed.getOrDefault(lower, adverb ? WordClass.ADVERB : WordClass.NOUN);
    }

    /// The verb that a lower-case word may be.
    Optional<Verb> verb(String lower) {
        return Optional.ofNullable(verbs.get(lower));
    }

    private static Verb cue(List<String> row) {
        Act act = Act.valueOf(row.get(1).toUpperCase(Locale.ROOT));
        String frames = row.get(2);
        return new Verb(
                row.getFirst(),
                Verb.Form.BASE,
                true,
                act,
                frames.contains("s"),
                frames.contains("t"),
                frames.contains("o"));
    }

    private void addForms(Verb base, Map<String, List<String>> irregular) {
        String lemma = base.lemma();
        List<String> row = irregular.getOrDefault(lemma, List.of());
        List<String> past =
                row.isEmpty() ? Inflection.past(lemma) : List.of(row.get(1).split(" "));
        List<String> participle = row.isEmpty() ? past : List.of(row.get(2).split(" "));
        past.forEach(form -> verbs.putIfAbsent(form, base.as(Verb.Form.PAST)));
        participle.forEach(form -> verbs.putIfAbsent(form, base.as(Verb.Form.PARTICIPLE)));
        Inflection.gerund(lemma).forEach(form -> verbs.putIfAbsent(form, base.as(Verb.Form.GERUND)));
        verbs.putIfAbsent(Inflection.thirdPerson(lemma), base.as(Verb.Form.THIRD_PERSON));
        verbs.putIfAbsent(lemma, base);
    }
}
