package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.name.Countries;
import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.SmallWords;
import java.util.List;
import java.util.Optional;

/// Works out who is meant by a subject that is no name: "both sides", "the company", "ministers meeting in Lisbon".
/// Confined to one text.
final class Described {
    private static final int LONGEST = 6;

    /// How far before its last words a subject's head may stand.
    private static final int HEAD_REACH = 14;

    private final PledgeWords words;
    private final Tokens tokens;
    private final Topics topics;
    private final Countries countries;
    private final Sides sides;
    private final Governments governments;

    Described(PledgeWords words, Countries countries, Tokens tokens, Topics topics, Sides sides) {
        this.words = words;
        this.tokens = tokens;
        this.topics = topics;
        this.countries = countries;
        this.sides = sides;
        this.governments = new Governments(words, countries, tokens);
    }

    /// Words that name somebody, articles left out.
    record Phrase(int first, int end) {}

    /// "Both sides", "the two companies": the two last named.
    Optional<Parties.Found> sides(int end) {
        return sides.has(end - 1) && isDefinite(end - 1)
                ? Optional.of(new Parties.Found(sides.before(end - 1), end - 1))
                : Optional.empty();
    }

    /// Whom words mean; the party list is empty when nobody can be told.
    Parties.Found named(int from, int end) {
        int own = bare(from, end);
        boolean isSum = tokens.isNumber(own)
                && switch (tokens.word(own + 1)) {
                    case "million", "billion", "percent", "%", "per" -> true;
                    default -> tokens.word(own - 1).equals("$");
                };
        if (isSum) {
            return new Parties.Found(List.of(), own);
        }
        boolean isVague = words.has(Kind.VAGUE, tokens, end - 1);
        if (own >= end || isVague || tokens.word(own).equals("one") || PartyNames.isPronoun(tokens.word(end - 1))) {
            return new Parties.Found(List.of(), own);
        }
        boolean isState = words.has(Kind.GOVERNS, tokens, end - 1)
                || tokens.word(end - 1).equals("country")
                || tokens.word(end - 1).equals("nation");
        Optional<String> country = isState ? governments.country(own, end) : Optional.empty();
        if (country.isPresent()) {
            return new Parties.Found(List.of(country.get()), own);
        }
        if (end - own == 1 && words.has(Kind.TITLE, tokens, own)) {
            return new Parties.Found(
                    topics.bearer(tokens.word(own), own).stream().toList(), own);
        }
        String noun = tokens.word(end - 1);
        boolean isKnown = Topics.isDescription(noun) || noun.equals("union");
        Optional<String> body = isKnown && isPointing(own, end - 1) ? topics.described(noun, own) : Optional.empty();
        return new Parties.Found(List.of(body.orElseGet(() -> topics.words(own, end))), own);
    }

    /// "Kenyan tea factories": the words, where no state is meant and no name follows.
    ///
    /// @param first the word for the nation
    Optional<String> ofNation(int first, int end) {
        int to = first + 1;
        while (to < end && to - first < LONGEST && isPlainNoun(to)) {
            to++;
        }
        boolean fits = to > first + 1
                && tokens.word(to - 1).endsWith("s")
                && !tokens.isCapitalised(to)
                && countries.nameAt(tokens, first).isPresent()
                && !words.has(Kind.GOVERNS, tokens, to - 1);
        return fits ? Optional.of(topics.words(first, to)) : Optional.empty();
    }

    private boolean isPlainNoun(int token) {
        String word = tokens.word(token);
        return tokens.isWord(token)
                && !tokens.isCapitalised(token)
                && !word.endsWith("ed")
                && !isBorder(word)
                && !isPhrase(word)
                && !words.has(Kind.PAST, tokens, token)
                && !words.has(Kind.STATE, tokens, token);
    }

    /// "The lender", "the Oslo-based lender", "the copper producer", "the Danish group": not "two banks".
    private boolean isPointing(int from, int noun) {
        String article = tokens.word(from - 1);
        boolean isDefinite = article.equals("the") || SmallWords.isPossessive(article);
        boolean isPlain = from == noun;
        for (int i = from; i < noun; i++) {
            boolean named = tokens.isCapitalised(i)
                    && !tokens.word(i + 1).equals("-")
                    && countries.nameAt(tokens, i).isEmpty();
            if (named) {
                return false;
            }
        }
        return isPlain || isDefinite;
    }

    /// The first token that is no article.
    int bare(int from, int end) {
        int first = from;
        while (first < end && isDeterminer(first)) {
            first++;
        }
        return first;
    }

    /// First token of the words without a name that end at `end`.
    int start(int from, int end) {
        int first = end;
        while (first > from
                && end - first < LONGEST
                && carries(first - 1)
                && !(first < end && SmallWords.isArticle(tokens.word(first)))) {
            first--;
        }
        while (first > from && tokens.isCapitalised(first) && tokens.isCapitalised(first - 1)) {
            first--;
        }
        return first;
    }

    /// The words that a phrase behind them ("in the capital", "of outside directors") belongs to, up to their first
    /// "in" or "meeting", articles left out; empty when they do not begin near.
    ///
    /// @param phrase first token behind the phrase's "in" or "of"
    /// @param end where the subject ends
    Optional<Phrase> head(int from, int phrase, int end) {
        if (phrase - 1 <= from || !isPhrase(tokens.word(phrase - 1))) {
            return Optional.empty();
        }
        int first = phrase;
        while (first > from && !isBorder(tokens.word(first - 1))) {
            first--;
            if (phrase - first > HEAD_REACH) {
                return Optional.empty();
            }
        }
        while (first < phrase && (isDeterminer(first) || isLead(first))) {
            first++;
        }
        int to = first;
        while (to < phrase && !isPlacing(to, first)) {
            to++;
        }
        if (to == first) {
            return Optional.empty();
        }
        return Optional.of(new Phrase(first, to == phrase ? end : to));
    }

    private boolean isLead(int token) {
        return words.has(Kind.LEAD, tokens, token);
    }

    private boolean isPlacing(int token, int first) {
        String word = tokens.word(token);
        boolean isParticiple = token > first
                && (((word.endsWith("ing") || word.endsWith("ed")) && word.length() > 4) || word.equals("led"));
        return isParticiple || (isPhrase(word) && !word.equals("of"));
    }

    static boolean isPhrase(String word) {
        return switch (word) {
            case "in", "at", "from", "near", "with", "on", "for", "of", "by", "around", "across" -> true;
            default -> false;
        };
    }

    private static boolean isBorder(String word) {
        return switch (word) {
            case ",",
                    ";",
                    ":",
                    "\"",
                    "\u201c",
                    "\u201d",
                    "\u2013",
                    "\u2014",
                    "(",
                    ")",
                    "that",
                    "said",
                    "says",
                    "and",
                    "but",
                    "when",
                    "because",
                    "as",
                    "if",
                    "while",
                    "who",
                    "which",
                    "where",
                    "after",
                    "before",
                    "to",
                    "is",
                    "are",
                    "was",
                    "were" -> true;
            default -> false;
        };
    }

    private boolean isDefinite(int noun) {
        for (int i = noun; i >= Math.max(0, noun - 2); i--) {
            switch (tokens.word(i)) {
                case "the", "both", "two", "three", "these", "they" -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    private boolean isDeterminer(int token) {
        String word = tokens.word(token);
        return SmallWords.isArticle(word)
                || !(tokens.isWord(token) || tokens.isNumber(token))
                || SmallWords.isPossessive(word);
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
                    "must",
                    "have",
                    "has",
                    "had",
                    "will",
                    "would",
                    "where" -> false;
            default -> isWordPart(token);
        };
    }

    boolean isWordPart(int token) {
        return tokens.isWord(token)
                || tokens.isNumber(token)
                || tokens.word(token).equals("'s")
                || tokens.word(token).equals("'")
                || tokens.word(token).equals("-");
    }
}
