/// Word lists and how they are looked up in text, for the reader's other rooms.
///
/// [WordFile] loads a list from the resource of the room that owns it, which also knows what the words mean.
/// [WordSearch] finds words anywhere in a text, [HashedWords] whole words, [Weight] says how much a text says.
@NullMarked
package io.wiredesk.reader.words;

import org.jspecify.annotations.NullMarked;
