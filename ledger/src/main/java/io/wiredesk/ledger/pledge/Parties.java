package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.name.Countries;
import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.SmallWords;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// Works out who must act: names, countries that words stand for, and "both sides", "he", "the company" from what was
/// named before. Confined to one text.
final class Parties {
    private static final int LONGEST_PARTY = 8;

    private static final int LONGEST_ASIDE = 30;

    /// How many tokens "(LSE: ORS)" may have.
    private static final int BRACKET_LENGTH = 9;

    /// How many words may stand between "and" and a name: "its state-owned rival".
    private static final int DESCRIPTION_LENGTH = 4;

    /// How many parties one subject may join.
    private static final int MOST = 6;

    private final PledgeWords words;
    private final NamedTokens names;
    private final Tokens tokens;
    private final Topics topics;
    private final Countries countries;
    private final Sides sides;
    private final OwnWords own;
    private final PartyNames called;
    private final Described described;

    Parties(PledgeWords words, Countries countries, NamedTokens names, Topics topics, IntPredicate isTime) {
        this.words = words;
        this.names = names;
        this.tokens = names.tokens();
        this.topics = topics;
        this.countries = countries;
        this.own = new OwnWords(words);
        this.sides = new Sides(words, countries, tokens, topics);
        this.called = new PartyNames(words, countries, names, topics, sides, isTime);
        this.described = new Described(words, countries, tokens, topics, sides);
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
        if (PartyNames.isPronoun(last)) {
            return new Found(pronoun(last, end - 1, from), end - 1);
        }
        if (last.equals("and") || last.equals(",")) {
            return aside(from, end - 1, last.equals(","));
        }
        return joined(from, end);
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
            return List.of(called.called(named.get()[0], named.get()[1]));
        }
        int begin = behindLead(from, end);
        int start = SmallWords.isArticle(tokens.word(begin)) ? begin + 1 : begin;
        start += isMister(start) ? 2 : 0;
        int to = start;
        while (to < end && tokens.isCapitalised(to) && !words.has(Kind.LEAD, tokens, to)) {
            to++;
        }
        return to > start
                ? List.of(called.called(start, to))
                : names.firstIn(from, end)
                        .map(n -> List.of(called.called(names.first(n), names.end(n))))
                        .orElse(List.of());
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
        Found found = end > from ? joined(from, end) : new Found(List.of(), from);
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
            Found named = joined(from, open);
            int close = behindBrackets(open, end);
            List<String> inside = insideAside(open + 1, close);
            if (!inside.isEmpty() && named.first() < open && !tokens.isCapitalised(open - 1)) {
                return new Found(inside, named.first()); // "the chancellor, Dirk Amman, pledged"
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

    /// The name that an aside is: not one inside it ("based in Oslo").
    private List<String> insideAside(int from, int end) {
        int start = called.start(from, end);
        boolean isPair = start > from && isPair(from, start);
        if (isPair) {
            return joined(from, end).names();
        }
        for (int i = from; i < start; i++) {
            String word = tokens.word(i);
            boolean isCompound = tokens.word(i + 1).equals("-");
            boolean isClause = i == from && start - from > 1 && !SmallWords.isArticle(word) && !isCompound;
            if (Described.isPhrase(word) || word.equals("to") || isClause || start - from > 4) {
                return List.of();
            }
        }
        return start < end && tokens.isCapitalised(end - 1) ? List.of(called.called(start, end)) : List.of();
    }

    /// "Jutska Bank and the Baltic Fund": a name and an "and" stand before the last name.
    private boolean isPair(int from, int last) {
        int and = last - 1;
        while (and > Math.max(from, last - 7) && !tokens.word(and).equals("and")) {
            and--;
        }
        return and > from
                && tokens.isCapitalised(from)
                && tokens.word(and).equals("and")
                && called.start(from, and) == from;
    }

    /// The names that end here, joined by "and" and by commas before it; without a name, the words themselves.
    private Found joined(int from, int end) {
        List<String> named = new ArrayList<>();
        int first = end;
        int at = end;
        boolean and = false;
        while (at > from && named.size() < MOST) {
            int start = called.start(from, at);
            if (start == at) {
                break;
            }
            int people = people(from, start);
            named.addFirst(people < start ? topics.words(people, at) : name(start, at));
            first = people;
            int link = behindAttributes(from, first) - 1;
            String before = tokens.word(link);
            boolean joins = first > from && (before.equals("and") || (and && before.equals(",")));
            and |= before.equals("and");
            at = joins ? link : from;
            at = tokens.word(at - 1).equals(",") && at > from ? at - 1 : at;
        }
        named.removeIf(String::isEmpty);
        if (first == end) {
            return unnamed(from, end);
        }
        if (isWhere(first, end)) {
            Optional<Described.Phrase> head = described.head(from, first, end);
            if (head.isPresent() && head.get().end() < first) {
                return joined(head.get().first(), head.get().end());
            }
        }
        return new Found(List.copyOf(new LinkedHashSet<>(named)), first);
    }

    /// Where the words before a name begin: "and the X", "and its rival X", "and Germany's X"; the name when an "and"
    /// or a
    /// comma does not stand before them.
    private int behindAttributes(int from, int name) {
        int first = name;
        while (first > from + 1 && name - first < DESCRIPTION_LENGTH && isAttributive(first - 1)) {
            first--;
        }
        boolean joins =
                tokens.word(first - 1).equals("and") || tokens.word(first - 1).equals(",");
        return joins ? first : name;
    }

    private boolean isAttributive(int token) {
        String word = tokens.word(token);
        boolean isOwner = word.equals("'s")
                || (tokens.isCapitalised(token) && tokens.word(token + 1).equals("'s"));
        return isOwner
                || word.equals("the")
                || word.equals("rival")
                || word.equals("partner")
                || word.equals("parent")
                || word.equals("-")
                || tokens.word(token + 1).equals("-")
                || tokens.word(token - 1).equals("-")
                || SmallWords.isPossessive(word);
    }

    /// A name in full; for "President" alone its bearer, empty when nobody bears it.
    private String name(int start, int end) {
        boolean isTitle = end - start == 1 && words.has(Kind.TITLE, tokens, start);
        if (end - start == 1 && words.has(Kind.VAGUE, tokens, start)) {
            return "";
        }
        return isTitle ? topics.bearer(tokens.word(start), start).orElse("") : called.called(start, end);
    }

    /// "meeting in Lisbon" says where, "officials in Lisbon" who.
    private boolean isWhere(int first, int end) {
        boolean isPlace = names.endingAt(end).map(names::isPlace).orElse(false)
                || countries.nameAt(tokens, first).isPresent();
        boolean leads =
                tokens.word(first - 1).equals("in") || tokens.word(first - 1).equals("near");
        return isPlace && leads && !words.has(Kind.GOVERNS, tokens, first - 2);
    }

    /// Where the words begin that a body's name belongs to, in "major creditors of shipyard X"; else `name`.
    private int people(int from, int name) {
        int of = name - 1;
        while (of > Math.max(from, name - 4)
                && tokens.isWord(of)
                && !tokens.isCapitalised(of)
                && !Described.isPhrase(tokens.word(of))) {
            of--;
        }
        boolean isLink = Described.isPhrase(tokens.word(of)) || tokens.word(of).equals("to");
        boolean theirs = of >= from + 1 && isLink && words.has(Kind.PEOPLE, tokens, of - 1);
        return theirs ? described.bare(described.start(from, of), of) : name;
    }

    /// A subject without a name: "both sides", "the company", else its own words.
    private Found unnamed(int from, int end) {
        Optional<Found> both = described.sides(end);
        if (both.isPresent()) {
            return both.get();
        }
        int first = described.start(from, end);
        Optional<Described.Phrase> head = described.head(from, first, end);
        if (head.isPresent()) {
            Described.Phrase phrase = head.get();
            return phrase.end() == end ? described.named(phrase.first(), end) : joined(phrase.first(), phrase.end());
        }
        Found found = described.named(first, end);
        int and = first - 1;
        boolean joins = and > from
                && tokens.word(and).equals("and")
                && (tokens.isCapitalised(and - 1) || words.has(Kind.GOVERNS, tokens, and - 1));
        Found others = joins ? joined(from, and) : new Found(List.of(), found.first());
        return new Found(
                Stream.concat(others.names().stream(), found.names().stream()).toList(),
                joins ? others.first() : found.first());
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
        while (end < limit && end - from < LONGEST_PARTY && carriesObject(end)) {
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
        return end > from ? joined(from, end).names() : List.of();
    }

    private boolean carriesObject(int token) {
        return switch (tokens.word(token)) {
            case "to", "until", "on", "by", "in", "a", "an", "that" -> false;
            case "&", "amp", "." -> true;
            default -> described.isWordPart(token);
        };
    }
}
