package io.wiredesk.ledger.claim;

import io.wiredesk.ledger.learned.Hints;
import io.wiredesk.ledger.learned.StatementModel;
import io.wiredesk.ledger.learned.Tagged;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds attributions with the model, which is told what the rules make of the text.
final class LearnedTagger implements AttributionTagger {
    /// How sure the rules must be of what the model did not find. On PolNeAR's dev part .6 to .9 give the same.
    private static final double SURE = 0.7;

    /// Most characters of one text that the model reads, some five seconds' work; few reports are longer.
    private static final int MOST_CHARACTERS = 200_000;

    private final RuleTagger rules = new RuleTagger();
    private final StatementModel model;

    LearnedTagger(StatementModel model) {
        this.model = model;
    }

    @Override
    public List<List<Attribution>> attributions(String text, List<Passage> passages) {
        List<List<Attribution>> ruled = rules.attributions(text, passages);
        List<Passage> read = beginning(passages);
        List<List<Tagged>> tagged =
                model.read(read.stream().map(passage -> whole(passage).of(text)).toList(), hints(read, ruled));
        List<List<Attribution>> attributions = new ArrayList<>(ruled);
        for (int at = 0; at < read.size(); at++) {
            int start = whole(read.get(at)).start();
            List<Attribution> learned = tagged.get(at).stream()
                    .map(found -> attribution(found, start))
                    .toList();
            attributions.set(at, completed(text, learned, ruled.get(at)));
        }
        return attributions;
    }

    /// The passages that the model reads; what lies behind is the rules' alone.
    private static List<Passage> beginning(List<Passage> passages) {
        long length = 0;
        int end = 0;
        while (end < passages.size() && length + whole(passages.get(end)).length() <= MOST_CHARACTERS) {
            length += whole(passages.get(end++)).length();
        }
        return passages.subList(0, end);
    }

    /// The model is taught on news where of nested reports one layer is marked, and few silences are; the rules add
    /// these, and what else they are sure of.
    private static List<Attribution> completed(String text, List<Attribution> learned, List<Attribution> ruled) {
        List<Attribution> all = new ArrayList<>(learned);
        for (Attribution rule : ruled) {
            boolean known = learned.stream().anyMatch(found -> isSame(found, rule));
            if (known && rule.silence()) {
                all.replaceAll(found -> isSame(found, rule) ? found.asSilence() : found);
            } else if (!known && (isAlone(rule, text, learned) || isNested(rule, learned) || isMissed(rule, learned))) {
                all.add(rule);
            }
        }
        all.sort(Comparator.comparing(Attribution::cue));
        return all;
    }

    private static boolean isSame(Attribution one, Attribution other) {
        return one.cue().overlaps(other.cue());
    }

    /// A silence, or a speaker before a colon where the model found nothing.
    private static boolean isAlone(Attribution rule, String text, List<Attribution> learned) {
        return rule.silence() || (rule.cue().of(text).equals(":") && learned.isEmpty());
    }

    private static boolean isMissed(Attribution rule, List<Attribution> learned) {
        return rule.confidence() >= SURE
                && learned.stream()
                        .flatMap(found -> found.content().stream())
                        .noneMatch(content -> rule.content().stream().anyMatch(content::overlaps));
    }

    private static boolean isNested(Attribution rule, List<Attribution> learned) {
        return rule.confidence() >= SURE
                && !rule.source().isEmpty()
                && learned.stream()
                        .flatMap(found -> found.content().stream())
                        .anyMatch(content -> content.contains(rule.cue())
                                && content.contains(rule.source().getFirst()));
    }

    /// Where a passage's paragraph stands in the text.
    static Span whole(Passage passage) {
        return passage.span(new Phrase(0, passage.size()));
    }

    /// What the rules make of each passage.
    ///
    /// @param attributions the rules' for each passage
    static List<Hints> hints(List<Passage> passages, List<List<Attribution>> attributions) {
        List<Hints> hints = new ArrayList<>();
        for (int at = 0; at < passages.size(); at++) {
            hints.add(hints(passages.get(at), attributions.get(at)));
        }
        return hints;
    }

    private static Hints hints(Passage passage, List<Attribution> attributions) {
        Span whole = whole(passage);
        Hints hints = new Hints(whole.length());
        passage.quotations().forEach(quotation -> hints.quote(moved(passage.span(quotation), -whole.start())));
        attributions.stream()
                .sorted(Comparator.comparingDouble(Attribution::confidence))
                .forEach(attribution -> hints.mark(tagged(attribution, -whole.start())));
        return hints;
    }

    private static Tagged tagged(Attribution attribution, int by) {
        return new Tagged(
                attribution.source().stream().findFirst().map(span -> moved(span, by)),
                moved(attribution.cue(), by),
                attribution.content().stream().map(span -> moved(span, by)).toList(),
                attribution.confidence());
    }

    private static Attribution attribution(Tagged tagged, int by) {
        return new Attribution(
                tagged.source().map(span -> moved(span, by)).stream().toList(),
                moved(tagged.cue(), by),
                tagged.content().stream().map(span -> moved(span, by)).toList(),
                tagged.confidence(),
                false);
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
