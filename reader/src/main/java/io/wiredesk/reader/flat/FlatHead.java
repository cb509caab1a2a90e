package io.wiredesk.reader.flat;

import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.flat.FlatLine.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What stands above the body: the headline and what belongs to it.
///
/// @param headline the article's title
/// @param description the sentence between headline and byline
/// @param authors names of the byline
/// @param credit whom a source line credits
/// @param published the first stamp
record FlatHead(
        Optional<String> headline,
        Optional<String> description,
        List<String> authors,
        Optional<String> credit,
        Optional<PublicationTime> published) {
    /// The head stands close above the body: further up are menus.
    private static final int MOST_LINES_ABOVE = 40;

    /// Bylines and stamps below the body are looked for in so many lines.
    private static final int MOST_LINES_BELOW = 4;

    /// Words of at least so many letters carry what a text is about.
    private static final int CONTENT_WORD_LETTERS = 4;

    /// A headline has seldom fewer words; menu entries seldom have more.
    private static final int USUAL_WORDS = 5;

    private static final double SHARED_WORDS_WEIGHT = 2.0;
    private static final double USUAL_LENGTH_WEIGHT = 1.0;
    private static final double REPEATED_WEIGHT = 0.5;

    /// What a line further up loses per line: of two like candidates the nearer one is the headline only if it is no
    /// worse, since a headline stands above its standfirst.
    private static final double DISTANCE_COST = 0.02;

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    static FlatHead of(List<FlatLine> lines, boolean[] taken, BodyRun.Run run) {
        int headline = headline(lines, taken, run);
        int from =
                headline < 0 ? Math.max(0, run.first() - MOST_LINES_ABOVE) : Math.max(0, headline - MOST_LINES_BELOW);
        List<FlatLine> near = new ArrayList<>();
        for (int i = from; i < lines.size() && i <= run.last() + MOST_LINES_BELOW; i++) {
            if (!taken[i] && (i < run.first() || i > run.last())) {
                near.add(lines.get(i));
            }
        }
        return new FlatHead(
                headline < 0
                        ? Optional.empty()
                        : Optional.of(lines.get(headline).text()),
                description(lines, taken, headline, run.first()),
                near.stream()
                        .map(FlatLine::authors)
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                near.stream().flatMap(line -> line.credit().stream()).findFirst(),
                near.stream().flatMap(line -> line.time().stream()).findFirst());
    }

    /// The line above the body that shares most with it; -1 when nothing above looks like a title.
    private static int headline(List<FlatLine> lines, boolean[] taken, BodyRun.Run run) {
        Set<String> body = new HashSet<>();
        lines.subList(run.first(), run.last() + 1).forEach(line -> body.addAll(contentWords(line.text())));
        int best = -1;
        double bestScore = 0;
        for (int i = run.first() - 1; i >= Math.max(0, run.first() - MOST_LINES_ABOVE); i--) {
            if (!taken[i] && lines.get(i).is(Shape.TITLE)) {
                double score = score(lines, i, body) - DISTANCE_COST * (run.first() - i);
                if (best < 0 || score > bestScore) {
                    best = i;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    private static double score(List<FlatLine> lines, int at, Set<String> body) {
        String text = lines.get(at).text();
        Set<String> words = contentWords(text);
        long shared = words.stream().filter(body::contains).count();
        double share = words.isEmpty() ? 0 : (double) shared / words.size();
        double usual = Math.min(1, (double) LineReader.words(text) / USUAL_WORDS);
        long copies = lines.stream().filter(line -> line.text().equals(text)).count();
        return SHARED_WORDS_WEIGHT * share + USUAL_LENGTH_WEIGHT * usual + (copies > 1 ? REPEATED_WEIGHT : 0);
    }

    private static Set<String> contentWords(String text) {
        Set<String> words = new HashSet<>();
        for (String word : NO_LETTERS.split(text.toLowerCase(Locale.ROOT))) {
            if (word.length() >= CONTENT_WORD_LETTERS) {
                words.add(word);
            }
        }
        return words;
    }

    private static Optional<String> description(List<FlatLine> lines, boolean[] taken, int headline, int body) {
        for (int i = headline + 1; headline >= 0 && i < body; i++) {
            if (!taken[i] && lines.get(i).is(Shape.PROSE)) {
                return Optional.of(lines.get(i).text());
            }
        }
        return Optional.empty();
    }
}
