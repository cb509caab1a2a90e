package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.name.Countries;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Works out who must act: names, countries that words stand for, and "both sides" from what was named before.
/// Immutable; safe to share.
final class Parties {
    /// How many tokens back "both sides" may have been named: some ten sentences.
    private static final int REACH = 300;

    private static final int LONGEST_PARTY = 6;

    /// How many tokens back "he" and "it" may have been named: some three sentences.
    private static final int PRONOUN_REACH = 80;

    private final PledgeWords words;
    private final Countries countries;

    Parties(PledgeWords words, Countries countries) {
        this.words = words;
        this.countries = countries;
    }

    /// The parties that stand before a verb, the subject ending at token `verb`.
    List<String> before(NamedTokens names, Stretch sentence, int verb) {
        Tokens tokens = names.tokens();
        int end = verb;
        while (end > sentence.first() && isAuxiliary(tokens.word(end - 1))) {
            end--;
        }
        String last = tokens.word(end - 1);
        if (isPronoun(last)) {
            return pronoun(names, last, end - 1);
        }
        if (last.equals("and") || last.equals(",")) {
            return names.firstIn(sentence.first(), end)
                    .map(n -> List.of(party(names, n)))
                    .orElse(List.of());
        }
        List<String> named = named(names, end);
        if (!named.isEmpty()) {
            return named;
        }
        int first = end;
        while (first > sentence.first() && end - first < LONGEST_PARTY && continues(tokens, first - 1)) {
            first--;
        }
        return of(tokens, first, end);
    }

    /// The name that ends here and those joined to it by "and" or a comma.
    private List<String> named(NamedTokens names, int end) {
        List<String> named = new ArrayList<>();
        Optional<Integer> name = names.endingAt(end);
        while (name.isPresent()) {
            named.addFirst(party(names, name.get()));
            int before = names.first(name.get()) - 1;
            boolean joined = names.tokens().word(before).equals("and")
                    || names.tokens().word(before).equals(",");
            name = joined ? names.endingAt(before) : Optional.empty();
        }
        return List.copyOf(new LinkedHashSet<>(named));
    }

    private String party(NamedTokens names, int number) {
        Optional<String> country =
                names.isPlace(number) ? countries.nameAt(names.tokens(), names.first(number)) : Optional.empty();
        return country.orElse(names.name(number));
    }

    private List<String> pronoun(NamedTokens names, String pronoun, int token) {
        return switch (pronoun) {
            case "he", "she" ->
                names.last(Mention.Kind.PERSON, token, PRONOUN_REACH).stream().toList();
            case "it" ->
                names.last(Mention.Kind.ORGANIZATION, token, PRONOUN_REACH).stream()
                        .toList();
            case "they" -> namedBefore(names.tokens(), token);
            default -> List.of();
        };
    }

    /// A subject without a name goes back to its article or to where another phrase ends.
    private static boolean continues(Tokens tokens, int token) {
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
                    "since" -> false;
            default -> carries(tokens, token);
        };
    }

    /// The party that stands right behind a verb of demand.
    List<String> behind(Tokens tokens, int first, int limit) {
        int end = first;
        while (end < limit && end - first < LONGEST_PARTY && carries(tokens, end) && !isStop(tokens.word(end))) {
            end++;
        }
        return of(tokens, first, end);
    }

    private static boolean isStop(String word) {
        return switch (word) {
            case "to", "until", "on", "by", "in", "a", "an", "that" -> true;
            default -> false;
        };
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

    private static boolean carries(Tokens tokens, int token) {
        return tokens.isWord(token)
                || tokens.word(token).equals("'s")
                || tokens.word(token).equals("-");
    }

    private List<String> of(Tokens tokens, int first, int end) {
        if (first >= end) {
            return List.of();
        }
        boolean sides = words.has(PledgeWords.Kind.SIDES, tokens, end - 1);
        Set<String> named = new LinkedHashSet<>();
        for (int i = first; i < end; i++) {
            countries.nameAt(tokens, i).ifPresent(named::add);
        }
        if (sides && named.isEmpty()) {
            return namedBefore(tokens, first);
        }
        return named.isEmpty() ? phrase(tokens, first, end) : List.copyOf(named);
    }

    /// The two countries last named before a token; the later one first.
    private List<String> namedBefore(Tokens tokens, int token) {
        Set<String> named = new LinkedHashSet<>();
        for (int i = token - 1; i >= Math.max(0, token - REACH) && named.size() < 2; i--) {
            if (!isWhere(tokens.word(i - 1))) {
                countries.nameAt(tokens, i).ifPresent(named::add);
            }
        }
        return named.size() == 2 ? List.copyOf(named) : List.of();
    }

    /// "in Oslo" says where they met, not who.
    private static boolean isWhere(String wordBefore) {
        return wordBefore.equals("in") || wordBefore.equals("at") || wordBefore.equals("near");
    }

    /// The words themselves: the last capitalised run, else the last words, articles left out.
    private static List<String> phrase(Tokens tokens, int first, int end) {
        int last = end;
        int begin = Math.max(first, end - LONGEST_PARTY);
        for (int i = end - 1; i >= begin; i--) {
            if (tokens.isCapitalised(i) && !isPronoun(tokens.word(i))) {
                int from = i;
                while (from > begin && tokens.isCapitalised(from - 1)) {
                    from--;
                }
                return name(tokens, from, i + 1);
            }
        }
        while (begin < last && isArticle(tokens.word(begin))) {
            begin++;
        }
        return begin < last && !isPronoun(tokens.word(last - 1)) ? name(tokens, begin, last) : List.of();
    }

    private static List<String> name(Tokens tokens, int first, int end) {
        int from = isArticle(tokens.word(first)) && end > first + 1 ? first + 1 : first;
        if (isArticle(tokens.word(from))) {
            return List.of();
        }
        Span span = new Span(tokens.start(from), tokens.end(end - 1));
        return Optional.of(span.of(tokens.text()).replaceAll("\\s+", " ")).stream()
                .toList();
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
