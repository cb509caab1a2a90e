package io.wiredesk.reader.flat;

import io.wiredesk.reader.Teaser;

/// A teaser and the lines `[first, last]` it was read from.
record Card(int first, int last, Teaser teaser) {}
