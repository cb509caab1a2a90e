package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent;
import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.instrument.FoundInstrument;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.time.FoundTime;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.PublicationTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds what is to happen. Immutable after its words were read; safe to share.
public final class ScheduleFinder {
    /// A sentence is read up to here: what is longer is a list or rubbish, and would cost more than it tells.
    private static final int LONGEST_SENTENCE = 400;

    /// How many sentences, a release's own counted, may state its figures.
    private static final int FIGURES_REACH = 3;

    private final EventWords words = new EventWords();
    private final Groups groups = new Groups(words);
    private final SentenceReader reader = new SentenceReader(words);
    private final EventTable table = new EventTable();
    private final Merging merging = new Merging(words);

    /// Creates a finder with the shipped word list.
    public ScheduleFinder() {}

    /// The events, in reading order, each once: a time that lies ahead with the verb group that looks ahead
    /// (`will meet`, `is due`) or the noun of an occasion that it belongs to; what sentences say was moved or
    /// called off; the rows of tables of events. A time that runs already (`this week`) needs words that look
    /// ahead.
    ///
    /// @param topics of whom its sentences speak
    /// @param written when the text was written; without it, only words can tell that a time lies ahead
    public List<ScheduledEvent> find(
            Tokens tokens,
            List<Sentence> sentences,
            List<FoundTime> times,
            List<FoundInstrument> instruments,
            Topics topics,
            Optional<PublicationTime> written) {
        if (times.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>(table.in(tokens, times, written.map(PublicationTime::day)));
        BitSet rows = new BitSet();
        found.forEach(f -> rows.set(f.span().start(), f.span().end()));
        BitSet points = points(times);
        Bearing bearing = new Bearing(instruments);
        int next = 0;
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            int first = tokens.at(sentence.span().start());
            int end = tokens.at(sentence.span().end());
            bearing.enter(end, sentence.paragraph());
            int from = next;
            while (next < times.size() && times.get(next).firstToken() < end) {
                next++;
            }
            int row = rows.nextSetBit(sentence.span().start());
            boolean isTable = row >= 0 && row < sentence.span().end();
            if (next > from && !isTable) {
                int stop = Math.min(end, first + LONGEST_SENTENCE);
                List<Group> ahead = groups.in(tokens, first, stop, isTitle(tokens, sentence, end));
                Scene scene = Scene.of(tokens, first, stop, points, ahead, topics);
                List<FoundTime> own = times.subList(from, next).stream()
                        .filter(t -> t.endToken() <= stop)
                        .toList();
                Sentence last = sentences.get(Math.min(sentences.size(), i + FIGURES_REACH) - 1);
                int limit = tokens.at(last.span().end());
                found.addAll(reader.read(new SentenceReader.Reading(scene, own, bearing.symbols(), written, limit)));
            }
        }
        found.sort(Comparator.comparingInt(f -> f.span().start()));
        return merging.joined(found).stream().map(Found::event).toList();
    }

    /// Headlines end without a full stop.
    private static boolean isTitle(Tokens tokens, Sentence sentence, int end) {
        return sentence.heading() || tokens.isWord(end - 1) || tokens.isNumber(end - 1);
    }

    private static BitSet points(List<FoundTime> times) {
        BitSet points = new BitSet();
        times.stream().filter(Scene::isPoint).forEach(t -> points.set(t.firstToken(), t.endToken()));
        return points;
    }
}
