package io.wiredesk.desk.web.view;

import java.util.List;

/// One statement as a page shows it.
///
/// @param speaker the name, the describing words, or "nobody named"
/// @param speakerHref the speaker's page; empty when there is no speaker
/// @param isNamed false: show the speaker as unnamed
/// @param detail role and affiliation; empty when the text gives neither
/// @param act what the speaker does
/// @param isNegated true when the text denies the attribution itself; never of one who declines to speak
/// @param isDirect true when all of it was quoted: show quotation marks
/// @param words what was said
/// @param via who carried it, `via A → B`; empty when nobody
/// @param publisher the carrying article's publisher
/// @param when when that article was published
/// @param said when it was said by the text's own account; empty when it does not tell
/// @param confidence 0–1, two digits
/// @param href the words in the article
/// @param headline the article's headline
/// @param carriers `also in A, B`: other papers that carry the same words; empty when none do
public record Said(
        String speaker,
        String speakerHref,
        boolean isNamed,
        String detail,
        ActMark act,
        boolean isNegated,
        boolean isDirect,
        String words,
        String via,
        String publisher,
        Moment when,
        String said,
        String confidence,
        String href,
        String headline,
        String carriers) {
    /// The same, carried by other papers too.
    public Said carriedBy(List<String> papers) {
        return new Said(
                speaker,
                speakerHref,
                isNamed,
                detail,
                act,
                isNegated,
                isDirect,
                words,
                via,
                publisher,
                when,
                said,
                confidence,
                href,
                headline,
                papers.isEmpty() ? "" : "also in " + String.join(", ", papers));
    }
}
