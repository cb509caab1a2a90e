/// Reads the ledger's word lists: UTF-8 resource files, one entry a line, `#` starting a comment; and knows the
/// articles
/// and other little words that all rooms need ([SmallWords]).
///
/// Start at [WordList]. In: a class and the name of a resource beside it. Out: the entries, in file order. What the
/// words mean is the business of the room that owns the file.
@NullMarked
package io.wiredesk.ledger.words;

import org.jspecify.annotations.NullMarked;
