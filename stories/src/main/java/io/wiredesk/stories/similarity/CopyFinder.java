package io.wiredesk.stories.similarity;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds, for each text of a stream, the earlier text that it repeats. Confined to one thread.
///
/// An inverted index over a sample of shingles proposes candidates; the few best are then compared shingle by shingle.
/// What is measured is containment (the share of the later text's shingles that the earlier one has), so a shortened
/// copy counts in full. Memory is bounded by [#MOST_SHINGLES] and the chains' size.
public final class CopyFinder {
    /// Least share of its shingles that a copy has from its original. Half, by reasoning: more words taken than
    /// written anew. Judged only by reading the copies it finds; there is no gold set of copies yet.
    private static final double COPY_OVERLAP = 0.5;

    /// The same when the later text credits the earlier one's publisher, or both credit the same agency: the credit
    /// itself says that words were taken, so a part of them is enough.
    private static final double CREDITED_OVERLAP = 0.25;

    /// Fewest shared shingles: eight are eleven words in a row, more than a shared phrase or a title of office.
    private static final int FEWEST_SHARED = 8;

    /// Copies follow their originals within days; later repeats are quotations from the archive.
    private static final Duration COPY_WINDOW = Duration.ofDays(7);

    /// One shingle in this many goes into the index. Every shingle of a new text is looked up, so a copy of 40 words
    /// still meets some 5 indexed ones.
    private static final int SAMPLE = 8;

    /// Shingles of a text that are indexed at least, so that short texts are found too.
    private static final int FEWEST_INDEXED = 16;

    /// Candidates compared in full.
    private static final int MOST_COMPARED = 8;

    /// Shingles remembered over all texts: 8 million are 32 MB and some 16,000 texts of 500 words.
    private static final int MOST_SHINGLES = 8_000_000;

    private final ShingleChains chains = new ShingleChains();
    private final LinkedHashMap<Integer, Text> texts = new LinkedHashMap<>();
    private int next;
    private int remembered;

    private record Text(String id, Instant published, String publisher, Optional<String> credited, Shingles shingles) {}

    private record Match(Text original, int shared, double overlap, boolean credited) {}

    /// Best match first: a credit outweighs all, then overlap; of equals the earliest text, then the smallest id.
    private static final Comparator<Match> BEST = Comparator.comparing(Match::credited)
            .thenComparingDouble(Match::overlap)
            .reversed()
            .thenComparing(match -> match.original().published())
            .thenComparing(match -> match.original().id());

    /// Creates a finder that has seen no text.
    public CopyFinder() {}

    /// The earlier text that this one repeats, if any; then remembers this one. Texts shorter than eleven words repeat
    /// nothing.
    ///
    /// @param id names the text in later answers
    /// @param published when it was published
    /// @param publisher who published it
    /// @param credited whom it credits for its words; empty when nobody
    /// @param words the text's words as [Words#of] cuts them
    public Optional<Copy> add(
            String id, Instant published, String publisher, Optional<String> credited, List<String> words) {
        Text text = new Text(id, published, key(publisher), credited.map(CopyFinder::key), Shingles.of(words));
        Optional<Match> best = candidates(text).entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_COMPARED)
                .flatMap(candidate -> Optional.ofNullable(texts.get(candidate.getKey())).stream())
                .map(original -> compare(text, original))
                .filter(CopyFinder::isCopy)
                .min(BEST);
        remember(text);
        return best.map(match -> new Copy(match.original().id(), match.overlap()));
    }

    private Map<Integer, Integer> candidates(Text text) {
        Map<Integer, Integer> hits = new HashMap<>();
        for (int i = 0; i < text.shingles().size(); i++) {
            chains.find(text.shingles().at(i), number -> hits.merge(number, 1, Integer::sum));
        }
        hits.keySet().removeIf(number -> !isNear(text, texts.get(number)));
        return hits;
    }

    private static boolean isNear(Text text, @Nullable Text other) {
        return other != null
                && Duration.between(other.published(), text.published()).abs().compareTo(COPY_WINDOW) <= 0;
    }

    private static Match compare(Text text, Text original) {
        int shared = text.shingles().shared(original.shingles());
        boolean credited = text.credited()
                .filter(whom -> whom.equals(original.publisher())
                        || original.credited().filter(whom::equals).isPresent())
                .isPresent();
        return new Match(original, shared, (double) shared / text.shingles().size(), credited);
    }

    private static boolean isCopy(Match match) {
        return match.shared() >= FEWEST_SHARED
                && match.overlap() >= (match.credited() ? CREDITED_OVERLAP : COPY_OVERLAP);
    }

    private void remember(Text text) {
        int number = next++;
        Shingles shingles = text.shingles();
        texts.put(number, text);
        remembered += shingles.size();
        boolean few = shingles.size() < FEWEST_INDEXED * SAMPLE;
        int step = few ? Math.max(1, shingles.size() / FEWEST_INDEXED) : 1;
        for (int i = 0; i < shingles.size(); i += step) {
            if (few || Math.floorMod(shingles.at(i), SAMPLE) == 0) {
                chains.add(shingles.at(i), number);
            }
        }
        while (remembered > MOST_SHINGLES) {
            remembered -= texts.pollFirstEntry().getValue().shingles().size();
        }
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
