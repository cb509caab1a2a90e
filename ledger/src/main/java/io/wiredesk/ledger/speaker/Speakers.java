package io.wiredesk.ledger.speaker;

import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Names the speakers of an article's statements, and whom else the article names. Safe to share between threads.
public final class Speakers {
    private static final String ARTICLE = "The ";

    private final Names names = new Names();
    private final Carriers carriers = new Carriers();

    /// Creates the resolver with the shipped lists.
    public Speakers() {}

    /// Who is heard and named in an article.
    ///
    /// @param speakers the speaker behind each source, in the order given
    /// @param names where the text names persons and bodies, each with the fullest name that it gives
    public record Found(List<Optional<Speaker>> speakers, List<Mention> names) {
        /// Copies the lists.
        public Found {
            speakers = List.copyOf(speakers);
            names = List.copyOf(names);
        }
    }

    /// Finds who is heard and named.
    ///
    /// @param text the article's text
    /// @param sentences its sentences
    /// @param sources the statements' sources in reading order, one list a statement; an empty list has no speaker
    public Found of(String text, List<Sentence> sentences, List<List<Span>> sources) {
        Cast cast = new Cast(sentences, names, carriers);
        Coreference coreference = new Coreference(text, sentences, names, cast);
        List<Optional<Speaker>> speakers = new ArrayList<>();
        for (List<Span> source : sources) {
            speakers.add(source.isEmpty() ? Optional.empty() : Optional.of(coreference.speaker(source.getFirst())));
        }
        return new Found(
                speakers,
                cast.namings().stream().flatMap(n -> mention(n, text).stream()).toList());
    }

    private Optional<Mention> mention(Naming naming, String text) {
        Entity entity = naming.entity();
        String name = entity.name();
        boolean article = name.startsWith(ARTICLE);
        String bare = article ? name.substring(ARTICLE.length()) : name;
        boolean fromArticle = article && naming.span().of(text).startsWith(ARTICLE);
        int start = naming.span().start() + (fromArticle ? ARTICLE.length() : 0);
        return kind(entity, bare)
                .map(kind -> new Mention(
                        new Span(start, naming.span().end()), kind, bare, Optional.empty(), Optional.empty()));
    }

    /// Persons by the signs the text gives; bodies by the last words of their names. A single word alone tells neither.
    private Optional<Mention.Kind> kind(Entity entity, String name) {
        if (!name.contains(" ")) {
            return Optional.empty();
        }
        boolean outlet = carriers.isOutlet(name);
        if (entity.isPerson() && !outlet) {
            return Optional.of(Mention.Kind.PERSON);
        }
        boolean body = outlet || names.isBody(entity.lastWord().toLowerCase(Locale.ROOT));
        return body ? Optional.of(Mention.Kind.ORGANIZATION) : Optional.empty();
    }
}
