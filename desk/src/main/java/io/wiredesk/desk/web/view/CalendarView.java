package io.wiredesk.desk.web.view;

import java.util.List;

/// The calendar.
///
/// @param days one section a day, or a wider unit that starts there; soonest first
public record CalendarView(List<Day> days) {
    /// Copies the list.
    public CalendarView {
        days = List.copyOf(days);
    }

    /// A day, or a wider unit.
    ///
    /// @param title `Today`, `Friday 27 November`, `December`
    /// @param note `27 Nov`, for days that are called by a word; empty otherwise
    /// @param coming what is to happen
    /// @param promises pledges due
    public record Day(String title, String note, List<Coming> coming, List<Promise> promises) {
        /// Copies the lists.
        public Day {
            coming = List.copyOf(coming);
            promises = List.copyOf(promises);
        }
    }
}
