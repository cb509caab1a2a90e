package io.wiredesk.desk.web.view;

/// One pledge as a page shows it.
///
/// @param left days left: `12 d`, `today`, `5 d late`; empty without a due date
/// @param parties who must act; empty when the text does not say
/// @param action what they are to do
/// @param about the headline of the article that tells it, where the text does not say who must act; else empty
/// @param status how it stands, in the colour of its meaning
/// @param due `due 10 Jun`, with when it was made and its term; empty when the text tells none of it
/// @param condition the words that it hangs on; empty when it hangs on nothing
/// @param percent how much of the time is over, 0–100; -1 when unknown
/// @param isLate true when it is over
/// @param publisher the telling article's publisher
/// @param sources `3 sources`; empty for one
/// @param evidence the sentence that tells how it went, and who says so; empty while nobody does
/// @param evidenceHref that sentence in its article; empty while nobody does
/// @param href the words in the article
public record Promise(
        String left,
        String parties,
        String action,
        String about,
        ActMark status,
        String due,
        String condition,
        int percent,
        boolean isLate,
        String publisher,
        String sources,
        String evidence,
        String evidenceHref,
        String href) {
    /// What they are to do, as a line begins.
    public String title() {
        return Titles.of(action);
    }
}
