package io.wiredesk.ledger.actor;

import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Whom a text speaks of, by place: persons and bodies, the names that sentences begin with among them. Confined to
/// one text.
public final class Topics {
    /// How many tokens back a pronoun's or a description's name may stand: some five sentences.
    private static final int REACH = 120;

    /// How many tokens back two persons may stand that are "the two": some two sentences.
    private static final int NEAR = 40;

    private static final int LONGEST_NAME = 6;
    private static final int DATELINE = 16;
    private static final int LONGEST_LEAD = 9;

    /// How many names back a full name or the bearer of a title may stand, so that cost stays linear.
    private static final int MOST_NAMES = 200;

    private enum Kind {
        PERSON,
        BODY,
        UNKNOWN
    }

    private record Topic(int first, int end, String name, Kind kind) {}

    private final Tokens tokens;
    private final List<Topic> topics = new ArrayList<>();
    private final int[] firsts;

    /// First tokens of the sentences that are no headings, behind datelines and articles.
    private final int[] subjects;

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
        List<Topic> openings = new ArrayList<>();
        List<Integer> firstWords = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int end = tokens.at(sentence.span().end());
            List<Integer> starts = sentence.heading()
                    ? List.of()
                    : HeadLines.starts(tokens, tokens.at(sentence.span().start()), end);
            for (int start : starts) {
                opening(start, end).ifPresent(openings::add);
                firstWords.add(subject(start, end));
            }
        }
        addUnknown(openings, names);
        subjects = firstWords.stream().mapToInt(Integer::intValue).toArray();
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
        int from = subject(start, end);
        int to = from;
        while (to < end && to - from < LONGEST_NAME && tokens.isCapitalised(to) && !isSmall(tokens.word(to))) {
            to++;
        }
        if (to == from || to >= end || !tokens.isWord(to)) {
            return Optional.empty();
        }
        String verb = tokens.word(to);
        boolean isVerb =
                verb.endsWith("ed") || (verb.endsWith("s") && !verb.equals("'s")) || TopicWords.VERBS.contains(verb);
        boolean single = to == from + 1;
        boolean plural = single && tokens.word(from).endsWith("s");
        return isVerb && !plural ? Optional.of(new Topic(from, to, words(from, to), Kind.UNKNOWN)) : Optional.empty();
    }

    private int subject(int start, int end) {
        int first = behindLead(behindDateline(start, end), end);
        return switch (tokens.word(first)) {
            case "the", "a", "an" -> first + 1;
            default -> first;
        };
    }

    /// "According to Reuters, ", "Under its new chief, ": the subject stands behind the comma.
    private int behindLead(int first, int end) {
        boolean leads = switch (tokens.word(first)) {
            case "according", "under", "citing", "despite", "following", "amid", "in", "on", "at", "after" -> true;
            default -> false;
        };
        for (int i = first + 1; leads && i < Math.min(end, first + LONGEST_LEAD); i++) {
            if (tokens.word(i).equals(",")) {
                return i + 1;
            }
        }
        return first;
    }

    /// "OSLO, 5 June (Agency) – ": the first sentence begins behind its dateline.
    private int behindDateline(int first, int end) {
        boolean mayHave = first == 0 || tokens.isAllCapitals(first);
        for (int i = first; mayHave && i < Math.min(end, first + DATELINE); i++) {
            if (tokens.word(i).equals("\u2013") || tokens.word(i).equals("\u2014")) {
                return i + 1;
            }
        }
        return first;
    }

    private static boolean isSmall(String word) {
        return TopicWords.SMALL.contains(word);
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

    /// The body that "it" and "the company" mean at a token: the subject of its sentence or the one before, when that
    /// is
    /// a body; without one, the body last named that is no outlet and no place where something happened.
    public Optional<String> body(int token) {
        return subjectBefore(token).or(() -> bodyBefore(token));
    }

    private Optional<String> bodyBefore(int token) {
        for (int i = numberBefore(token); i >= 0 && token - topics.get(i).end() <= REACH; i--) {
            Topic topic = topics.get(i);
            boolean isAside = isOutlet(topic) || isWhere(topic.first());
            if (topic.kind() != Kind.PERSON && topic.end() <= token && !isAside) {
                return Optional.of(topic.name());
            }
        }
        return Optional.empty();
    }

    private Optional<String> subjectBefore(int token) {
        int sentence = Arrays.binarySearch(subjects, token);
        sentence = sentence >= 0 ? sentence : -sentence - 2;
        for (int i = sentence; i >= Math.max(0, sentence - 1); i--) {
            int first = subjects[i];
            int number = numberBefore(first + 1);
            boolean isNamed = number >= 0 && topics.get(number).first() == first;
            if (isNamed
                    && topics.get(number).end() <= token
                    && topics.get(number).kind() != Kind.PERSON) {
                return Optional.of(topics.get(number).name());
            }
            if (first < token && isOffice(tokens.word(first))) {
                return Optional.of(tokens.word(first));
            }
        }
        return Optional.empty();
    }

    /// "in the West Bank" says where.
    private boolean isWhere(int first) {
        int before = tokens.word(first - 1).equals("the") ? first - 2 : first - 1;
        return tokens.word(before).equals("in");
    }

    /// Outlets are cited far more often than they act.
    private boolean isOutlet(Topic topic) {
        return TopicWords.OUTLETS.contains(tokens.word(topic.end() - 1));
    }

    /// Bodies that texts seldom name.
    private static boolean isOffice(String noun) {
        return TopicWords.OFFICES.contains(noun);
    }

    /// Who bears a title that stands alone: the person last named with it.
    public Optional<String> bearer(String title, int token) {
        for (int i = numberBefore(token); i >= 0 && numberBefore(token) - i < MOST_NAMES; i--) {
            Topic topic = topics.get(i);
            boolean isFormer = switch (tokens.word(topic.first() - 2)) {
                case "-", "former", "vice", "deputy", "late" -> true;
                default -> false;
            };
            boolean bears = !isFormer
                    && (tokens.word(topic.first() - 1).equals(title)
                            || tokens.word(topic.first()).equals(title));
            if (topic.kind() == Kind.PERSON && topic.end() <= token && bears) {
                return Optional.of(topic.name());
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

    /// The full name of a firm that a text calls by its first words: "Kettle Marine Corp." for "Kettle".
    public String fullFirm(String name, int token) {
        int last = numberBefore(token);
        for (int i = last; i >= 0 && last - i < MOST_NAMES; i--) {
            Topic topic = topics.get(i);
            boolean fits = topic.kind() != Kind.PERSON
                    && topic.end() <= token
                    && topic.name().startsWith(name + " ")
                    && isFirm(topic.end());
            if (fits) {
                return tokens.word(topic.end()).equals(".") ? topic.name() + "." : topic.name();
            }
        }
        return name;
    }

    /// True when a name that ends before a token ends in a firm's form of law.
    public boolean isFirm(int end) {
        return TopicWords.FIRMS.contains(tokens.word(tokens.word(end - 1).equals(".") ? end - 2 : end - 1));
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

    /// The two persons last named close before a token, the earlier first; empty when there are fewer or more.
    public List<String> twoPersons(int token) {
        List<String> persons = new ArrayList<>();
        for (int i = numberBefore(token); i >= 0 && token - topics.get(i).end() <= NEAR; i--) {
            Topic topic = topics.get(i);
            if (topic.kind() == Kind.PERSON && topic.end() <= token && !persons.contains(topic.name())) {
                persons.addFirst(topic.name());
            }
        }
        return persons.size() == 2 ? List.copyOf(persons) : List.of();
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

    /// True for a noun that stands for a body, named or not ("the court", "the company").
    public static boolean isBody(String noun) {
        return isOffice(noun) || isDescription(noun);
    }

    /// True for a noun that stands for a body named before ("the company").
    public static boolean isDescription(String noun) {
        return TopicWords.DESCRIPTIONS.contains(noun);
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
