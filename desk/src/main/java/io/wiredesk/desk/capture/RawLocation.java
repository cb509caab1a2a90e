package io.wiredesk.desk.capture;

/// Where a raw page lies.
///
/// @param file name of the WARC file in the folder of raw pages
/// @param offset byte at which the page's record begins in it, 0 or more
public record RawLocation(String file, long offset) {}
