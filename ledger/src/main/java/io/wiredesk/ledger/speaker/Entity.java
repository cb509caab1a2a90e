package io.wiredesk.ledger.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A person or body that the article names. Grows while the article is read; confined to one reading.
final class Entity {
    private List<String> name;
    private boolean person;
    Optional<String> gender = Optional.empty();
    Optional<String> role = Optional.empty();
    Optional<String> affiliation = Optional.empty();

    Entity(List<String> name, boolean person) {
        this.name = List.copyOf(name);
        this.person = person;
    }

    String name() {
        return String.join(" ", name);
    }

    String lastWord() {
        return name.getLast();
    }

    int words() {
        return name.size();
    }

    boolean isPerson() {
        return person;
    }

    void markPerson() {
        person = true;
    }

    /// Takes a fuller name for the same real person.
    void fuller(List<String> other) {
        if (other.size() > name.size()) {
            name = List.copyOf(other);
        }
    }

    /// True when `other` may name the same: the same words, or the last word alone, or a first name that fits.
    boolean answersTo(List<String> other) {
        if (other.equals(name)) {
            return true;
        }
        if (!other.getLast().equals(lastWord())) {
            return other.size() == 1
                    && person
                    && name.size() > 1
                    && other.getFirst().equals(name.getFirst());
        }
        return other.size() == 1 ? person || name.size() == 1 : name.size() == 1 || sameFirst(other);
    }

    private boolean sameFirst(List<String> other) {
        return person
                && other.getFirst().substring(0, 1).equals(name.getFirst().substring(0, 1))
                && (other.getFirst().equals(name.getFirst())
                        || other.getFirst().endsWith(".")
                        || name.getFirst().endsWith("."));
    }

    /// True when a post such as `president` is this one's.
    boolean holds(String post) {
        return role.map(words -> words.toLowerCase(Locale.ROOT))
                .filter(words -> words.equals(post) || words.endsWith(" " + post) || words.startsWith(post + " "))
                .isPresent();
    }

    boolean fits(Optional<String> wanted) {
        return wanted.isEmpty() || gender.isEmpty() || gender.equals(wanted);
    }
}
