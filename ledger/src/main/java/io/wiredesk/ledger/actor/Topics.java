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

    /// How many tokens behind where a subject begins its name may stand: "Danish container shipping line X".
    private static final int NEAR_OPENING = 7;

    /// How many names back a full name or the bearer of a title may stand, so that cost stays linear.
    private static final int MOST_NAMES = 200;

    private final Tokens tokens;
    private final List<Topic> topics = new ArrayList<>();
    private final int[] firsts;
    private final Descriptions descriptions;

    /// First tokens of the sentences that are no headings, behind datelines and articles.
    private final int[] subjects;

    /// Gathers the topics.
    ///
    /// @param names persons, bodies and places of the text
    public Topics(Tokens tokens, List<Sentence> sentences, List<Mention> names) {
        this.tokens = tokens;
        this.descriptions = new Descriptions(tokens, names);
        for (Mention name : names) {
            boolean isPerson = name.kind() == Mention.Kind.PERSON;
            if (isPerson || name.kind() == Mention.Kind.ORGANIZATION) {
                int first = tokens.at(name.span().start());
                topics.add(new Topic(
                        first,
                        tokens.at(name.span().end()),
                        name.name(),
                        isPerson ? Topic.Kind.PERSON : Topic.Kind.BODY));
            }
        }
        Openings openings = new Openings(tokens);
        List<Topic> opened = new ArrayList<>();
        List<Integer> firstWords = new ArrayList<>();
        for (Sentence sentence : sentences) {
            int end = tokens.at(sentence.span().end());
            List<Integer> starts = sentence.heading()
                    ? List.of()
                    : HeadLines.starts(tokens, tokens.at(sentence.span().start()), end);
            for (int start : starts) {
                opened.addAll(openings.names(start, end));
                firstWords.add(openings.subject(start, end));
            }
        }
        addUnknown(opened, names, openings);
        subjects = firstWords.stream().mapToInt(Integer::intValue).toArray();
        topics.sort(Comparator.comparingInt(Topic::first));
        firsts = topics.stream().mapToInt(Topic::first).toArray();
    }

    private void addUnknown(List<Topic> opened, List<Mention> names, Openings openings) {
        int next = 0;
        for (Topic opening : opened) {
            int start = tokens.start(opening.first());
            int end = tokens.end(opening.end() - 1);
            while (next < names.size() && names.get(next).span().end() <= start) {
                next++;
            }
            boolean isFree = next == names.size() || names.get(next).span().start() >= end;
            boolean isPlace = !isFree && names.get(next).kind() == Mention.Kind.PLACE;
            boolean isSingle = opening.end() - opening.first() == 1;
            boolean isAdverb = isSingle && tokens.word(opening.end()).equals(","); // "However, the"
            if ((isFree && !isAdverb) || (isPlace && !isSingle)) {
                topics.add(opening);
            } else if (isPlace && openings.acts(opening)) {
                topics.add(new Topic(
                        opening.first(), opening.end(), names.get(next).name(), Topic.Kind.BODY));
            }
        }
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
        return last(token, Topic.Kind.PERSON).or(() -> last(token, Topic.Kind.UNKNOWN));
    }

    /// The body that "it" and "the company" mean at a token: the subject of its sentence or the one before, when that
    /// is
    /// a body; without one, the body last named that is no outlet and no place where something happened.
    public Optional<String> body(int token) {
        return subjectBefore(token).or(() -> bodyBefore(token));
    }

    /// The body that a description means at a token: "the drugmaker" is the one that was called so, else the body
    /// spoken
    /// of, else the name that stands nearest.
    ///
    /// @param noun the description's last word
    public Optional<String> described(String noun, int token) {
        return descriptions
                .beside(noun, token)
                .map(name -> words(name[0], name[1]))
                .or(() -> isDescription(noun) ? body(token) : Optional.empty())
                .or(() -> !isDescription(noun)
                        ? Optional.empty()
                        : descriptions.nearest(token).map(name -> words(name[0], name[1])));
    }

    /// The body that "it" means at a token, as above; where none is known, the name that stands nearest.
    public Optional<String> anyBody(int token) {
        return body(token).or(() -> descriptions.nearest(token).map(name -> words(name[0], name[1])));
    }

    /// First token and end of the name that the sentence from `first` on begins with, a dateline, a lead and what
    /// describes it passed over.
    ///
    /// @param limit where it must end
    public Optional<int[]> opening(int first, int limit) {
        int at = Arrays.binarySearch(subjects, first);
        int subject = at >= 0 ? at : -at - 1;
        if (subject == subjects.length || subjects[subject] >= limit) {
            return Optional.empty();
        }
        int number = numberBefore(subjects[subject]) + 1;
        boolean fits = number < topics.size()
                && topics.get(number).end() <= limit
                && topics.get(number).first() - subjects[subject] <= NEAR_OPENING;
        return fits
                ? Optional.of(new int[] {
                    topics.get(number).first(), wide(topics.get(number).end(), limit)
                })
                : Optional.empty();
    }

    /// Where "Central Bank" ends with its "of Chile".
    private int wide(int end, int limit) {
        if (!tokens.word(end).equals("of") || !tokens.isCapitalised(end + 1)) {
            return end;
        }
        int to = end + 1;
        while (to < limit && tokens.isCapitalised(to)) {
            to++;
        }
        return to;
    }

    private Optional<String> bodyBefore(int token) {
        for (int i = numberBefore(token); i >= 0 && token - topics.get(i).end() <= REACH; i--) {
            Topic topic = topics.get(i);
            boolean isAside = isOutlet(topic) || isWhere(topic.first());
            if (topic.kind() != Topic.Kind.PERSON && topic.end() <= token && !isAside) {
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
                    && topics.get(number).kind() != Topic.Kind.PERSON) {
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
            if (topic.kind() == Topic.Kind.PERSON && topic.end() <= token && bears) {
                return Optional.of(topic.name());
            }
        }
        return Optional.empty();
    }

    private Optional<String> last(int token, Topic.Kind kind) {
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
            boolean fits = topic.kind() != Topic.Kind.PERSON
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
            if (topics.get(i).kind() != Topic.Kind.PERSON
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
            if (topic.kind() == Topic.Kind.PERSON && topic.end() <= token && !persons.contains(topic.name())) {
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
                        && topics.get(number).kind() == Topic.Kind.PERSON
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
        return TopicWords.DESCRIPTIONS.contains(noun) || noun.endsWith("maker");
    }

    /// The same of several: "growers X and Y".
    static boolean isDescriptionOfMany(String nouns) {
        return nouns.endsWith("s") && isDescription(nouns.substring(0, nouns.length() - 1));
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
