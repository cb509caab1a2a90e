package io.wiredesk.desk.web.view;

/// What every page carries around its own content.
///
/// @param title the window's title
/// @param section the entry of the navigation that is current: `front`, `calendar`, …, or empty
/// @param theme `light`, `dark`, or empty to follow the system
/// @param nextTheme what the theme button asks for
/// @param zoneLabel the zone that times are shown in: `UTC`, `CET`
/// @param nextZone what the zone button asks for: `UTC`, or `ask` where the viewer's zone is not known
/// @param day today in that zone: `Sunday 22 November 2026`
/// @param path where the visitor is, to come back to after a switch
/// @param query the search that is shown, or empty
/// @param mark the number of the newest filing that the page knows; later ones are announced
public record Shell(
        String title,
        String section,
        String theme,
        String nextTheme,
        String zoneLabel,
        String nextZone,
        String day,
        String path,
        String query,
        long mark) {}
