package io.wiredesk.stories;

import io.wiredesk.stories.timeline.CopyOrigins;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// A story as a reader wants to see it: who was first, who reported on their own, who copied whom. Immutable.
///
/// @param entries the story's articles in the order of publication; of equal times the smaller id first
/// @param voices who reported in words of their own, in order of appearance: publishers, or the credited source where a
///     text is somebody else's
/// @param copies how many articles are copies
public record Timeline(List<Entry> entries, List<String> voices, int copies) {
    private static final Comparator<NewsItem> PUBLISHED =
            Comparator.comparing(NewsItem::published).thenComparing(NewsItem::id);

    /// Copies the lists.
    public Timeline {
        entries = List.copyOf(entries);
        voices = List.copyOf(voices);
    }

    /// What an article is to its story.
    public enum Role {
        /// The first published.
        FIRST,
        /// Own words of a publisher that had nothing in the story before.
        ORIGINAL,
        /// Repeats an earlier article.
        COPY,
        /// Own words of a publisher that had something in the story before.
        FOLLOW_UP
    }

    /// One article of the story.
    ///
    /// @param item the article
    /// @param role what it is to the story
    /// @param copyOf id of the article it repeats; empty unless a copy
    /// @param source whom its words come from: the source it credits, else the publisher of what it repeats;
    ///     empty when the words are its own
    /// @param overlap share of shingles it has in common with `copyOf`, 0–1; 0 unless a copy
    public record Entry(NewsItem item, Role role, Optional<String> copyOf, Optional<String> source, double overlap) {}

    /// The publisher of the earliest article; empty when there is no article.
    public Optional<String> firstPublisher() {
        return entries.stream().findFirst().map(entry -> entry.item().publisher());
    }

    /// Lays out a story.
    ///
    /// @param members the story's articles in any order
    /// @param placements their placements in any order; those of other articles are passed over
    public static Timeline of(List<NewsItem> members, List<Placement> placements) {
        List<NewsItem> inOrder = members.stream().sorted(PUBLISHED).toList();
        CopyOrigins origins = new CopyOrigins(
                inOrder.stream().map(NewsItem::id).toList(),
                placements.stream().flatMap(Timeline::link).toList());
        Map<String, String> publishers = new HashMap<>();
        inOrder.forEach(item -> publishers.put(item.id(), item.publisher()));
        List<Entry> entries = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (NewsItem item : inOrder) {
            Optional<CopyOrigins.Origin> origin = origins.of(item.id());
            boolean isNew = seen.add(item.publisher());
            Role own = isNew ? Role.ORIGINAL : Role.FOLLOW_UP;
            Role role = entries.isEmpty() ? Role.FIRST : origin.isPresent() ? Role.COPY : own;
            entries.add(new Entry(
                    item,
                    role,
                    origin.map(CopyOrigins.Origin::original),
                    item.creditedSource().or(() -> origin.map(from -> publishers.get(from.original()))),
                    origin.map(CopyOrigins.Origin::overlap).orElse(0.0)));
        }
        return of(entries);
    }

    private static Timeline of(List<Entry> entries) {
        Set<String> voices = new LinkedHashSet<>();
        entries.stream()
                .filter(entry -> entry.role() != Role.COPY)
                .forEach(entry -> voices.add(entry.source().orElse(entry.item().publisher())));
        int copies = (int)
                entries.stream().filter(entry -> entry.role() == Role.COPY).count();
        return new Timeline(entries, List.copyOf(voices), copies);
    }

    private static Stream<CopyOrigins.Link> link(Placement placement) {
        return placement.copyOf().stream()
                .map(original -> new CopyOrigins.Link(placement.id(), original, placement.overlap()));
    }
}
