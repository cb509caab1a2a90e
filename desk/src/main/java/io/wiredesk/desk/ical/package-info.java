/// Writes the diary as an iCalendar (RFC 5545), for calendars that subscribe to it.
///
/// In: [io.wiredesk.desk.store.EventLine]s. Out: the text of a calendar. Start at [CalendarFeed]. Which events are in
/// it
/// is the caller's choice.
@NullMarked
package io.wiredesk.desk.ical;

import org.jspecify.annotations.NullMarked;
