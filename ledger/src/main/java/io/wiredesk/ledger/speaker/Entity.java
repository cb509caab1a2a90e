package io.wiredesk.ledger.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A person or body that the article names. Grows while the article is read; confined to one reading.
final class Entity {
    private List<String> name;
    private boolean person;

    /// One or two words that no list knows are a person's more often than not: the last one alone may stand for both.
    private final boolean mayHaveSurname;

    Optional<String> gender = Optional.empty();
    Optional<String> role = Optional.empty();
    Optional<String> affiliation = Optional.empty();

    /// @param person true when the text or a list tells that it is one
    /// @param body true when the name's last word is a body's
    Entity(List<String> name, boolean person, boolean body) {
        this.name = List.copyOf(name);
        this.person = person;
        this.mayHaveSurname = person || (name.size() <= 2 && !body);
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

    /// True when nothing speaks against a person.
    boolean mayBePerson() {
        return mayHaveSurname || person;
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
        return other.size() == 1 ? mayHaveSurname || name.size() == 1 : name.size() == 1 || sameFirst(other);
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
