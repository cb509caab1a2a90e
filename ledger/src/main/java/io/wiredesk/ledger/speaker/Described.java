package io.wiredesk.ledger.speaker;

import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.sentence.Token;
import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Reads a source's own words: a name, a body, a document, a post, or a description.
final class Described {
    /// Most names looked at to find who holds a post: beyond some hundred names the text is a list.
    private static final int MOST_NAMINGS = 200;

    private static final Set<String> ARTICLES = Set.of("a", "an", "the", "each", "any", "his", "her", "its", "their");

    private final String text;
    private final Names names;
    private final Cast cast;

    Described(String text, Names names, Cast cast) {
        this.text = text;
        this.names = names;
        this.cast = cast;
    }

    static Speaker of(Entity entity) {
        return new Speaker(entity.name(), Optional.empty(), entity.role, entity.affiliation, true);
    }

    Speaker speaker(List<Token> tokens, Span source) {
        int headEnd = headEnd(tokens);
        Span head = new Span(source.start(), tokens.get(headEnd - 1).end());
        String headWords = lower(tokens, 0, headEnd);
        Optional<Names.Metonym> metonym = names.metonym(headWords);
        if (metonym.isPresent()) {
            return new Speaker(
                    metonym.get().name(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(metonym.get().affiliation()),
                    true);
        }
        Optional<Speaker> apposed = apposed(tokens, headEnd);
        if (apposed.isPresent()) {
            return apposed.get();
        }
        Optional<Speaker> tail = nameBehind(tokens);
        if (tail.isPresent()) {
            return tail.get();
        }
        Optional<Speaker> holder = holder(tokens, headEnd, source);
        if (holder.isPresent()) {
            return holder.get();
        }
        Optional<Naming> named = lastNaming(head);
        if (named.isEmpty()) {
            return post(tokens, headEnd).orElseGet(() -> description(tokens, source));
        }
        if (endsWith(named.get(), head) || isParenthesis(tokens, headEnd)) {
            return called(named.get(), tokens, head);
        }
        return names.isDocument(tokens.get(headEnd - 1).lower())
                ? of(named.get().entity())
                : description(tokens, source);
    }

    /// The words before the first preposition, comma or relative pronoun.
    private static int headEnd(List<Token> tokens) {
        for (int at = 1; at < tokens.size(); at++) {
            switch (tokens.get(at).lower()) {
                case ",",
                        "of",
                        "for",
                        "at",
                        "from",
                        "with",
                        "inside",
                        "in",
                        "on",
                        "to",
                        "who",
                        "within",
                        "near",
                        "close",
                        "familiar",
                        "(",
                        "by",
                        "and",
                        "—",
                        "-" -> {
                    return at;
                }
                default -> {}
            }
        }
        return tokens.size();
    }

    /// `Secretary of State Joran Maro`: the name behind an office of several words.
    private Optional<Speaker> holder(List<Token> tokens, int headEnd, Span source) {
        boolean isOffice = headEnd + 2 < tokens.size()
                && tokens.get(headEnd).is("of")
                && names.isSingularRole(tokens.get(headEnd - 1).lower())
                && tokens.get(headEnd - 1).capitalised();
        return isOffice
                ? lastNaming(source)
                        .filter(naming -> naming.entity().isPerson()
                                && naming.span().end() == tokens.getLast().end())
                        .map(Naming::entity)
                        .map(Described::of)
                : Optional.empty();
    }

    private Optional<Naming> lastNaming(Span head) {
        Optional<Naming> last = Optional.empty();
        Optional<Naming> next = cast.firstIn(head.start(), head.end());
        while (next.isPresent()) {
            last = next;
            next = cast.firstIn(next.get().span().end(), head.end());
        }
        return last;
    }

    private static boolean endsWith(Naming naming, Span head) {
        return naming.span().end() >= head.end();
    }

    private static boolean isParenthesis(List<Token> tokens, int headEnd) {
        return headEnd < tokens.size()
                && tokens.get(headEnd).is("(")
                && tokens.get(headEnd - 1).capitalised();
    }

    /// A person's full name; a body with the owner that the text gives it ("China’s Trade Ministry").
    private Speaker called(Naming naming, List<Token> tokens, Span head) {
        Entity entity = naming.entity();
        if (entity.isPerson()) {
            return of(entity);
        }
        boolean owned = tokens.size() > 1
                && tokens.stream()
                        .anyMatch(token ->
                                token.is("'s") && token.end() <= naming.span().start());
        if (owned) {
            String owner = tokens.getFirst().text();
            return new Speaker(head.of(text), Optional.empty(), Optional.empty(), Optional.of(owner), true);
        }
        return of(entity);
    }

    /// `The opposition leader, Bela Korda`: a post with the name of who holds it behind a comma.
    private Optional<Speaker> apposed(List<Token> tokens, int headEnd) {
        boolean post = headEnd + 1 < tokens.size()
                && tokens.get(headEnd).is(",")
                && names.isSingularRole(tokens.get(headEnd - 1).lower());
        if (!post) {
            return Optional.empty();
        }
        int first = tokens.getFirst().is("the") && headEnd > 1 ? 1 : 0;
        int behind = tokens.get(headEnd + 1).start();
        Optional<Entity> holderOfPost = cast.firstIn(behind, behind + 1).map(Naming::entity);
        holderOfPost.ifPresent(Entity::markPerson);
        return holderOfPost
                .map(Described::of)
                .map(holder -> new Speaker(
                        holder.name(),
                        holder.id(),
                        holder.role().or(() -> Optional.of(Cast.joined(tokens, first, headEnd))),
                        holder.affiliation(),
                        true));
    }

    /// `One of her colleagues, Bela Korda`: a description with the name of whom it describes behind its comma. In
    /// `an aide to the minister, Bela Korda` the name is the minister's.
    private Optional<Speaker> nameBehind(List<Token> tokens) {
        String first = tokens.getFirst().lower();
        int last = tokens.getLast().is(",") ? tokens.size() - 2 : tokens.size() - 1;
        int comma = last;
        while (comma > 0 && !tokens.get(comma).is(",")) {
            comma--;
        }
        boolean inside = comma > 0;
        boolean one = first.equals("one") || ARTICLES.contains(first);
        boolean post = last < 0
                || names.isSingularRole(tokens.get(inside ? comma - 1 : last).lower());
        if (post || (tokens.getFirst().capitalised() && !one)) {
            return Optional.empty();
        }
        int behind = inside ? tokens.get(comma).end() : tokens.get(last).end() + 1;
        return cast.firstIn(behind, behind + 2)
                .filter(naming ->
                        inside ? naming.span().end() == tokens.get(last).end() : one && isBetweenCommas(naming))
                .map(Naming::entity)
                .filter(entity -> entity.mayBePerson() && entity.words() > 1)
                .map(entity -> {
                    entity.markPerson();
                    return of(entity);
                });
    }

    private boolean isBetweenCommas(Naming naming) {
        Span span = naming.span();
        return text.startsWith(", ", span.start() - 2) && text.startsWith(",", span.end());
    }

    /// `the chancellor`: whoever holds that post in the article.
    private Optional<Speaker> post(List<Token> tokens, int headEnd) {
        boolean definite = tokens.getFirst().is("the")
                || tokens.getFirst().is("that")
                || tokens.getFirst().is("this");
        if (!definite || headEnd != tokens.size() || headEnd < 2 || headEnd > 4) {
            return Optional.empty();
        }
        String post = lower(tokens, 1, headEnd);
        Optional<Naming> naming = cast.lastBefore(tokens.getFirst().start());
        for (int steps = 0; naming.isPresent() && steps < MOST_NAMINGS; steps++) {
            if (naming.get().entity().holds(post)) {
                return Optional.of(of(naming.get().entity()));
            }
            naming = cast.lastBefore(naming.get().span().start());
        }
        return Optional.empty();
    }

    private Speaker description(List<Token> tokens, Span source) {
        String words = source.of(text);
        if (words.endsWith(",")) {
            words = words.substring(0, words.length() - 1);
        }
        return new Speaker(
                words,
                Optional.empty(),
                Optional.empty(),
                affiliation(tokens, source),
                isBareName(tokens) || isMinistry(tokens));
    }

    /// `the Norrish foreign ministry`, `the central bank`: a body that goes by what it is.
    private boolean isMinistry(List<Token> tokens) {
        int end = headEnd(tokens);
        String body = tokens.get(end - 1).lower();
        String before = end < 2 ? "" : tokens.get(end - 2).lower();
        boolean ministry = body.equals("ministry") && !before.isEmpty() && !ARTICLES.contains(before);
        return ministry || (body.equals("bank") && before.equals("central"));
    }

    /// True for `Quill` in "Quill warned that …", also of somebody whom the article does not name in full: a word for
    /// one person that is no name stands behind an article.
    private boolean isBareName(List<Token> tokens) {
        Token only = tokens.getFirst();
        String word = only.lower();
        return tokens.size() == 1
                && only.kind() == Token.Kind.WORD
                && only.capitalised()
                && !word.endsWith("s")
                && !names.isRole(word)
                && !names.isBody(word)
                && !names.isDocument(word)
                && !names.isNoName(word)
                && !names.startsSentences(word);
    }

    private Optional<String> affiliation(List<Token> tokens, Span source) {
        for (Token token : tokens) {
            Optional<String> country = names.country(token.lower());
            if (country.isPresent() && token.capitalised()) {
                return country;
            }
        }
        return cast.firstIn(source.start(), source.end())
                .map(naming -> names.metonym(naming.span().of(text).toLowerCase(Locale.ROOT))
                        .map(Names.Metonym::name)
                        .orElse(naming.entity().name()));
    }

    private static String lower(List<Token> tokens, int from, int to) {
        return Cast.joined(tokens, from, to).toLowerCase(Locale.ROOT).replace('’', '\'');
    }
}
