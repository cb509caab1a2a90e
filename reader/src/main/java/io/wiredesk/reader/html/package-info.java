/// Parses HTML as browsers do (HTML Standard, section 13.2), into a tree laid out as one row.
///
/// In: the bytes of a page in UTF-8. Out: [PageTree], elements and texts in document order, whose words and attributes
/// are made into strings only when somebody asks. Start there. [Tokenizer] cuts the bytes into tags and texts,
/// [TreeBuilder] gives each to the rules of the place it stands in ([HeadRules], [BodyRules], [TableRules] and so
/// on), and these hang it into the [Nursery], from which the row is made. Time and memory are linear in the bytes.
@NullMarked
package io.wiredesk.reader.html;

import org.jspecify.annotations.NullMarked;
