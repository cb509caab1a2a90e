package io.wiredesk.desk.sample;

import java.nio.charset.Charset;
import java.util.List;

/// One invented publisher with its site's habits.
///
/// @param id the site's folder: `harbour-wire`
/// @param name the name in the masthead
/// @param domain the invented domain that its canonical addresses use, ending in `.example`
/// @param description what the feed says about itself
/// @param feedFormat the format of its feed
/// @param charset the encoding of its pages and feed
/// @param namesCharset whether `Content-Type` names the encoding; otherwise a reader has to find it out
/// @param pages its pages, newest first by their first version
public record SamplePublisher(
        String id,
        String name,
        String domain,
        String description,
        FeedFormat feedFormat,
        Charset charset,
        boolean namesCharset,
        List<SamplePage> pages) {
    /// Copies the list.
    public SamplePublisher {
        pages = List.copyOf(pages);
    }

    /// The kinds of feed in the edition.
    public enum FeedFormat {
        /// RSS 2.0.
        RSS,
        /// Atom, RFC 4287.
        ATOM,
        /// RSS 1.0, which is RDF.
        RDF
    }
}
