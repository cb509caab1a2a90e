package io.wiredesk.desk.web.view;

/// A point in time as a page shows it.
///
/// @param iso for the `datetime` attribute
/// @param text short form, for a column: `08:55`, `Fri 08:55`, `2 May`
/// @param full long form, for the tooltip: `Sunday 22 November 2026, 08:55 UTC`
public record Moment(String iso, String text, String full) {}
