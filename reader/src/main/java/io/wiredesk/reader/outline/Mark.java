package io.wiredesk.reader.outline;

import io.wiredesk.reader.Aside;

/// Something beside the text that the walk came by: an embedded frame, an entry of a live blog.
///
/// @param at how many pieces stood before it
/// @param aside what it is
public record Mark(int at, Aside aside) {}
