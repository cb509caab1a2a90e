package io.wiredesk.ledger.name;

import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds persons, bodies and places. Conservative: capitalised words count only with a sign of what they are.
/// Immutable after its lists were read; safe to share.
public final class NameFinder {
    private static final int LONGEST_NAME = 6;

    private final Places places;
    private final PhraseTable<String> bodies = new PhraseTable<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final FirstNames firstNames = new FirstNames();

    /// Creates a finder with the shipped lists.
    public NameFinder(Places places) {
        this.places = places;
        for (String line : WordList.beside(NameFinder.class, "people.txt").lines()) {
            String[] parts = line.split(" ", -1);
            for (int i = 1; i < parts.length; i++) {
                if (parts[0].equals("BODY")) {
                    bodies.add(parts[i].replace('_', ' '), parts[i]);
                } else {
                    lists.computeIfAbsent(parts[0], l -> new HashSet<>()).add(parts[i]);
                }
            }
        }
    }

    private boolean isIn(String list, String word) {
        return lists.getOrDefault(list, Set.of()).contains(word);
    }

    /// The names, in reading order and without overlaps. A person's later mentions by last name alone carry
    /// the full name.
    public List<Mention> find(Tokens tokens) {
        List<Mention> found = new ArrayList<>();
        Map<String, String> fullNames = new HashMap<>();
        int token = 0;
        while (token < tokens.size()) {
            token = tokens.isCapitalised(token) ? name(tokens, token, found, fullNames) : token + 1;
        }
        return List.copyOf(found);
    }

    private int name(Tokens tokens, int first, List<Mention> found, Map<String, String> fullNames) {
        if (isIn("SMALL", tokens.word(first))) {
            return first + 1; // a sentence's first word has a capital whatever it is
        }
        int runEnd = runEnd(tokens, first);
        Optional<PhraseTable.Hit<String>> body = bodies.at(tokens, first);
        if (body.isPresent() && body.get().end() >= runEnd - 1) {
            return add(tokens, first, body.get().end(), Mention.Kind.ORGANIZATION, found);
        }
        int suffix = suffixEnd(tokens, first, runEnd);
        if (suffix > 0) {
            return add(tokens, first, suffix, Mention.Kind.ORGANIZATION, found);
        }
        if (isIn("TITLE", tokens.word(first)) && runEnd > first + 1) {
            return first + 1;
        }
        Optional<Places.Place> place = places.at(tokens, first);
        if (place.isPresent()) {
            Span span = span(tokens, first, place.get().endToken());
            found.add(new Mention(span, Mention.Kind.PLACE, place.get().name(), Optional.empty(), Optional.empty()));
            return place.get().endToken();
        }
        return person(tokens, first, runEnd, found, fullNames);
    }

    private int person(Tokens tokens, int first, int runEnd, List<Mention> found, Map<String, String> fullNames) {
        String known = fullNames.get(tokens.word(first));
        if (known != null && runEnd == first + 1) {
            found.add(new Mention(
                    span(tokens, first, runEnd), Mention.Kind.PERSON, known, Optional.empty(), Optional.empty()));
            return runEnd;
        }
        boolean titled = isIn("TITLE", before(tokens, first));
        boolean firstName = firstNames.contains(tokens.word(first)) && runEnd > first + 1;
        if (!titled && !firstName) {
            return first + 1;
        }
        int end = Math.min(runEnd, first + 3);
        String last = tokens.word(end - 1);
        String name = span(tokens, first, end).of(tokens.text());
        fullNames.merge(last, name, (old, now) -> old.length() >= now.length() ? old : now);
        return add(tokens, first, end, Mention.Kind.PERSON, found);
    }

    /// The word before, a point between skipped ("Mr. Orrin").
    private static String before(Tokens tokens, int first) {
        int at = tokens.word(first - 1).equals(".") ? first - 2 : first - 1;
        return tokens.word(at);
    }

    private int runEnd(Tokens tokens, int first) {
        int end = first + 1;
        while (end < tokens.size()
                && end - first < LONGEST_NAME
                && tokens.isCapitalised(end)
                && !tokens.beginsLine(end)
                && tokens.isWord(end)
                && !isIn("CALENDAR", tokens.word(end))) {
            end++;
        }
        return end;
    }

    /// End of a body's name: at a suffix word of the run, or over "of" behind a head word; 0 when there is
    /// none.
    private int suffixEnd(Tokens tokens, int first, int runEnd) {
        if (isIn("HEAD", tokens.word(first))
                && tokens.word(first + 1).equals("of")
                && tokens.isCapitalised(first + 2)) {
            return runEnd(tokens, first + 2);
        }
        for (int i = runEnd - 1; i > first; i--) {
            if (isIn("SUFFIX", tokens.word(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private static Span span(Tokens tokens, int first, int end) {
        return new Span(tokens.start(first), tokens.end(end - 1));
    }

    private static int add(Tokens tokens, int first, int end, Mention.Kind kind, List<Mention> found) {
        Span span = span(tokens, first, end);
        String name = span.of(tokens.text()).replaceAll("\\s+", " ");
        found.add(new Mention(span, kind, name, Optional.empty(), Optional.empty()));
        return end;
    }
}
