package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.name.Countries;
import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.SmallWords;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Works out who must act: names, countries that words stand for, and "both sides", "he", "the company" from what was
/// named before. Confined to one text.
final class Parties {
    private static final int LONGEST_PARTY = 8;

    private static final int LONGEST_ASIDE = 30;

    /// How many tokens "(LSE: ORS)" may have.
    private static final int BRACKET_LENGTH = 9;

    private final PledgeWords words;
    private final NamedTokens names;
    private final Tokens tokens;
    private final Topics topics;
    private final Sides sides;
    private final OwnWords own;
    private final PartyNames called;
    private final Described described;
    private final JoinedNames joining;

    Parties(PledgeWords words, Countries countries, NamedTokens names, Topics topics, IntPredicate isTime) {
        this.words = words;
        this.names = names;
        this.tokens = names.tokens();
        this.topics = topics;
        this.own = new OwnWords(words);
        this.sides = new Sides(words, countries, tokens, topics);
        this.called = new PartyNames(words, countries, names, topics, sides, isTime);
        this.described = new Described(words, countries, tokens, topics, sides);
        this.joining = new JoinedNames(words, countries, names, topics, called, described);
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
        while (end > from && SubjectEnd.isBetween(tokens, end - 1)) {
            end--;
        }
        if (end == from) {
            return new Found(tokens.word(from).equals("both") ? sides.before(from) : List.of(), from);
        }
        end = behindBrackets(from, end);
        String last = tokens.word(end - 1);
        if (last.equals("who") || last.equals("which")) {
            return relative(from, end - 1);
        }
        if (last.equals("it") && tokens.word(end - 2).equals("which")) {
            return new Found(opening(from, end - 2), end - 1); // "X signed a deal with Y under which it will"
        }
        if (PartyNames.isPronoun(last)) {
            return new Found(pronoun(last, end - 1, from), end - 1);
        }
        if (last.equals("and") || last.equals(",")) {
            return aside(from, end - 1, last.equals(","));
        }
        return joining.joined(from, end);
    }

    /// True when the subject is nobody whom one can hold to it: "analysts", "we".
    boolean isVague(int from, int verb) {
        int end = verb;
        while (end > from && SubjectEnd.isBetween(tokens, end - 1)) {
            end--;
        }
        String last = tokens.word(end - 1);
        return words.has(Kind.VAGUE, tokens, end - 1)
                || last.startsWith("we'")
                || switch (last) {
                    case "we", "i", "you", "i'm", "i've" -> true;
                    default -> false;
                };
    }

    /// Who the sentence is about: its first words.
    ///
    /// @param end where its first verb may stand at the latest
    List<String> opening(int from, int end) {
        String first = tokens.word(from);
        if (PartyNames.isPronoun(first)) {
            return pronoun(first, from, from);
        }
        boolean isBody = SmallWords.isArticle(first) && Topics.isDescription(tokens.word(from + 1));
        if (isBody) {
            return described.named(from, from + 2).names();
        }
        Optional<int[]> named = topics.opening(from, end);
        if (named.isPresent()) {
            return withNext(named.get()[0], named.get()[1], end);
        }
        int begin = behindLead(from, end);
        int start = SmallWords.isArticle(tokens.word(begin)) ? begin + 1 : begin;
        start += isMister(start) ? 2 : 0;
        int to = start;
        while (to < end && tokens.isCapitalised(to) && !words.has(Kind.LEAD, tokens, to)) {
            to++;
        }
        Optional<String> people = to == start + 1 ? described.ofNation(start, end) : Optional.empty();
        if (people.isPresent()) {
            return List.of(people.get());
        }
        return to > start
                ? List.of(called.called(start, to))
                : names.firstIn(from, end)
                        .map(n -> List.of(called.called(names.first(n), names.end(n))))
                        .orElse(List.of());
    }

    /// A name, and the one that "and" joins to it: "growers Sawitra and Borneo Crest".
    private List<String> withNext(int first, int to, int end) {
        String name = called.called(first, to);
        int next = to + 1;
        int last = next;
        while (last < end && tokens.isCapitalised(last)) {
            last++;
        }
        boolean joins = tokens.word(to).equals("and") && last > next && !words.has(Kind.LEAD, tokens, next);
        return joins ? List.of(name, called.called(next, last)) : List.of(name);
    }

    private boolean isMister(int token) {
        return tokens.word(token + 1).equals(".")
                && switch (tokens.word(token)) {
                    case "mr", "mrs", "ms", "dr" -> true;
                    default -> false;
                };
    }

    /// "On Monday, Norvane": the subject stands behind the comma.
    private int behindLead(int from, int end) {
        for (int i = from + 1; i < Math.min(end, from + LONGEST_PARTY) && words.has(Kind.LEAD, tokens, from); i++) {
            if (tokens.word(i).equals(",")) {
                return i + 1;
            }
        }
        return from;
    }

    /// "Osk, who vowed": the name before "who".
    private Found relative(int from, int who) {
        int end = tokens.word(who - 1).equals(",") ? who - 1 : who;
        Found found = end > from ? joining.joined(from, end) : new Found(List.of(), from);
        boolean isAside = end < who
                && !found.names().isEmpty()
                && tokens.word(found.first() - 1).equals(",");
        return isAside && !tokens.isCapitalised(end - 1) ? aside(from, end, true) : found;
    }

    /// "Osk, the minister, pledged", "took over and vowed": the name before the aside, or that the sentence begins
    /// with.
    private Found aside(int from, int end, boolean isAside) {
        int open = end - 1;
        while (isAside
                && open > from
                && end - open < LONGEST_ASIDE
                && !tokens.word(open).equals(",")) {
            open--;
        }
        if (isAside && open > from) {
            Found named = joining.joined(from, open);
            int close = behindBrackets(open, end);
            List<String> inside = joining.insideAside(open + 1, close);
            if (!inside.isEmpty() && named.first() < open && !tokens.isCapitalised(open - 1)) {
                return new Found(inside, named.first()); // "the chancellor, Dirk Amman, pledged"
            }
            Optional<int[]> subject = isPlain(named) ? topics.opening(from, open) : Optional.empty();
            if (subject.isPresent()) {
                return new Found(List.of(called.called(subject.get()[0], subject.get()[1])), subject.get()[0]);
            }
            if (!named.names().isEmpty()) {
                return named;
            }
        }
        List<String> opening = names.firstIn(from, end)
                .map(n -> List.of(called.called(called.start(from, names.end(n)), names.end(n))))
                .orElseGet(() -> opening(from, end));
        return new Found(opening, from);
    }

    /// True when no name was found, only words.
    private static boolean isPlain(Found found) {
        return found.names().stream().noneMatch(name -> name.chars().anyMatch(Character::isUpperCase));
    }

    /// Where "(SPD)" begins that ends at `end`; else `end`.
    private int behindBrackets(int from, int end) {
        int open = end - 1;
        while (tokens.word(end - 1).equals(")") && open > Math.max(from, end - BRACKET_LENGTH)) {
            if (tokens.word(open).equals("(")) {
                return open;
            }
            open--;
        }
        return end;
    }

    private List<String> pronoun(String pronoun, int token, int from) {
        return switch (pronoun) {
            case "he", "she" -> topics.person(token).stream().toList();
            case "it" ->
                ownName(token, from).or(() -> topics.anyBody(token)).stream().toList();
            case "they" -> sides.before(token);
            default -> List.of();
        };
    }

    /// Who says "we will" of himself: named behind the closing quotation mark.
    ///
    /// @param pronoun the "we"
    /// @param end where the sentence ends
    List<String> quoted(int pronoun, int end) {
        boolean isOwn =
                tokens.word(pronoun).equals("we") || tokens.word(pronoun).equals("i");
        Optional<Integer> first = isOwn ? own.quoted(tokens, pronoun, end) : Optional.empty();
        int to = first.orElse(end);
        while (to < end && tokens.isCapitalised(to)) {
            to++;
        }
        return first.isPresent() ? List.of(called.called(first.get(), to)) : List.of();
    }

    /// "X said it": it is X.
    private Optional<String> ownName(int pronoun, int from) {
        int said = own.saying(tokens, pronoun).orElse(from);
        if (said <= from) {
            return Optional.empty();
        }
        Optional<int[]> opening = tokens.word(said - 1).equals(",") ? topics.opening(from, said) : Optional.empty();
        if (opening.isPresent()) {
            return Optional.of(called.called(opening.get()[0], opening.get()[1]));
        }
        Found speaker = before(from, said);
        return speaker.names().size() == 1 ? Optional.of(speaker.names().getFirst()) : Optional.empty();
    }

    /// The party that stands right behind a verb of demand.
    List<String> behind(int from, int limit) {
        int end = from;
        while (end < limit
                && end - from < LONGEST_PARTY
                && carriesObject(end)
                && !(end > from && PartyNames.isPronoun(tokens.word(end)))) {
            end++;
        }
        boolean isPronoun = end == from + 1 && PartyNames.isPronoun(tokens.word(from));
        if (isPronoun) {
            return switch (tokens.word(from)) {
                case "him", "her" -> topics.person(from).stream().toList();
                case "it" -> topics.anyBody(from).stream().toList();
                default -> List.of();
            };
        }
        return end > from ? joining.joined(from, end).names() : List.of();
    }

    private boolean carriesObject(int token) {
        return switch (tokens.word(token)) {
            case "to", "until", "on", "by", "in", "a", "an", "that" -> false;
            case "&", "amp", "." -> true;
            default -> described.isWordPart(token);
        };
    }
}
