package io.wiredesk.desk.web.view;

import io.wiredesk.desk.store.EventLine;
import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.PledgeLine;
import io.wiredesk.desk.store.SaidLine;
import io.wiredesk.desk.web.view.ArticleView.Numbered;
import io.wiredesk.ledger.Ledger;
import io.wiredesk.ledger.Statement;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/// Ties an article's ledger to its words: numbers the lines in reading order and marks their words. Immutable.
public final class ReadArticle {
    /// Between a speaker and the words said may stand an apposition; what is farther apart is marked apart.
    private static final int JOINED_OVER = 80;

    private final Article article;
    private final Ledger ledger;
    private final Map<String, Integer> numbers = new HashMap<>();

    /// Ties `ledger` to the article that it was read from.
    public ReadArticle(Article article, Ledger ledger) {
        this.article = article;
        this.ledger = ledger;
        wholes().sorted(Comparator.comparing(Whole::first).thenComparing(Whole::line))
                .forEach(whole -> numbers.put(whole.line(), numbers.size() + 1));
    }

    /// Its text, with the words of each line marked and numbered.
    ArticleBody body() {
        List<MarkedText.Mark> marks = new ArrayList<>();
        wholes().flatMap(whole -> whole.marks(number(whole.line()))).forEach(marks::add);
        for (int i = 0; i < ledger.statements().size(); i++) {
            Statement statement = ledger.statements().get(i);
            addParts(marks, statement.source(), "s" + i, "source");
            addParts(marks, statement.cue(), "s" + i, "cue");
        }
        return new ArticleBody(article, marks);
    }

    /// Statements with their numbers, in reading order.
    List<Numbered<Said>> said(List<SaidLine> lines, LedgerViews views) {
        return numbered(lines, 's', SaidLine::ordinal, views::said);
    }

    /// Pledges with their numbers, in reading order.
    List<Numbered<Promise>> promises(List<PledgeLine> lines, LedgerViews views) {
        return numbered(lines, 'p', PledgeLine::ordinal, views::promise);
    }

    /// Scheduled events with their numbers, in reading order.
    List<Numbered<Coming>> coming(List<EventLine> lines, LedgerViews views) {
        return numbered(lines, 'e', EventLine::ordinal, views::coming);
    }

    /// Levels with their numbers, in reading order.
    List<Numbered<Stated>> levels(List<LevelLine> lines, LedgerViews views) {
        return numbered(lines, 'v', LevelLine::ordinal, views::stated);
    }

    private <T, R> List<Numbered<R>> numbered(List<T> lines, char kind, ToIntFunction<T> ordinal, Function<T, R> view) {
        return lines.stream()
                .map(line -> new Numbered<>(
                        kind + "" + ordinal.applyAsInt(line),
                        number(kind + "" + ordinal.applyAsInt(line)),
                        view.apply(line)))
                .sorted(Comparator.comparingInt(Numbered::number))
                .toList();
    }

    private int number(String line) {
        return numbers.getOrDefault(line, 0);
    }

    /// The words of one line: one or more stretches, in reading order.
    private record Whole(List<Span> stretches, String line, String css) {
        Span first() {
            return stretches.getFirst();
        }

        Stream<MarkedText.Mark> marks(int number) {
            Span last = stretches.getLast();
            return stretches.stream()
                    .map(stretch -> new MarkedText.Mark(
                            stretch, line, "w " + css, stretch.equals(last) ? number : 0, stretch.equals(first())));
        }
    }

    private Stream<Whole> wholes() {
        List<Whole> wholes = new ArrayList<>();
        for (int i = 0; i < ledger.statements().size(); i++) {
            wholes.add(new Whole(stretches(ledger.statements().get(i)), "s" + i, "statement"));
        }
        for (int i = 0; i < ledger.pledges().size(); i++) {
            wholes.add(new Whole(List.of(ledger.pledges().get(i).span()), "p" + i, "pledge"));
        }
        for (int i = 0; i < ledger.schedule().size(); i++) {
            wholes.add(new Whole(List.of(ledger.schedule().get(i).span()), "e" + i, "schedule"));
        }
        for (int i = 0; i < ledger.levels().size(); i++) {
            wholes.add(new Whole(List.of(ledger.levels().get(i).span()), "v" + i, "level"));
        }
        return wholes.stream()
                .filter(whole ->
                        whole.stretches().getLast().end() <= article.text().length());
    }

    /// Source, cue and content of a statement, joined where little stands between them.
    private List<Span> stretches(Statement statement) {
        List<Span> spans = Stream.of(statement.source(), statement.cue(), statement.content())
                .flatMap(List::stream)
                .sorted()
                .toList();
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            if (!joined.isEmpty() && isNear(joined.getLast(), span)) {
                Span last = joined.removeLast();
                joined.add(new Span(last.start(), Math.max(last.end(), span.end())));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private boolean isNear(Span left, Span right) {
        return right.start() <= left.end()
                || (right.start() - left.end() <= JOINED_OVER
                        && !article.text().substring(left.end(), right.start()).contains("\n\n"));
    }

    private static void addParts(List<MarkedText.Mark> marks, List<Span> spans, String line, String css) {
        spans.forEach(span -> marks.add(new MarkedText.Mark(span, line, css, 0, false)));
    }
}
