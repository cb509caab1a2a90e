package io.wiredesk.reader.flat;

import io.wiredesk.reader.flat.FlatLine.Shape;
import java.util.ArrayList;
import java.util.List;

/// Finds where the article's own text stands: the run of lines with the most prose. Immutable.
final class BodyRun {
    /// This many lines in a row without prose end a run: a heading and a stray caption are fewer.
    private static final int MOST_LINES_WITHOUT_PROSE = 4;

    /// List items are text too, when prose is around them.
    private static final double ITEM_WEIGHT = 0.5;

    private BodyRun() {}

    /// The run `[first, last]` with the most prose, the earlier one on a tie; `[0, -1]` when the page has no prose.
    static Run find(List<FlatLine> lines, boolean[] taken) {
        Run best = new Run(0, -1);
        double bestWeight = 0;
        for (Run run : runs(lines, taken)) {
            double weight = weight(lines, run);
            if (weight > bestWeight) {
                best = run;
                bestWeight = weight;
            }
        }
        return best;
    }

    /// A stretch of lines.
    record Run(int first, int last) {
        boolean isEmpty() {
            return last < first;
        }
    }

    private static List<Run> runs(List<FlatLine> lines, boolean[] taken) {
        List<Run> runs = new ArrayList<>();
        int first = -1;
        int last = -1;
        for (int i = 0; i < lines.size(); i++) {
            FlatLine line = lines.get(i);
            boolean broken =
                    taken[i] || line.isHead() || (first >= 0 && i - last > MOST_LINES_WITHOUT_PROSE && !isText(line));
            if (broken && first >= 0) {
                runs.add(new Run(first, last));
                first = -1;
            }
            if (!taken[i] && isText(line)) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        if (first >= 0) {
            runs.add(new Run(first, last));
        }
        return runs;
    }

    private static boolean isText(FlatLine line) {
        return line.is(Shape.PROSE) || line.is(Shape.ITEM);
    }

    private static double weight(List<FlatLine> lines, Run run) {
        double weight = 0;
        for (FlatLine line : lines.subList(run.first(), run.last() + 1)) {
            weight += line.is(Shape.PROSE) ? line.text().length() : 0;
            weight += line.is(Shape.ITEM) ? ITEM_WEIGHT * line.text().length() : 0;
        }
        return weight;
    }
}
