/// Knows the lines that stand beside a text and are not of it: promos, disclaimers, corrections, credits, paywalls.
///
/// In: one line or short block. Out: its kind, if it is one. Start at [AsideSigns]. Where such a block stands on the
/// page is the business of whoever reads the page.
@NullMarked
package io.wiredesk.reader.asides;

import org.jspecify.annotations.NullMarked;
