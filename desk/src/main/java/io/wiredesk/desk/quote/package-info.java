/// What instruments are quoted at: polls quote sources, files what they have, and tells how old a quote may be.
///
/// Start at [QuotePoller]. In: the store's quote sources. Out: quotes in the store, and each source's health.
/// How an answer is read belongs to `.quote.format`, how to fetch it to `.fetch`, the loop and the back-off to
/// `.poll`.
@NullMarked
package io.wiredesk.desk.quote;

import org.jspecify.annotations.NullMarked;
