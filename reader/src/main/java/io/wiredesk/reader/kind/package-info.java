/// Tells what a page is: an article, or something that only looks like one to a reader of text.
///
/// In: an article as read and the page that it was read from. Out: the same article, or one that says what
/// the page is instead, with a reason, little confidence, and no text where the text is sure to be nobody's
/// article. Start at [KindReader]. [BodyMake] counts what the body is made of, [PageSigns] what the page
/// says of itself, [KindRules] judges. Pages of one article are told from what was read anyway; only
/// doubtful ones are looked at again.
@NullMarked
package io.wiredesk.reader.kind;

import org.jspecify.annotations.NullMarked;
