package io.wiredesk.ledger.actor;

import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whom a text speaks of, by place: persons and bodies, the names that sentences begin with among them. Confined to
/// one text.
public final class Topics {
    /// How many tokens back a pronoun's or a description's name may stand: some five sentences.
    private static final int REACH = 120;

    private static final int LONGEST_NAME = 6;
    private static final int DATELINE = 16;

    private enum Kind {
        PERSON,
        BODY,
        UNKNOWN
    }

    private record Topic(int first, int end, String name, Kind kind) {}

    private final Tokens tokens;
    private final List<Topic> topics = new ArrayList<>();
    private final int[] firsts;

    /// Gathers the topics.
    ///
    /// @param names persons, bodies and places of the text
    public Topics(Tokens tokens, List<Sentence> sentences, List<Mention> names) {
        this.tokens = tokens;
        for (Mention name : names) {
            boolean isPerson = name.kind() == Mention.Kind.PERSON;
            if (isPerson || name.kind() == Mention.Kind.ORGANIZATION) {
                int first = tokens.at(name.span().start());
                topics.add(new Topic(
                        first, tokens.at(name.span().end()), name.name(), isPerson ? Kind.PERSON : Kind.BODY));
            }
        }
        List<Topic> openings = sentences.stream()
                .filter(s -> !s.heading())
                .map(s ->
                        opening(tokens.at(s.span().start()), tokens.at(s.span().end())))
                .flatMap(Optional::stream)
                .toList();
        addUnknown(openings, names);
        topics.sort(Comparator.comparingInt(Topic::first));
        firsts = topics.stream().mapToInt(Topic::first).toArray();
    }

    private void addUnknown(List<Topic> openings, List<Mention> names) {
        int next = 0;
        for (Topic opening : openings) {
            int start = tokens.start(opening.first());
            int end = tokens.end(opening.end() - 1);
            while (next < names.size() && names.get(next).span().end() <= start) {
                next++;
            }
            boolean isFree = next == names.size() || names.get(next).span().start() >= end;
            boolean isWider =
                    !isFree && names.get(next).kind() == Mention.Kind.PLACE && opening.end() - opening.first() > 1;
            if (isFree || isWider) {
                topics.add(opening);
            }
        }
    }

    /// A sentence's first capitalised words, when a verb seems to follow them.
    private Optional<Topic> opening(int start, int end) {
        int first = behindDateline(start, end);
        int from = tokens.word(first).equals("the") ? first + 1 : first;
        int to = from;
        while (to < end && to - from < LONGEST_NAME && tokens.isCapitalised(to) && !isSmall(tokens.word(to))) {
            to++;
        }
        if (to == from || to >= end || !tokens.isWord(to)) {
            return Optional.empty();
        }
        String verb = tokens.word(to);
        boolean isVerb = verb.endsWith("ed")
                || (verb.endsWith("s") && !verb.equals("'s"))
                || switch (verb) {
                    case "said",
                            "will",
                            "had",
                            "may",
                            "could",
                            "would",
                            "can",
                            "must",
                            "told",
                            "fell",
                            "rose",
                            "took",
                            "met",
                            "spoke",
                            "came",
                            "went",
                            "gave",
                            "made",
                            "won",
                            "lost",
                            "led",
                            "saw",
                            "held",
                            "kept",
                            "have",
                            "sold",
                            "cut",
                            "put",
                            "and" -> true;
                    default -> false;
                };
        boolean single = to == from + 1;
        boolean plural = single && tokens.word(from).endsWith("s");
        return isVerb && !plural ? Optional.of(new Topic(from, to, words(from, to), Kind.UNKNOWN)) : Optional.empty();
    }

    /// "OSLO, 5 June (Agency) – ": the first sentence begins behind its dateline.
    private int behindDateline(int first, int end) {
        for (int i = first; first == 0 && i < Math.min(end, DATELINE); i++) {
            if (tokens.word(i).equals("\u2013") || tokens.word(i).equals("\u2014")) {
                return i + 1;
            }
        }
        return first;
    }

    private static boolean isSmall(String word) {
        return switch (word) {
            case "the",
                    "a",
                    "an",
                    "in",
                    "on",
                    "at",
                    "but",
                    "and",
                    "for",
                    "to",
                    "of",
                    "by",
                    "from",
                    "with",
                    "as",
                    "if",
                    "when",
                    "while",
                    "after",
                    "before",
                    "it",
                    "its",
                    "he",
                    "his",
                    "she",
                    "her",
                    "they",
                    "their",
                    "we",
                    "our",
                    "this",
                    "that",
                    "these",
                    "those",
                    "there",
                    "then",
                    "no",
                    "nobody",
                    "everyone",
                    "most",
                    "some",
                    "both",
                    "analysts",
                    "under",
                    "neither",
                    "nothing",
                    "what",
                    "who",
                    "she'll",
                    "he'll",
                    "monday",
                    "tuesday",
                    "wednesday",
                    "thursday",
                    "friday",
                    "saturday",
                    "sunday" -> true;
            default -> false;
        };
    }

    /// The words `[first, end)` on one line.
    public String words(int first, int end) {
        return new Span(tokens.start(first), tokens.end(end - 1))
                .of(tokens.text())
                .replaceAll("\\s+", " ");
    }

    /// The person last named before a token; without one, whoever was named that is not known to be a body: names of
    /// persons are too many to know.
    public Optional<String> person(int token) {
        return last(token, Kind.PERSON).or(() -> last(token, Kind.UNKNOWN));
    }

    /// The body last named before a token.
    public Optional<String> body(int token) {
        for (int i = numberBefore(token); i >= 0 && token - topics.get(i).end() <= REACH; i--) {
            if (topics.get(i).kind() != Kind.PERSON && topics.get(i).end() <= token) {
                return Optional.of(topics.get(i).name());
            }
        }
        return Optional.empty();
    }

    private Optional<String> last(int token, Kind kind) {
        for (int i = numberBefore(token); i >= 0 && token - topics.get(i).end() <= REACH; i--) {
            if (topics.get(i).kind() == kind && topics.get(i).end() <= token) {
                return Optional.of(topics.get(i).name());
            }
        }
        return Optional.empty();
    }

    /// The longest name before a token that ends in the same word: "Ilse Marrow" for "Marrow".
    public String fullest(String name, int token) {
        for (int i = numberBefore(token); i >= 0 && token - topics.get(i).end() <= REACH; i--) {
            String full = topics.get(i).name();
            if (topics.get(i).end() <= token && full.endsWith(" " + name)) {
                return full;
            }
        }
        return name;
    }

    /// The two bodies last named before a token, the earlier first; empty when there are fewer.
    public List<String> twoBodies(int token) {
        List<String> bodies = new ArrayList<>();
        for (int i = numberBefore(token); i >= 0 && token - topics.get(i).end() <= REACH && bodies.size() < 2; i--) {
            if (topics.get(i).kind() != Kind.PERSON
                    && topics.get(i).end() <= token
                    && !bodies.contains(topics.get(i).name())) {
                bodies.addFirst(topics.get(i).name());
            }
        }
        return bodies.size() == 2 ? List.copyOf(bodies) : List.of();
    }

    /// The full name of the person whose name ends right before `end`.
    public Optional<String> personEnding(int end) {
        int number = numberBefore(end);
        return number >= 0
                        && topics.get(number).end() == end
                        && topics.get(number).kind() == Kind.PERSON
                ? Optional.of(topics.get(number).name())
                : Optional.empty();
    }

    /// First token of the person's name that ends right before `end`; `end` when there is none.
    public int personStart(int end) {
        return personEnding(end).isPresent() ? topics.get(numberBefore(end)).first() : end;
    }

    /// True for a noun that stands for a body named before ("the company").
    public static boolean isDescription(String noun) {
        return switch (noun) {
            case "company",
                    "firm",
                    "group",
                    "bank",
                    "lender",
                    "airline",
                    "carmaker",
                    "miner",
                    "chipmaker",
                    "retailer",
                    "broker",
                    "utility",
                    "operator",
                    "producer",
                    "maker",
                    "fund",
                    "foundation",
                    "startup",
                    "drugmaker",
                    "insurer" -> true;
            default -> false;
        };
    }

    private int numberBefore(int token) {
        int low = 0;
        int high = firsts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (firsts[middle] < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
