package io.wiredesk.desk.web.view;

/// A stated level as a page shows it.
///
/// @param symbol the instrument
/// @param symbolHref its page
/// @param figure the figure, aligned with others of the instrument
/// @param sign how the instrument stands to it: `≈`, `>`, `<`, `→`, `from` or empty
/// @param relation the same as a word
/// @param context the figure's role: `support`, `forecast`, …; empty when none
/// @param publisher who stated it
/// @param when when
/// @param href the words in the article
/// @param sentence the sentence that states it
public record Stated(
        String symbol,
        String symbolHref,
        String figure,
        String sign,
        String relation,
        String context,
        String publisher,
        Moment when,
        String href,
        String sentence) {}
