package io.wiredesk.desk.web.view;

/// What an instrument was last quoted at.
///
/// @param figure the figure
/// @param source who quoted it
/// @param when when
/// @param css `well`, `shaky` (the market is closed) or `ill` (stale)
/// @param note how old it may be taken to be: `as of Fri 21:55, market closed until Sun 22:00`; empty for one
///     that is as new as such quotes are
public record QuoteView(String figure, String source, Moment when, String css, String note) {}
