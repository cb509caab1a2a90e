package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.name.Countries;
import io.wiredesk.ledger.token.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Works out who must act: names, countries that words stand for, and "both sides", "he", "the company" from what was
/// named before. Confined to one text.
final class Parties {
    private static final int LONGEST_PARTY = 6;

    /// How many parties one subject may join.
    private static final int MOST = 6;

    private final NamedTokens names;
    private final Tokens tokens;
    private final Topics topics;
    private final Countries countries;
    private final Sides sides;
    private final OwnWords own;

    Parties(PledgeWords words, Countries countries, NamedTokens names, Topics topics) {
        this.names = names;
        this.tokens = names.tokens();
        this.topics = topics;
        this.countries = countries;
        this.own = new OwnWords(words);
        this.sides = new Sides(words, countries, tokens, topics);
    }

    /// Who acts.
    ///
    /// @param names their names; empty when nobody can be told
    /// @param first first token of the words that name them
    record Found(List<String> names, int first) {}

    /// The parties that stand before a verb.
    ///
    /// @param from where the sentence begins
    /// @param verb where the subject ends
    Found before(int from, int verb) {
        int end = verb;
        while (end > from && isAuxiliary(tokens.word(end - 1))) {
            end--;
        }
        String last = tokens.word(end - 1);
        if (end == from) {
            return new Found(List.of(), from);
        }
        if (isPronoun(last)) {
            return new Found(pronoun(last, end - 1, from), end - 1);
        }
        if (last.equals("and") || last.equals(",")) {
            return aside(from, end - 1, last.equals(","));
        }
        return joined(from, end);
    }

    /// "Osk, the minister, pledged", "took over and vowed": the name before the aside, or that the sentence begins
    /// with.
    private Found aside(int from, int end, boolean isAside) {
        int open = end - 1;
        while (isAside && open > from && end - open < 20 && !tokens.word(open).equals(",")) {
            open--;
        }
        if (isAside && open > from) {
            Found named = joined(from, open);
            Optional<String> person = topics.personEnding(end);
            if (person.isPresent() && named.first() < open && !tokens.isCapitalised(open - 1)) {
                return new Found(List.of(person.get()), named.first()); // "the chancellor, Dirk Amman, pledged"
            }
            if (!named.names().isEmpty()) {
                return named;
            }
        }
        List<String> opening = names.firstIn(from, end)
                .map(n -> List.of(party(names.first(n), names.end(n))))
                .orElseGet(() -> opening(from, end));
        return new Found(opening, from);
    }

    private List<String> opening(int from, int end) {
        int first = isArticle(tokens.word(from)) ? from + 1 : from;
        int to = first;
        while (to < end && tokens.isCapitalised(to) && !isPronoun(tokens.word(to))) {
            to++;
        }
        return to > first ? List.of(party(first, to)) : List.of();
    }

    /// The names that end here, joined by "and" or commas; without a name, the words themselves.
    private Found joined(int from, int end) {
        List<String> named = new ArrayList<>();
        int first = end;
        int at = end;
        while (at > from && named.size() < MOST) {
            int start = nameStart(from, at);
            if (start == at) {
                break;
            }
            named.addFirst(party(start, at));
            first = start;
            String before = tokens.word(start - 1);
            at = before.equals("and") || before.equals(",") ? start - 1 : from;
            at = tokens.word(at - 1).equals(",") && at > from ? at - 1 : at;
        }
        if (!named.isEmpty()) {
            return new Found(List.copyOf(new LinkedHashSet<>(named)), first);
        }
        return described(from, end);
    }

    /// First token of the name that ends at `end`; `end` when none does.
    private int nameStart(int from, int end) {
        Optional<Integer> name = names.endingAt(end);
        int start = end;
        while (start > from && end - start < LONGEST_PARTY && isNamePart(start - 1, end)) {
            start--;
        }
        boolean isSuffix = tokens.word(end - 1).equals("government")
                || tokens.word(end - 1).equals("authorities");
        if (isSuffix && countries.nameAt(tokens, end - 2).isPresent()) {
            return end - 2;
        }
        if (start < end && (isSmall(tokens.word(start)) || sides.has(end - 1))) {
            start = sides.has(end - 1) ? end : start + 1;
        }
        if (name.isPresent() && (names.isPerson(name.get()) || names.first(name.get()) < start)) {
            return names.first(name.get());
        }
        return Math.min(start, end);
    }

    private boolean isNamePart(int token, int end) {
        boolean sign = token < end - 1
                && (tokens.word(token).equals("&")
                        || tokens.word(token).equals("-")
                        || tokens.word(token).equals("."));
        return tokens.isCapitalised(token) || sign || (tokens.word(token).equals(".") && token == end - 1);
    }

    private static boolean isSmall(String word) {
        return isArticle(word)
                || isPronoun(word)
                || switch (word) {
                    case "both", "most", "some", "all", "under", "in", "on", "by", "but", "and", "shares", "talks" ->
                        true;
                    default -> false;
                };
    }

    private String party(int first, int end) {
        Optional<String> person = topics.personStart(end) <= first ? topics.personEnding(end) : Optional.empty();
        Optional<String> country =
                person.isEmpty() && isCountry(first, end) ? countries.nameAt(tokens, first) : Optional.empty();
        return person.or(() -> country).orElseGet(() -> topics.fullest(topics.words(first, end), first));
    }

    /// "Brazil", "Danish government": not "Indian Ocean Shipping".
    private boolean isCountry(int first, int end) {
        boolean governs = tokens.word(end - 1).equals("government")
                || tokens.word(end - 1).equals("authorities");
        return end - first == 1
                || governs
                || names.endingAt(end).map(names::isPlace).orElse(false);
    }

    private List<String> pronoun(String pronoun, int token, int from) {
        return switch (pronoun) {
            case "he", "she" -> topics.person(token).stream().toList();
            case "it" ->
                ownName(token, from).or(() -> topics.body(token)).stream().toList();
            case "they" -> sides.before(token);
            default -> List.of();
        };
    }

    /// "X said it": it is X.
    private Optional<String> ownName(int pronoun, int from) {
        int said = own.saying(tokens, pronoun).orElse(from);
        if (said <= from) {
            return Optional.empty();
        }
        Found speaker = joined(from, said);
        return speaker.names().size() == 1 ? Optional.of(speaker.names().getFirst()) : Optional.empty();
    }

    /// A subject without a name: "both sides", "the company", else its own words.
    private Found described(int from, int end) {
        if (sides.has(end - 1)) {
            return new Found(sides.before(end - 1), end - 1);
        }
        int first = end;
        while (first > from && end - first < LONGEST_PARTY && carries(first - 1)) {
            first--;
        }
        Optional<String> country = Optional.empty();
        for (int i = first; i < end && country.isEmpty(); i++) {
            country = countries.nameAt(tokens, i);
        }
        int and = first - 1;
        while (first < end
                && (isArticle(tokens.word(first)) || isPossessive(tokens.word(first)) || !tokens.isWord(first))) {
            first++;
        }
        if (first >= end || country.isPresent()) {
            return new Found(country.stream().toList(), first);
        }
        boolean isBody = end - first == 1 && Topics.isDescription(tokens.word(end - 1));
        String own = topics.words(first, end);
        String name = isBody ? topics.body(first).orElse(own) : own;
        boolean joins = and > from && tokens.word(and).equals("and") && tokens.isCapitalised(and - 1);
        Found others = joins ? joined(from, and) : new Found(List.of(), first);
        return new Found(
                Stream.concat(others.names().stream(), Stream.of(name)).toList(), joins ? others.first() : first);
    }

    /// The party that stands right behind a verb of demand.
    List<String> behind(int from, int limit) {
        int end = from;
        while (end < limit && end - from < LONGEST_PARTY && carriesObject(end)) {
            end++;
        }
        return end > from ? joined(from, end).names() : List.of();
    }

    private boolean carriesObject(int token) {
        return switch (tokens.word(token)) {
            case "to", "until", "on", "by", "in", "a", "an", "that" -> false;
            default -> isWordPart(token);
        };
    }

    /// A subject without a name goes back to its article or to where another phrase ends.
    private boolean carries(int token) {
        return switch (tokens.word(token)) {
            case "and",
                    "or",
                    "but",
                    "when",
                    "that",
                    "which",
                    "who",
                    "said",
                    "of",
                    "in",
                    "to",
                    "for",
                    "with",
                    "after",
                    "as",
                    "if",
                    "by",
                    "on",
                    "at",
                    "from",
                    "before",
                    "while",
                    "because",
                    "since",
                    "where" -> false;
            default -> isWordPart(token);
        };
    }

    private boolean isWordPart(int token) {
        return tokens.isWord(token)
                || tokens.word(token).equals("'s")
                || tokens.word(token).equals("-");
    }

    private static boolean isAuxiliary(String word) {
        return switch (word) {
            case "has",
                    "have",
                    "had",
                    "is",
                    "are",
                    "was",
                    "were",
                    "also",
                    "both",
                    "jointly",
                    "then",
                    "later",
                    "again",
                    "finally",
                    "recently",
                    "formally",
                    "reportedly" -> true;
            default -> false;
        };
    }

    private static boolean isPossessive(String word) {
        return word.equals("its") || word.equals("their") || word.equals("his") || word.equals("her");
    }

    private static boolean isArticle(String word) {
        return word.equals("the") || word.equals("a") || word.equals("an");
    }

    private static boolean isPronoun(String word) {
        return switch (word) {
            case "he",
                    "she",
                    "it",
                    "they",
                    "we",
                    "i",
                    "you",
                    "who",
                    "that",
                    "which",
                    "this",
                    "there",
                    "them",
                    "him",
                    "her",
                    "us" -> true;
            default -> false;
        };
    }
}
