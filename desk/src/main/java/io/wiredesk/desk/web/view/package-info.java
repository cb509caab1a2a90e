/// What templates show: records whose every field is ready to print, and the few types that get it ready.
///
/// In: rows of the store and readings. Out: view records for `src/main/jte`. No queries, no requests.
@NullMarked
package io.wiredesk.desk.web.view;

import org.jspecify.annotations.NullMarked;
