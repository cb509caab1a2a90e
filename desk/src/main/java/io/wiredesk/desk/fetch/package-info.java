/// Fetches pages and feeds politely: robots rules (RFC 9309), a delay between requests to the same host,
/// conditional requests (RFC 9110, section 13), and a ceiling on time, size and redirects.
///
/// Start at [Fetcher]. In: a [FetchRequest]. Out: a [FetchResult]; what goes wrong in daily life is a
/// variant of it, never an exception. What the bytes mean and when to fetch belong elsewhere.
@NullMarked
package io.wiredesk.desk.fetch;

import org.jspecify.annotations.NullMarked;
