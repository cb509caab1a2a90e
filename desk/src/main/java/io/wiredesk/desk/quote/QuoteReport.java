package io.wiredesk.desk.quote;

/// What a round of polling quotes came to.
///
/// @param sources sources asked
/// @param failedSources those that gave no quotes
/// @param quotes quotes that were new or had changed
/// @param skipped rows that made no sense
public record QuoteReport(int sources, int failedSources, int quotes, int skipped) {
    static final QuoteReport NONE = new QuoteReport(0, 0, 0, 0);

    QuoteReport plus(QuoteReport other) {
        return new QuoteReport(
                sources + other.sources,
                failedSources + other.failedSources,
                quotes + other.quotes,
                skipped + other.skipped);
    }
}
