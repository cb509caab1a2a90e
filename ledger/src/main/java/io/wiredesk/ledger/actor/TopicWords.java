package io.wiredesk.ledger.actor;

import io.wiredesk.ledger.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The words of `topic-words.txt`; the file's head tells what each list holds. Immutable; safe to share.
final class TopicWords {
    private static final List<WordList.Named> LISTS =
            WordList.beside(TopicWords.class, "topic-words.txt").lists();

    static final Set<String> VERBS = list("VERB");
    static final Set<String> SMALL = list("SMALL");
    static final Set<String> OFFICES = list("OFFICE");
    static final Set<String> OUTLETS = list("OUTLET");
    static final Set<String> FIRMS = list("FIRM");
    static final Set<String> DESCRIPTIONS = list("DESCRIPTION");
    static final Set<String> ASIDES = list("ASIDE");
    static final Set<String> LINKS = list("LINK");
    static final Set<String> LEADS = list("LEAD");
    static final Set<String> WHEN = list("WHEN");
    static final Set<String> POSTS = list("POST");

    private TopicWords() {}

    private static Set<String> list(String name) {
        Set<String> words = new HashSet<>();
        LISTS.stream().filter(l -> l.list().equals(name)).forEach(l -> words.addAll(l.words()));
        return Set.copyOf(words);
    }
}
