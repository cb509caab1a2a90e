/// Cuts an article's text into paragraphs, sentences and tokens.
///
/// Start at [Sentences]. In: a text, with its blocks where they are known. Out: [Sentence]s in reading order, each with
/// its [Token]s; all spans count from the text. Headings are sentences of their own and never run into the next
/// paragraph. Works for languages written with spaces; its abbreviations are English with a few European ones.
@NullMarked
package io.wiredesk.ledger.sentence;

import org.jspecify.annotations.NullMarked;
