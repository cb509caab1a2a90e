package io.wiredesk.desk.sample;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/// An invented price over time: straight from anchor to anchor, straying between them as prices do. Immutable.
///
/// @param form `rates`, `csv`, `kraken` or `coinbase`
/// @param symbol what is quoted
/// @param decimals digits behind the point
/// @param wobble how far it strays from the straight line, about
/// @param anchors oldest first, at least two
record SampleSeries(String form, String symbol, int decimals, double wobble, List<Anchor> anchors) {
    private static final double TURN = 2 * Math.PI;

    /// Lengths of the waves that the straying is made of, in minutes; no one is a multiple of another.
    private static final double[] WAVES = {47, 113, 271, 617, 1483};

    SampleSeries {
        anchors = List.copyOf(anchors);
    }

    /// Where the price surely stood.
    ///
    /// @param at when
    /// @param value what it was
    record Anchor(Instant at, double value) {}

    Instant start() {
        return anchors.getFirst().at();
    }

    Instant end() {
        return anchors.getLast().at();
    }

    /// The price at a time between start and end, as it is printed.
    String at(Instant time) {
        int next = 1;
        while (next < anchors.size() - 1 && anchors.get(next).at().isBefore(time)) {
            next++;
        }
        Anchor from = anchors.get(next - 1);
        Anchor to = anchors.get(next);
        double minutes = Duration.between(from.at(), to.at()).toSeconds() / 60.0;
        double share = Duration.between(from.at(), time).toSeconds() / 60.0 / minutes;
        // Nothing strays at an anchor, and little where the next is near.
        double room = 4 * share * (1 - share) * Math.min(1, minutes / 360);
        double value = from.value() + share * (to.value() - from.value()) + wobble * room * noise(time);
        return String.format(Locale.ROOT, "%." + decimals + "f", value);
    }

    /// Between -1 and 1, the same for the same time and symbol.
    private double noise(Instant time) {
        double minutes = time.getEpochSecond() / 60.0;
        double sum = 0;
        for (double wave : WAVES) {
            sum += Math.sin(TURN * (minutes / wave + symbol.hashCode() % 97 / 97.0 * wave));
        }
        return sum / WAVES.length * 2;
    }
}
