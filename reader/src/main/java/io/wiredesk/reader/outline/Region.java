package io.wiredesk.reader.outline;

/// One element that bounds blocks, as ranges of the outline's lists.
///
/// @param parent index of the region around it, -1 for the whole page
/// @param sign what its names say it holds
/// @param first index of its first piece
/// @param end index behind its last piece
/// @param endRegion index behind the last region inside it
/// @param look equal for elements of the same tag and class, see [io.wiredesk.reader.nodes.PageNodes#look]
/// @param at the number of its element
public record Region(int parent, Sign sign, int first, int end, int endRegion, long look, int at) {}
