package io.wiredesk.ledger;

import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.instrument.FoundInstrument;
import io.wiredesk.ledger.instrument.InstrumentFinder;
import io.wiredesk.ledger.instrument.InstrumentTable;
import io.wiredesk.ledger.instrument.Relevance;
import io.wiredesk.ledger.level.LevelFinder;
import io.wiredesk.ledger.level.QuoteCheck;
import io.wiredesk.ledger.name.Countries;
import io.wiredesk.ledger.name.NameFinder;
import io.wiredesk.ledger.name.Places;
import io.wiredesk.ledger.pledge.PledgeFinder;
import io.wiredesk.ledger.schedule.ScheduleFinder;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.sentence.Sentences;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.time.TimeFinder;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Span;
import io.wiredesk.reader.Teaser;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Reads texts for times, instruments, levels and what is to happen. Immutable; safe to share.
final class PassageReader {
    private final LastQuotes quotes;
    private final InstrumentTable table;
    private final TimeFinder times = new TimeFinder();
    private final InstrumentFinder instruments;
    private final LevelFinder levels;
    private final Countries countries = new Countries();
    private final Places places = new Places(countries);
    private final NameFinder names = new NameFinder(places);
    private final PledgeFinder pledges = new PledgeFinder(countries, places);
    private final ScheduleFinder schedule = new ScheduleFinder();

    PassageReader() {
        this(WatchList.EMPTY, LastQuotes.NONE);
    }

    PassageReader(WatchList watched, LastQuotes quotes) {
        this.quotes = quotes;
        table = new InstrumentTable(watched.lines());
        instruments = new InstrumentFinder(table);
        levels = new LevelFinder(table);
    }

    /// Reads one text.
    ///
    /// @param blocks its blocks; empty when unknown
    /// @param written when it was written, if known
    Passage read(String text, List<Block> blocks, Optional<PublicationTime> written) {
        Tokens tokens = Tokens.of(text);
        List<Sentence> sentences = Sentences.of(text, blocks);
        List<FoundTime> foundTimes = times.find(tokens, written.map(PublicationTime::day));
        List<Mention> foundNames = names.find(tokens);
        List<FoundInstrument> foundInstruments = withoutPersons(instruments.find(tokens), foundNames);
        List<Level> foundLevels = levels.find(tokens, sentences, foundInstruments, foundTimes).stream()
                .filter(sane(written))
                .toList();
        Topics topics = new Topics(tokens, sentences, foundNames);
        List<ScheduledEvent> events = schedule.find(tokens, sentences, foundTimes, foundInstruments, topics, written);
        return new Passage(tokens, sentences, foundTimes, foundInstruments, foundLevels, events, foundNames, topics);
    }

    /// Without a day there is nothing to compare with.
    private Predicate<Level> sane(Optional<PublicationTime> written) {
        return written.<Predicate<Level>>map(time -> new QuoteCheck(quotes, time.day(), table))
                .orElse(level -> true);
    }

    /// A person may be called Brent or Sterling.
    private static List<FoundInstrument> withoutPersons(List<FoundInstrument> instruments, List<Mention> names) {
        BitSet persons = new BitSet();
        names.stream()
                .filter(m -> m.kind() == Mention.Kind.PERSON)
                .forEach(m -> persons.set(m.span().start(), m.span().end()));
        return instruments.stream().filter(i -> !persons.get(i.span().start())).toList();
    }

    /// Reads a teaser's headline and description as one text, a line end between them.
    TeaserFindings read(Teaser teaser, Optional<PublicationTime> asOf) {
        List<Block> blocks = new ArrayList<>();
        int end = teaser.headline().length();
        blocks.add(new Block(Block.Kind.HEADING, 1, new Span(0, end)));
        String text =
                teaser.headline() + teaser.description().map(d -> "\n" + d).orElse("");
        if (text.length() > end) {
            blocks.add(new Block(Block.Kind.PARAGRAPH, 0, new Span(end + 1, text.length())));
        }
        Passage passage = read(text, blocks, teaser.published().or(() -> asOf));
        List<String> symbols = passage.instruments().stream()
                .map(FoundInstrument::symbol)
                .distinct()
                .toList();
        return new TeaserFindings(symbols, passage.levels(), passage.schedule());
    }

    /// The pledges of a text that was read.
    List<Pledge> pledges(Passage passage, Optional<PublicationTime> written) {
        return pledges.find(
                passage.tokens(),
                passage.sentences(),
                passage.times(),
                passage.names(),
                passage.topics(),
                written.map(PublicationTime::day));
    }

    /// The article's instruments with how much it is about each.
    List<InstrumentRelevance> relevance(Article article, Passage body) {
        int opening = article.blocks().stream()
                .filter(b -> b.kind() == Block.Kind.PARAGRAPH)
                .findFirst()
                .map(b -> b.span().end())
                .orElse(article.text().length());
        Tokens headline = Tokens.of(article.metadata().headline().orElse(""));
        Set<String> known =
                body.instruments().stream().map(FoundInstrument::symbol).collect(Collectors.toSet());
        return Relevance.of(instruments.find(headline, known), body.instruments(), opening);
    }
}
