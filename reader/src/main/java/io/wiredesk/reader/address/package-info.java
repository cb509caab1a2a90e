/// Makes the addresses that pages and feeds write absolute.
///
/// In: an address as written. Out: an absolute web address, or nothing. Start at [Addresses].
@NullMarked
package io.wiredesk.reader.address;

import org.jspecify.annotations.NullMarked;
