package io.wiredesk.ledger.speaker;

import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.sentence.Token;
import io.wiredesk.ledger.words.SmallWords;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// Everybody that the article names, with the places where it does. Built once an article, then only read.
final class Cast {
    /// Farthest that an apposition with a role is followed, in tokens.
    private static final int LONGEST_APPOSITION = 16;

    /// Most entities kept that share a word of their names, so that looking one up stays cheap in endless lists.
    private static final int MOST_NAMESAKES = 40;

    /// A sentence of fewer words may well name people with all of them.
    private static final int SHORTEST_TITLE = 5;

    private final Names names;
    private final Carriers carriers;
    private final Set<String> capitals = new HashSet<>();
    private final Map<String, List<Entity>> byWord = new HashMap<>();
    private final TreeMap<Integer, Naming> namings = new TreeMap<>();

    Cast(List<Sentence> sentences, Names names, Carriers carriers) {
        this.names = names;
        this.carriers = carriers;
        boolean[] titles = new boolean[sentences.size()];
        for (int number = 0; number < sentences.size(); number++) {
            titles[number] = isTitle(sentences.get(number));
            if (!titles[number]) {
                collectCapitals(sentences.get(number));
            }
        }
        for (int number = 0; number < sentences.size(); number++) {
            if (!titles[number]) {
                read(sentences.get(number), number);
            }
        }
    }

    /// All namings in reading order.
    Collection<Naming> namings() {
        return namings.values();
    }

    /// The first naming that starts in `[start, end)`.
    Optional<Naming> firstIn(int start, int end) {
        return Optional.ofNullable(namings.ceilingEntry(start))
                .map(Map.Entry::getValue)
                .filter(n -> n.span().start() < end);
    }

    /// The last naming that starts before `end`.
    Optional<Naming> lastBefore(int end) {
        return Optional.ofNullable(namings.lowerEntry(end)).map(Map.Entry::getValue);
    }

    /// The entity with this full name.
    Optional<Entity> called(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1);
        return byWord.getOrDefault(last, List.of()).stream()
                .filter(entity -> entity.name().equals(name))
                .findFirst();
    }

    /// Words with a capital inside a sentence: only they are names at a sentence's start, where all words have one.
    private void collectCapitals(Sentence sentence) {
        sentence.tokens().stream().skip(1).filter(Token::capitalised).forEach(token -> capitals.add(token.text()));
    }

    /// True where all words but the smallest have capitals: there they tell no names.
    private boolean isTitle(Sentence sentence) {
        List<Token> words = sentence.tokens().stream()
                .filter(token -> token.kind() == Token.Kind.WORD && !names.startsSentences(token.lower()))
                .toList();
        return words.size() >= SHORTEST_TITLE && words.stream().allMatch(Token::capitalised);
    }

    private void read(Sentence sentence, int number) {
        List<Token> tokens = sentence.tokens();
        int at = 0;
        while (at < tokens.size()) {
            int end = runEnd(tokens, at);
            if (end > at && !isLittle(tokens, at, end)) {
                int behind = outletEnd(tokens, at, end);
                name(tokens, at, behind, number);
                at = behind;
            } else {
                at++;
            }
        }
    }

    /// True for a single word that has its capital from where it stands: at the start of a quotation, say.
    private boolean isLittle(List<Token> tokens, int from, int to) {
        String word = tokens.get(from).lower();
        return to == from + 1 && (names.startsSentences(word) || names.isNoName(word));
    }

    /// The index behind an outlet's name at the start of a longer run: `Harbour Post` of `Harbour Post Editor Ann
    /// Orlo`;
    /// the run's end where none is.
    private int outletEnd(List<Token> tokens, int from, int to) {
        boolean whole = names.isBody(tokens.get(to - 1).lower()) || carriers.isOutlet(joined(tokens, from, to));
        for (int end = from + 2; end < to && !whole; end++) {
            if (carriers.isOutlet(joined(tokens, from, end))) {
                return end;
            }
        }
        return to;
    }

    /// The index behind the capitalised run that starts at `at`; `at` when none does.
    private int runEnd(List<Token> tokens, int at) {
        if (!isNameWord(tokens, at) || (at == 0 && !isNameAtStart(tokens))) {
            return at;
        }
        int end = at + 1;
        while (end < tokens.size() && (isNameWord(tokens, end) || joinsBody(tokens, at, end))) {
            end++;
        }
        return end;
    }

    private boolean isNameAtStart(List<Token> tokens) {
        Token first = tokens.getFirst();
        if (names.startsSentences(first.lower())) {
            return false;
        }
        return capitals.contains(first.text())
                || names.isFirstName(first.lower())
                || names.metonym(first.lower()).isPresent()
                || (tokens.size() > 1 && isNameWord(tokens, 1))
                || (tokens.size() > 2 && joinsBody(tokens, 0, 1));
    }

    private boolean isNameWord(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return token.capitalised() && !token.is("i") && !names.isWeekday(token.lower());
    }

    /// `of` in `Bank of Mire`, `Ministry of Trade`.
    private boolean joinsBody(List<Token> tokens, int from, int at) {
        return tokens.get(at).is("of")
                && at + 1 < tokens.size()
                && isNameWord(tokens, at + 1)
                && at > from
                && (names.isBody(tokens.get(at - 1).lower())
                        || names.isRole(tokens.get(at - 1).lower()));
    }

    private void name(List<Token> tokens, int from, int to, int sentence) {
        int start = from;
        Optional<String> gender = Optional.empty();
        boolean titled = false;
        for (int at = from; at < to; at++) {
            String word = tokens.get(at).lower();
            if (at + 1 < to && (names.isTitle(word) || names.isSingularRole(word))) {
                gender = names.isTitle(word) ? names.gender(word) : gender;
                start = at + 1;
                titled = true;
            }
        }
        start = tokens.get(start).is("of") && start + 1 < to ? behindOffice(tokens, start, to) : start;
        List<String> words = tokens.subList(start, to).stream().map(Token::text).toList();
        boolean person = titled || isPerson(tokens, start, to) || leadsRole(tokens, from);
        boolean isPlace = !titled && names.isPlace(String.join(" ", words));
        boolean body = isPlace || names.isBody(words.getLast().toLowerCase(Locale.ROOT));
        Entity entity = entity(words, person && !body, body);
        entity.gender = entity.gender.or(() -> names.gender(words.getFirst().toLowerCase(Locale.ROOT)));
        if (gender.isPresent()) {
            entity.gender = gender;
        }
        describe(entity, tokens, from, start, to);
        Span span = new Span(tokens.get(start).start(), tokens.get(to - 1).end());
        namings.put(span.start(), new Naming(entity, span, sentence));
    }

    /// Where the name begins behind `Secretary of State`: at a first name, else its last two words.
    private int behindOffice(List<Token> tokens, int of, int to) {
        for (int at = of + 2; at + 1 < to; at++) {
            if (names.isFirstName(tokens.get(at).lower())) {
                return at;
            }
        }
        return to - of > 3 ? to - 2 : of + 1;
    }

    private boolean isPerson(List<Token> tokens, int start, int to) {
        return to - start >= 2
                && to - start <= 4
                && names.isFirstName(tokens.get(start).lower());
    }

    /// `spokesperson Lin Orlo`: a role in small letters stands before the name.
    private boolean leadsRole(List<Token> tokens, int from) {
        return from > 0
                && names.isSingularRole(tokens.get(from - 1).lower())
                && !tokens.get(from - 1).capitalised();
    }

    private Entity entity(List<String> words, boolean person, boolean body) {
        List<Entity> known = byWord.computeIfAbsent(words.getLast(), word -> new ArrayList<>());
        for (int at = known.size() - 1; at >= 0; at--) {
            Entity entity = known.get(at);
            if (entity.answersTo(words) || (person && entity.words() == 1)) {
                entity.fuller(words);
                if (person) {
                    entity.markPerson();
                }
                return entity;
            }
        }
        Entity entity = new Entity(words, person, body);
        remember(entity, known);
        if (person && words.size() > 1) {
            remember(entity, byWord.computeIfAbsent(words.getFirst(), word -> new ArrayList<>()));
        }
        return entity;
    }

    private static void remember(Entity entity, List<Entity> namesakes) {
        if (namesakes.size() < MOST_NAMESAKES) {
            namesakes.add(entity);
        }
    }

    private void describe(Entity entity, List<Token> tokens, int from, int start, int to) {
        if (entity.role.isEmpty() || entity.affiliation.isEmpty()) {
            roleBefore(tokens, from, start).or(() -> roleBehind(tokens, to)).ifPresent(role -> {
                if (entity.role.isEmpty()) {
                    entity.role = Optional.of(role);
                    entity.markPerson();
                }
                entity.affiliation = entity.affiliation.or(() -> affiliation(role));
            });
        }
    }

    /// `U.S. Trade Secretary` of `U.S. Trade Secretary Ann Orlo`, `press secretary` of `press secretary Ann Orlo`.
    private Optional<String> roleBefore(List<Token> tokens, int from, int start) {
        int end = start;
        while (end > from
                && names.isTitle(tokens.get(end - 1).lower())
                && !names.isRole(tokens.get(end - 1).lower())) {
            end--;
        }
        int begin = from;
        if (end == from && leadsRole(tokens, from)) {
            begin = from - 1;
            while (begin > 0 && isRoleModifier(tokens.get(begin - 1))) {
                begin--;
            }
        }
        return end > begin ? Optional.of(joined(tokens, begin, end)) : Optional.empty();
    }

    private static boolean isRoleModifier(Token token) {
        return switch (token.lower()) {
            case "press",
                    "chief",
                    "deputy",
                    "senior",
                    "vice",
                    "former",
                    "prime",
                    "foreign",
                    "finance",
                    "executive",
                    "campaign",
                    "general",
                    "managing",
                    "economic",
                    "trade",
                    "policy",
                    "communications",
                    "state",
                    "house" -> true;
            default -> false;
        };
    }

    /// `head of the Mire Council` of `Ann Orlo, head of the Mire Council, said`.
    private Optional<String> roleBehind(List<Token> tokens, int to) {
        if (to + 1 >= tokens.size() || !tokens.get(to).text().equals(",")) {
            return Optional.empty();
        }
        int begin = to + 1;
        while (begin < tokens.size() && SmallWords.isArticle(tokens.get(begin).lower())) {
            begin++;
        }
        int end = begin;
        boolean role = false;
        int limit = Math.min(tokens.size(), begin + LONGEST_APPOSITION);
        while (end < limit && !endsApposition(tokens.get(end))) {
            role |= end - begin < 6 && names.isSingularRole(tokens.get(end).lower());
            end++;
        }
        return role && end < limit ? Optional.of(joined(tokens, begin, end)) : Optional.empty();
    }

    private static boolean endsApposition(Token token) {
        return switch (token.lower()) {
            case ",", ".", ";", "—", "–", "--", ":", "said", "says", "told", "and", "who" -> true;
            default -> false;
        };
    }

    /// The body in a role: behind `of`, `at`, `for`, or its own leading name.
    static Optional<String> affiliation(String role) {
        for (String preposition :
                List.of(" of the ", " at the ", " for the ", " of ", " at ", " for ", " with ", " from ")) {
            int at = role.indexOf(preposition);
            if (at > 0
                    && at + preposition.length() < role.length()
                    && Character.isUpperCase(role.charAt(at + preposition.length()))) {
                return Optional.of(role.substring(at + preposition.length()));
            }
        }
        return Optional.empty();
    }

    static String joined(List<Token> tokens, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int at = from; at < to; at++) {
            if (at > from && tokens.get(at).start() > tokens.get(at - 1).end()) {
                words.append(' ');
            }
            words.append(tokens.get(at).text());
        }
        return words.toString();
    }
}
