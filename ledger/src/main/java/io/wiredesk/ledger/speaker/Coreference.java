package io.wiredesk.ledger.speaker;

import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.sentence.Token;
import io.wiredesk.reader.Span;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/// Finds who is behind one source after another, in reading order; remembers whom it found. Confined to one reading.
final class Coreference {
    /// How many sentences back a pronoun looks for whom it means.
    private static final int REACH = 6;

    private static final Set<String> DEFINITE = Set.of("the", "that", "this");

    private final String text;
    private final List<Sentence> sentences;
    private final Names names;
    private final Cast cast;
    private final TreeMap<Integer, Speaker> spoken = new TreeMap<>();

    Coreference(String text, List<Sentence> sentences, Names names, Cast cast) {
        this.text = text;
        this.sentences = sentences;
        this.names = names;
        this.cast = cast;
    }

    Speaker speaker(Span source) {
        Speaker speaker = spoken.getOrDefault(source.start(), find(source));
        spoken.put(source.start(), speaker);
        return speaker;
    }

    private Speaker find(Span source) {
        int sentence = sentenceAt(source.start());
        List<Token> tokens = timeless(within(sentences.get(sentence), source));
        if (tokens.isEmpty()) {
            return described(source.of(text), Optional.empty());
        }
        String first = tokens.getFirst().lower();
        if (tokens.size() == 1) {
            Optional<Speaker> meant = switch (first) {
                case "he", "him", "his", "himself" -> person(source, sentence, Optional.of("m"));
                case "she", "her", "herself" -> person(source, sentence, Optional.of("f"));
                case "they", "them", "their" -> group(source);
                case "it", "its" -> body(source, sentence);
                case "who", "which", "that" -> antecedent(source, sentence);
                case "some", "many", "others", "most", "several", "both", "all", "few" -> plural(sentence);
                default -> Optional.empty();
            };
            if (meant.isPresent()) {
                return meant.get();
            }
        }
        Optional<Speaker> same = pointsBack(tokens) ? lastUnnamed(source.start(), tokens) : Optional.empty();
        if (same.isPresent()) {
            return same.get();
        }
        return new Described(text, names, cast).speaker(tokens, source);
    }

    /// `That same person`, `the official`.
    private static boolean pointsBack(List<Token> tokens) {
        boolean same = tokens.stream().anyMatch(token -> token.is("same"));
        boolean bare = tokens.size() == 2 && DEFINITE.contains(tokens.getFirst().lower());
        return tokens.size() <= 4 && (same || bare) && !tokens.getLast().capitalised();
    }

    /// The last unnamed speaker; for `the person` the last described as a person.
    private Optional<Speaker> lastUnnamed(int before, List<Token> tokens) {
        boolean same = tokens.stream().anyMatch(token -> token.is("same"));
        String noun = same ? "" : " " + tokens.getLast().lower() + " ";
        return spoken.headMap(before, false).descendingMap().values().stream()
                .filter(speaker -> !speaker.named())
                .filter(speaker -> (" " + speaker.name().toLowerCase(Locale.ROOT) + " ").contains(noun))
                .findFirst();
    }

    /// Whom "he" or "she" means: somebody named earlier in the sentence, else who spoke last, else who was named first
    /// in the nearest sentence before that names somebody who fits.
    private Optional<Speaker> person(Span source, int sentence, Optional<String> gender) {
        Optional<Speaker> sure = person(source, sentence, gender, Entity::isPerson);
        Optional<Speaker> meant = sure.isPresent() ? sure : person(source, sentence, gender, Entity::mayBePerson);
        meant.flatMap(speaker -> cast.called(speaker.name())).ifPresent(Entity::markPerson);
        return meant;
    }

    private Optional<Speaker> person(Span source, int sentence, Optional<String> gender, Predicate<Entity> kind) {
        Optional<Speaker> here = firstPerson(sentence, source.start(), gender, kind);
        if (here.isPresent()) {
            return here;
        }
        Map.Entry<Integer, Speaker> last = spoken.lowerEntry(source.start());
        if (last != null && sentence - sentenceAt(last.getKey()) <= REACH && fits(last.getValue(), gender, kind)) {
            return Optional.of(last.getValue());
        }
        for (int at = sentence - 1; at >= Math.max(0, sentence - REACH); at--) {
            Optional<Speaker> there = firstPerson(at, Integer.MAX_VALUE, gender, kind);
            if (there.isPresent()) {
                return there;
            }
        }
        return Optional.empty();
    }

    /// True when "he" or "she" may mean who spoke last: a person of that gender, or one undescribed person.
    private boolean fits(Speaker speaker, Optional<String> gender, Predicate<Entity> kind) {
        if (!speaker.named()) {
            return !speaker.name().toLowerCase(Locale.ROOT).endsWith("s");
        }
        return cast.called(speaker.name())
                .map(entity -> (kind.test(entity) || entity.words() == 1) && entity.fits(gender))
                .orElse(!speaker.name().contains(" "));
    }

    private Optional<Speaker> firstPerson(int sentence, int before, Optional<String> gender, Predicate<Entity> kind) {
        Span span = sentences.get(sentence).span();
        int end = Math.min(span.end(), before);
        int at = span.start();
        Optional<Naming> naming = cast.firstIn(at, end);
        while (naming.isPresent()) {
            Entity entity = naming.get().entity();
            if (kind.test(entity) && entity.fits(gender)) {
                return Optional.of(Described.of(entity));
            }
            naming = cast.firstIn(naming.get().span().end(), end);
        }
        return Optional.empty();
    }

    private Optional<Speaker> group(Span source) {
        return Optional.ofNullable(spoken.lowerEntry(source.start()))
                .filter(last -> sentenceAt(source.start()) - sentenceAt(last.getKey()) <= REACH)
                .map(Map.Entry::getValue);
    }

    private Optional<Speaker> body(Span source, int sentence) {
        Span span = sentences.get(Math.max(0, sentence - 1)).span();
        return cast.firstIn(span.start(), source.start())
                .map(Naming::entity)
                .filter(entity -> !entity.isPerson())
                .map(Described::of)
                .or(() -> group(source));
    }

    /// Whom "who" means: the name just before it.
    private Optional<Speaker> antecedent(Span source, int sentence) {
        int start = sentences.get(sentence).span().start();
        return cast.lastBefore(source.start())
                .filter(naming -> naming.span().start() >= start)
                .map(Naming::entity)
                .map(Described::of);
    }

    /// Whom "some" means: the plural that the sentence before tells more about ("automakers, who …"), else its first.
    private Optional<Speaker> plural(int sentence) {
        if (sentence == 0) {
            return Optional.empty();
        }
        List<Token> tokens = sentences.get(sentence - 1).tokens();
        Optional<String> first = Optional.empty();
        for (int at = 0; at + 1 < tokens.size(); at++) {
            Token token = tokens.get(at);
            boolean plural = token.kind() == Token.Kind.WORD
                    && token.lower().endsWith("s")
                    && token.text().length() > 4
                    && Character.isLowerCase(token.text().charAt(0));
            if (plural) {
                int next = tokens.get(at + 1).is(",") ? at + 2 : at + 1;
                if (next < tokens.size() && tokens.get(next).is("who")) {
                    return Optional.of(described(token.text(), Optional.empty()));
                }
                first = first.isPresent() ? first : Optional.of(token.text());
            }
        }
        return first.map(word -> described(word, Optional.empty()));
    }

    private static Speaker described(String words, Optional<String> affiliation) {
        return new Speaker(words, Optional.empty(), Optional.empty(), affiliation, false);
    }

    private static List<Token> within(Sentence sentence, Span span) {
        return sentence.tokens().stream()
                .filter(token -> span.contains(token.span()))
                .toList();
    }

    /// `Ann Orlo today` is Ann Orlo.
    private List<Token> timeless(List<Token> tokens) {
        int end = tokens.size();
        while (end > 1 && isDay(tokens.get(end - 1).lower())) {
            end--;
        }
        return tokens.subList(0, end);
    }

    private boolean isDay(String word) {
        return word.equals("today") || word.equals("yesterday") || word.equals("tonight") || names.isWeekday(word);
    }

    private int sentenceAt(int position) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).span().start() <= position) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
