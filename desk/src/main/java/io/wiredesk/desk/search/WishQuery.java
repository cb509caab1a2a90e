package io.wiredesk.desk.search;

import io.wiredesk.desk.search.Wish.Part;
import io.wiredesk.ledger.Act;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/// Turns a wish into a query of the index. Safe to share between threads.
final class WishQuery {
    /// A word in the headline tells more of what an article is about than one in its body. Title weights
    /// between 2 and 5 are usual with BM25F; the order of hits on the sample edition is the same for all of
    /// them.
    private static final float HEADLINE_BOOST = 3f;

    /// Share of a word's lesser fields in its score: enough to break ties, too little to count a word twice.
    private static final float TIE = 0.1f;

    private final QueryBuilder words;
    private final NameWords names;

    WishQuery(Analyzer analyzer) {
        this.words = new QueryBuilder(analyzer);
        this.names = new NameWords(analyzer);
    }

    /// The query for a wish.
    ///
    /// @param loose true when half of the plain words are enough
    Query of(Wish wish, boolean loose) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        BooleanQuery.Builder plain = new BooleanQuery.Builder();
        int plainWords = 0;
        boolean wanted = false;
        for (Part part : wish.parts()) {
            Optional<Query> query = query(part, wish);
            if (query.isPresent() && part.excluded()) {
                all.add(query.get(), Occur.MUST_NOT);
            } else if (query.isPresent() && loose && part.field().isEmpty()) {
                plain.add(query.get(), Occur.SHOULD);
                plainWords++;
            } else if (query.isPresent()) {
                all.add(query.get(), Occur.MUST);
                wanted = true;
            }
        }
        if (plainWords > 0) {
            all.add(plain.setMinimumNumberShouldMatch((plainWords + 1) / 2).build(), Occur.MUST);
        } else if (!wanted) {
            all.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        return all.build();
    }

    private Optional<Query> query(Part part, Wish wish) {
        return switch (part.field()) {
            case "speaker" -> speaker(part, wish);
            case "act" -> act(part);
            case "instrument" -> Optional.of(new TermQuery(new Term(Fields.INSTRUMENT, Fields.symbol(part.text()))));
            case "source" -> phrase(Fields.SOURCE, part.text());
            case "headline" -> phrase(Fields.HEADLINE, part.text());
            case "after" ->
                day(part.text())
                        .map(day -> LongField.newRangeQuery(Fields.PUBLISHED, day, Long.MAX_VALUE))
                        .or(() -> anywhere(part.text()));
            case "before" ->
                day(part.text())
                        .map(day -> LongField.newRangeQuery(Fields.PUBLISHED, Long.MIN_VALUE, day - 1))
                        .or(() -> anywhere(part.text()));
            default -> anywhere(part.text());
        };
    }

    /// With an act beside it, the speaker's every word must stand in a statement of that act.
    private Optional<Query> speaker(Part part, Wish wish) {
        List<String> acts = wish.parts().stream()
                .filter(other -> other.field().equals("act") && !other.excluded())
                .flatMap(other -> act(other.text()).stream())
                .toList();
        if (acts.isEmpty() || part.excluded()) {
            return phrase(Fields.SPEAKER, part.text());
        }
        BooleanQuery.Builder same = new BooleanQuery.Builder();
        for (String act : acts) {
            names.of(part.text())
                    .forEach(word ->
                            same.add(new TermQuery(new Term(Fields.ACT_OF_SPEAKER, act + " " + word)), Occur.MUST));
        }
        return Optional.of(same.build());
    }

    private Optional<Query> act(Part part) {
        return act(part.text())
                .<Query>map(act -> new TermQuery(new Term(Fields.ACT, act)))
                .or(() -> anywhere(part.text()));
    }

    /// `denies`, `deny` and `denied` are the act `denies`: the first act that begins with all but the end
    /// of the word.
    private static Optional<String> act(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        List<String> acts = Arrays.stream(Act.values())
                .map(act -> act.name().toLowerCase(Locale.ROOT))
                .toList();
        if (acts.contains(word)) {
            return Optional.of(word);
        }
        String stem = word.replaceFirst("(ied|ed|y|e)$", "");
        return acts.stream()
                .filter(act -> stem.length() >= 3 && act.startsWith(stem))
                .findFirst();
    }

    private static Optional<Long> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)
                    .atStartOfDay(ZoneOffset.UTC)
                    .toInstant()
                    .toEpochMilli());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Query> anywhere(String text) {
        List<Query> fields = new ArrayList<>();
        phrase(Fields.HEADLINE, text).ifPresent(query -> fields.add(new BoostQuery(query, HEADLINE_BOOST)));
        phrase(Fields.TEXT, text).ifPresent(fields::add);
        phrase(Fields.SOURCE, text).ifPresent(fields::add);
        phrase(Fields.SPEAKER, text).ifPresent(fields::add);
        return fields.isEmpty() ? Optional.empty() : Optional.of(new DisjunctionMaxQuery(fields, TIE));
    }

    /// All words of `text` side by side; empty when it has none (`&`).
    private Optional<Query> phrase(String field, String text) {
        return Optional.ofNullable(words.createPhraseQuery(field, text));
    }
}
