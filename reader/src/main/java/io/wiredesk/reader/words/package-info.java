/// Loads the word lists that the reader's other rooms work with.
///
/// In: the name of a resource beside a class. Out: its entries, in file order. Start at [WordFile]. What the words
/// mean belongs to the room that owns the file.
@NullMarked
package io.wiredesk.reader.words;

import org.jspecify.annotations.NullMarked;
