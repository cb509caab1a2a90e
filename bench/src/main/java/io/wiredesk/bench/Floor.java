package io.wiredesk.bench;

/// A pinned measure.
///
/// @param set the gold set's label
/// @param measure the measure's name
/// @param floor least value that passes, 0–1
/// @param best the best value pinned so far, 0–1
/// @param digest the gold set's digest when it was pinned
record Floor(String set, String measure, double floor, double best, String digest) {
    /// How far a floor stays below the best value: what a change elsewhere may move a score by without being a loss.
    static final double MARGIN = 0.005;

    /// This floor after a new measurement of `value` on the gold set with this digest: raised to within [#MARGIN]
    /// of it, never lowered unless `mayLower`.
    Floor after(double value, String newDigest, boolean mayLower) {
        double reached = Math.floor((value - MARGIN) * 1_000) / 1_000;
        double newFloor = mayLower ? reached : Math.max(floor, reached);
        return new Floor(set, measure, newFloor, mayLower ? value : Math.max(best, value), newDigest);
    }
}
