/// Tells by its words what sort of event a name names, and whose.
///
/// In: names as texts give them (`the ECB's rate decision`). Out: an [EventKey]. Start at [EventWords]; its words stand
/// in `event-words.txt`. Which tellings are one event, and what follows for it, is decided in `io.wiredesk.stories`.
@NullMarked
package io.wiredesk.stories.agenda;

import org.jspecify.annotations.NullMarked;
