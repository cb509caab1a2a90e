package io.wiredesk.reader.flat;

import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.flat.FlatLine.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What stands above the body: the headline and what belongs to it.
///
/// @param body where the body begins, below the headline and what stands above it in the same stretch
/// @param headline the article's title
/// @param description the sentence between headline and byline
/// @param authors names of the byline
/// @param credit whom a source line credits
/// @param published the first stamp
record FlatHead(
        int body,
        Optional<String> headline,
        Optional<String> description,
        List<String> authors,
        Optional<String> credit,
        Optional<PublicationTime> published) {
    /// Bylines and stamps below the body are looked for in so many lines.
    private static final int MOST_LINES_BELOW = 4;

    /// Bylines and stamps that the body has begun above are looked for in so many of its first lines.
    private static final int FIRST_LINES = 10;

    static FlatHead of(List<FlatLine> lines, boolean[] taken, BodyRun.Run run) {
        int headline = new HeadlineLine(lines, taken, run).find();
        int body = Math.max(run.first(), headline + 1);
        int from = headline < 0 ? run.first() : Math.max(0, headline - MOST_LINES_BELOW);
        List<FlatLine> near = new ArrayList<>();
        for (int i = from; i < lines.size() && i <= run.last() + MOST_LINES_BELOW; i++) {
            if (!taken[i] && (i < body + FIRST_LINES || i > run.last())) {
                near.add(lines.get(i));
            }
        }
        return new FlatHead(
                body,
                headline < 0
                        ? Optional.empty()
                        : Optional.of(lines.get(headline).text()),
                description(lines, taken, headline, body),
                near.stream()
                        .map(FlatLine::authors)
                        .filter(names -> !names.isEmpty())
                        .findFirst()
                        .orElse(List.of()),
                near.stream().flatMap(line -> line.credit().stream()).findFirst(),
                near.stream().flatMap(line -> line.time().stream()).findFirst());
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
