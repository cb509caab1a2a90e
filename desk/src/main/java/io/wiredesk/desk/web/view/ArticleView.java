package io.wiredesk.desk.web.view;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/// An article in the reader.
///
/// @param headline its headline
/// @param storyHref its story; empty when it stands in none
/// @param storyLine `one of 12 articles in this story`
/// @param chain publisher first, then whom it credits
/// @param authors `by Ines Morland`; empty when unknown
/// @param when when published
/// @param modified when changed by the page's own account; empty when it does not say
/// @param rawHref the page as it came; empty when it is not kept
/// @param originalUrl where it stands on the web; empty when unknown
/// @param body its text, with the words of each ledger line marked
/// @param said its statements
/// @param promises its pledges
/// @param coming its scheduled events
/// @param levels its levels
/// @param evidence where each field was read
/// @param warnings what was doubtful about the reading
/// @param corrections what the publisher says it corrected
/// @param asides other things that stood beside the text
/// @param versions what it said before
public record ArticleView(
        String headline,
        String storyHref,
        String storyLine,
        List<String> chain,
        String authors,
        Moment when,
        Optional<Moment> modified,
        String rawHref,
        String originalUrl,
        Content body,
        List<Numbered<Said>> said,
        List<Numbered<Promise>> promises,
        List<Numbered<Coming>> coming,
        List<Numbered<Stated>> levels,
        List<Field> evidence,
        List<String> warnings,
        List<String> corrections,
        List<Field> asides,
        List<Version> versions) {
    /// Copies the lists.
    public ArticleView {
        chain = List.copyOf(chain);
        said = List.copyOf(said);
        promises = List.copyOf(promises);
        coming = List.copyOf(coming);
        levels = List.copyOf(levels);
        evidence = List.copyOf(evidence);
        warnings = List.copyOf(warnings);
        corrections = List.copyOf(corrections);
        asides = List.copyOf(asides);
        versions = List.copyOf(versions);
    }

    /// A ledger line with its number in the text.
    ///
    /// @param line what pairs it with its words: `s0`, `p2`
    /// @param number its number in reading order, 1 and up
    /// @param shown the line
    public record Numbered<T>(String line, int number, T shown) {}

    /// A field with its value and where it was read.
    ///
    /// @param name the field
    /// @param value its value
    /// @param origin `json-ld, .98`; empty when not known
    public record Field(String name, String value, String origin) {}

    /// What changed when a version was replaced.
    ///
    /// @param title `Version 2, until today 09:10`
    /// @param headline the headline then; empty when it did not change
    /// @param removed paragraphs that are gone since
    /// @param added paragraphs that came instead
    public record Version(String title, String headline, List<String> removed, List<String> added) {
        /// Copies the lists.
        public Version {
            removed = List.copyOf(removed);
            added = List.copyOf(added);
        }
    }
}
