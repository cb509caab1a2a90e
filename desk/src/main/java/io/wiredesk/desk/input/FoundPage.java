package io.wiredesk.desk.input;

import io.wiredesk.desk.document.PageHints;
import io.wiredesk.reader.Page;

/// A page that an input holds.
///
/// @param part the input itself, or the entry of it that this page is
/// @param page the page
/// @param hints what the input says of the page
public record FoundPage(Input part, Page page, PageHints hints) {}
