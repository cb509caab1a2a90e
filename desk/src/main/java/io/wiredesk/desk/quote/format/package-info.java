/// Formats that quotes come in, each an adapter: reference rates of the ECB, CSV, two crypto exchanges' public
/// answers.
///
/// In: a [QuoteAnswer], the bytes that came. Out: a [QuoteReading]. Start at [QuoteFormat]. No clock, no
/// network, no store: when to ask and where to file belong to `.quote`.
@NullMarked
package io.wiredesk.desk.quote.format;

import org.jspecify.annotations.NullMarked;
