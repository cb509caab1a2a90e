/// Reads JSON as pages carry it: JSON-LD scripts and JSON feeds, often broken.
///
/// In: text. Out: a [JsonValue]. Start at [JsonReader]. What the names in it mean belongs to the rooms that use it.
@NullMarked
package io.wiredesk.reader.json;

import org.jspecify.annotations.NullMarked;
