package io.wiredesk.ledger;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts together what several finders see named in one text.
final class Mentions {
    private static final Comparator<Mention> LONGEST_FIRST = Comparator.comparingInt(
                    (Mention m) -> m.span().start() - m.span().end())
            .thenComparingInt(m -> -m.name().length())
            .thenComparing(Mention::span);

    private static final int LONGEST_ACRONYM = 8;

    private final Tokens tokens;
    private final BitSet taken = new BitSet();
    private final List<Mention> kept = new ArrayList<>();

    private Mentions(Tokens tokens) {
        this.tokens = tokens;
    }

    /// All mentions in reading order, without overlaps. Instruments stay; among others the longest does, and
    /// of two equally long the one that knows the fuller name. An acronym that the text gives a body in
    /// brackets names that body everywhere.
    ///
    /// @param names persons, bodies and places as several finders see them
    static List<Mention> of(Tokens tokens, List<Mention> instruments, List<Mention> names) {
        Mentions mentions = new Mentions(tokens);
        instruments.forEach(mentions::keep);
        Stream.concat(names.stream(), mentions.acronyms(names).stream())
                .sorted(LONGEST_FIRST)
                .filter(mentions::isFree)
                .forEach(mentions::keep);
        mentions.kept.sort(Comparator.comparing(Mention::span));
        return List.copyOf(mentions.kept);
    }

    private boolean isFree(Mention mention) {
        int next = taken.nextSetBit(mention.span().start());
        return next < 0 || next >= mention.span().end();
    }

    private void keep(Mention mention) {
        taken.set(mention.span().start(), mention.span().end());
        kept.add(mention);
    }

    private List<Mention> acronyms(List<Mention> names) {
        Map<String, String> bodies = new HashMap<>();
        names.stream()
                .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
                .flatMap(m -> defined(m).stream())
                .forEach(acronym -> bodies.putIfAbsent(acronym.shortName(), acronym.name()));
        List<Mention> found = new ArrayList<>();
        for (int token = 0; token < tokens.size() && !bodies.isEmpty(); token++) {
            String name = bodies.get(tokens.word(token).toUpperCase(Locale.ROOT));
            if (name != null && tokens.isAllCapitals(token)) {
                Span span = new Span(tokens.start(token), tokens.end(token));
                found.add(new Mention(span, Mention.Kind.ORGANIZATION, name, Optional.empty(), Optional.empty()));
            }
        }
        return found;
    }

    /// @param shortName in capitals
    private record Acronym(String shortName, String name) {}

    /// `(ECB)` right behind `European Central Bank`.
    private Optional<Acronym> defined(Mention body) {
        int behind = tokens.at(body.span().end());
        boolean bracketed = tokens.word(behind).equals("(")
                && tokens.isAllCapitals(behind + 1)
                && tokens.word(behind + 2).equals(")");
        String shortName = tokens.word(behind + 1).toUpperCase(Locale.ROOT);
        return bracketed
                        && shortName.length() <= LONGEST_ACRONYM
                        && initials(body.name()).startsWith(shortName)
                ? Optional.of(new Acronym(shortName, body.name()))
                : Optional.empty();
    }

    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split("[\\s-]+", -1)) {
            if (!word.isEmpty() && Character.isUpperCase(word.charAt(0))) {
                initials.append(word.charAt(0));
            }
        }
        return initials.toString();
    }

    /// The statements, with the full names of speakers whom an acronym names.
    static List<Statement> explained(List<Statement> statements, List<Mention> mentions, String text) {
        Map<String, String> full = new HashMap<>();
        mentions.stream()
                .filter(m -> m.kind() == Mention.Kind.ORGANIZATION)
                .filter(m -> initials(m.name()).startsWith(m.span().of(text)))
                .forEach(m -> full.put(m.span().of(text), m.name()));
        return statements.stream()
                .map(s -> s.speaker()
                        .filter(speaker -> full.containsKey(speaker.name()))
                        .map(speaker -> s.by(speaker.called(full.getOrDefault(speaker.name(), speaker.name()))))
                        .orElse(s))
                .toList();
    }
}
