/// Polls feeds: which are due, what in them is new, and how they are doing.
///
/// Start at [Poller]. In: the store's sources. Out: pages handed to `.ingest`, and each source's health in
/// the store. How to fetch belongs to `.fetch`, how a feed is read to the reader.
@NullMarked
package io.wiredesk.desk.poll;

import org.jspecify.annotations.NullMarked;
