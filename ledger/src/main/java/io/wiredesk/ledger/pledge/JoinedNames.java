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
import java.util.stream.Stream;

/// Reads the names that end at a place, joined by "and" and commas, or the words that stand for a name there. Confined
/// to
/// one text.
final class JoinedNames {
    /// How many words may stand between "and" and a name: "its state-owned rival".
    private static final int DESCRIPTION_LENGTH = 4;

    /// How many parties one subject may join.
    private static final int MOST = 6;

    private final PledgeWords words;
    private final NamedTokens names;
    private final Tokens tokens;
    private final Topics topics;
    private final Countries countries;
    private final PartyNames called;
    private final Described described;

    JoinedNames(
            PledgeWords words,
            Countries countries,
            NamedTokens names,
            Topics topics,
            PartyNames called,
            Described described) {
        this.words = words;
        this.names = names;
        this.tokens = names.tokens();
        this.topics = topics;
        this.countries = countries;
        this.called = called;
        this.described = described;
    }

    /// The names that end here, joined by "and" and by commas before it; without a name, the words themselves.
    Parties.Found joined(int from, int end) {
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
        return new Parties.Found(List.copyOf(new LinkedHashSet<>(named)), first);
    }

    /// Where the words before a name begin: "and the X", "and its rival X", "and Germany's X"; the name when no "and"
    /// and
    /// no comma stands before them.
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
                && !SmallWords.isArticle(tokens.word(of))
                && !Described.isPhrase(tokens.word(of))) {
            of--;
        }
        if (tokens.isCapitalised(of) || tokens.isCapitalised(of - 1)) {
            of = behindOrigin(from, of);
        }
        of = tokens.word(of).equals("by") && tokens.word(of - 1).equals("led") ? of - 1 : of; // "lenders led by X"
        boolean isLink = tokens.word(of).equals("led")
                || Described.isPhrase(tokens.word(of))
                || tokens.word(of).equals("to");
        boolean theirs = of >= from + 1 && isLink && words.has(Kind.PEOPLE, tokens, of - 1);
        return theirs ? described.bare(described.start(from, of), of) : name;
    }

    /// The "of" before "Indonesian ride-hailing firm X".
    private int behindOrigin(int from, int of) {
        int at = of;
        while (at > Math.max(from, of - 4) && !Described.isPhrase(tokens.word(at))) {
            at--;
        }
        return at;
    }

    /// A subject without a name: "both sides", "the company", else its own words.
    private Parties.Found unnamed(int from, int end) {
        Optional<Parties.Found> both = described.sides(end);
        if (both.isPresent()) {
            return both.get();
        }
        int first = described.start(from, end);
        Optional<Described.Phrase> head = described.head(from, first, end);
        if (head.isPresent()) {
            Described.Phrase phrase = head.get();
            return phrase.end() == end ? described.named(phrase.first(), end) : joined(phrase.first(), phrase.end());
        }
        Parties.Found found = described.named(first, end);
        int and = first - 1;
        boolean joins = and > from
                && tokens.word(and).equals("and")
                && (tokens.isCapitalised(and - 1) || words.has(Kind.GOVERNS, tokens, and - 1));
        Parties.Found others = joins ? joined(from, and) : new Parties.Found(List.of(), found.first());
        return new Parties.Found(
                Stream.concat(others.names().stream(), found.names().stream()).toList(),
                joins ? others.first() : found.first());
    }

    /// The name that an aside is: not one inside it ("based in Oslo").
    List<String> insideAside(int from, int end) {
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
}
