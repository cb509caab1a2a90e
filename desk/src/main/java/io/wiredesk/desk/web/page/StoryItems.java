package io.wiredesk.desk.web.page;

import io.wiredesk.desk.store.ArticleHead;
import io.wiredesk.desk.store.InstrumentQuery;
import io.wiredesk.desk.store.LevelLine;
import io.wiredesk.desk.store.LevelQuery;
import io.wiredesk.desk.store.SaidLine;
import io.wiredesk.desk.store.SaidQuery;
import io.wiredesk.desk.store.StoryHead;
import io.wiredesk.desk.store.StoryInstrument;
import io.wiredesk.desk.store.StoryQuery;
import io.wiredesk.desk.web.view.ActMark;
import io.wiredesk.desk.web.view.LedgerViews;
import io.wiredesk.desk.web.view.Links;
import io.wiredesk.desk.web.view.Moments;
import io.wiredesk.desk.web.view.StoryItem;
import io.wiredesk.desk.web.view.Tag;
import io.wiredesk.ledger.Act;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/// Gets stories ready for a list: asks four questions for all of them together. Lives as long as its handle.
final class StoryItems {
    /// What came within this time carries the mark of the new.
    private static final Duration FRESH = Duration.ofHours(1);

    /// More instruments than this, and a row reads as a list of tickers.
    private static final int MOST_TAGS = 3;

    /// Acts shown in a row, the most telling ones.
    private static final int MOST_ACTS = 3;

    private final Moments moments;
    private final List<StoryHead> stories;
    private final Map<String, List<ArticleHead>> articles;
    private final Map<String, List<SaidLine>> said;
    private final Map<String, List<LevelLine>> levels;
    private final Map<String, List<StoryInstrument>> instruments;

    StoryItems(Handle handle, List<StoryHead> stories, Moments moments) {
        this.stories = stories;
        this.moments = moments;
        List<String> ids = stories.stream().map(StoryHead::id).toList();
        this.articles = byStory(new StoryQuery(handle).articles(ids), ArticleHead::storyId);
        this.said = byStory(new SaidQuery(handle).inStories(ids), SaidLine::storyId);
        this.levels = byStory(new LevelQuery(handle).inStories(ids), LevelLine::storyId);
        this.instruments = byStory(new InstrumentQuery(handle).inStories(ids), StoryInstrument::storyId);
    }

    List<StoryItem> items() {
        return stories.stream().map(this::item).toList();
    }

    /// The statements of a story, newest first.
    List<SaidLine> said(String storyId) {
        return said.getOrDefault(storyId, List.of());
    }

    StoryItem item(StoryHead story) {
        List<ArticleHead> own = articles.getOrDefault(story.id(), List.of()).stream()
                .filter(article -> !article.isCopy())
                .toList();
        return new StoryItem(
                Links.story(story.id()),
                own.isEmpty() ? story.headline() : own.getFirst().headline(),
                moments.at(story.lastAt()),
                story.lastAt().isAfter(moments.now().minus(FRESH)),
                own.isEmpty() ? "" : own.getFirst().excerpt(),
                story.voices(),
                story.voices() == 1 ? "voice" : "voices",
                story.copies() == 0 ? "" : story.copies() == 1 ? "1 copy" : story.copies() + " copies",
                own.size() < 2 ? "" : credit(own.getFirst()),
                own.isEmpty() ? "" : credit(own.getLast()),
                acts(said(story.id())),
                tags(story.id()));
    }

    private String credit(ArticleHead article) {
        return article.publisher() + ", " + moments.at(article.publishedAt()).text();
    }

    /// How many speakers did what, plain saying left out; what divides them first.
    static List<ActMark> acts(Collection<SaidLine> lines) {
        Map<Act, Set<String>> speakers = new EnumMap<>(Act.class);
        for (SaidLine line : lines) {
            line.speakerKey()
                    .ifPresent(key -> speakers.computeIfAbsent(line.act(), act -> new HashSet<>())
                            .add(key));
        }
        return speakers.entrySet().stream()
                .filter(entry -> entry.getKey() != Act.SAYS)
                .sorted(Comparator.comparingInt((Map.Entry<Act, Set<String>> entry) -> weight(entry.getKey()))
                        .thenComparingInt(entry -> -entry.getValue().size()))
                .limit(MOST_ACTS)
                .map(entry -> ActMark.counted(entry.getKey(), entry.getValue().size()))
                .toList();
    }

    /// Whether something is confirmed comes before what is expected of it, and that before the rest.
    private static int weight(Act act) {
        return switch (act) {
            case DENIES, CONFIRMS -> 0;
            case ACCUSES, THREATENS, DECLINES, PROMISES -> 1;
            case EXPECTS, WARNS, DEMANDS, DOUBTS, HINTS -> 2;
            case PROPOSES, SUPPORTS, CRITICISES, SAYS -> 3;
        };
    }

    private List<Tag> tags(String storyId) {
        return instruments.getOrDefault(storyId, List.of()).stream()
                .map(instrument -> levels.getOrDefault(storyId, List.of()).stream()
                        .filter(level -> level.symbol().equals(instrument.symbol()))
                        .findFirst()
                        .map(LedgerViews::tag)
                        .orElseGet(() -> LedgerViews.tag(instrument.symbol())))
                .sorted(Comparator.comparing(tag -> tag.figure().isEmpty()))
                .limit(MOST_TAGS)
                .toList();
    }

    private static <T> Map<String, List<T>> byStory(List<T> rows, Function<T, String> story) {
        return rows.stream().collect(Collectors.groupingBy(story));
    }
}
