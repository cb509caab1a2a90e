/// Measures: quality against gold sets with pinned floors, and speed with JMH. May use every module; none uses it.
///
/// Start at [Bench]. Quality: [Accuracy] has each [GoldSet] read through the command line, scored by the shared scorers
/// and held against `floors.tsv`. Speed: [Speed] runs the classes named …Benchmark.
@NullMarked
package io.wiredesk.bench;

import org.jspecify.annotations.NullMarked;
