package io.wiredesk.reader.metadata;

import io.wiredesk.reader.nodes.PageNodes;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Everything on a page that may say something about its article, gathered in one walk. Immutable.
///
/// @param meta contents of `meta` elements by the key of their name or property ([MetaNames]), in page order
/// @param props values of microdata and RDFa properties in the body, by property in lower case
/// @param title the `title` element
/// @param canonical the `link` to the page's own address
/// @param language the root's `lang`
/// @param headlines the `h1` elements
/// @param subheadings texts of the first `h2` and `h3` elements
/// @param bylines texts of elements that call themselves byline or author, nearest kind first
/// @param stamps times in `time` elements and elements that call themselves date
/// @param surroundings what stands around the headings
/// @param jsonLd the page's JSON-LD
/// @param isWalled the markup says that a paywall stands before the text
record PageSignals(
        Map<String, List<String>> meta,
        Map<String, List<String>> props,
        String title,
        Optional<String> canonical,
        Optional<String> language,
        List<Heading> headlines,
        List<String> subheadings,
        List<Byline> bylines,
        List<Stamp> stamps,
        Surroundings surroundings,
        JsonLdGraph jsonLd,
        boolean isWalled) {
    PageSignals {
        meta = MetaNames.byKey(meta);
    }

    /// A visible byline.
    ///
    /// @param text its words, or those of the links to authors in it
    /// @param isMarked the markup itself says that this is an author's name (`rel=author`, `itemprop=author`)
    /// @param isBeside it stands in a part that names itself footer, teaser or the like
    record Byline(String text, boolean isMarked, boolean isBeside) {}

    /// A visible stamp.
    ///
    /// @param text the `datetime` attribute, else the words
    /// @param isTime it is a `time` element
    /// @param isModified the markup or the words call it an update
    /// @param isPublished the markup or the words call it the publication
    /// @param isBelowHeadline it stands behind the first `h1`
    /// @param isBeside it stands in a part that names itself footer, teaser or the like
    record Stamp(
            String text,
            boolean isTime,
            boolean isModified,
            boolean isPublished,
            boolean isBelowHeadline,
            boolean isBeside) {}

    static PageSignals of(PageNodes page) {
        return new SignalCollector(page).signals();
    }

    /// The contents of the first of `names` that the page has.
    List<String> meta(List<String> names) {
        for (String name : names) {
            List<String> values = meta.getOrDefault(name, List.of());
            if (!values.isEmpty()) {
                return values;
            }
        }
        return List.of();
    }

    /// The first content of the `meta` elements with the key `name`.
    Optional<String> firstMeta(String name) {
        return first(meta, name);
    }

    /// The first value of a property in the body.
    Optional<String> firstProp(String name) {
        return first(props, name);
    }

    private static Optional<String> first(Map<String, List<String>> values, String name) {
        List<String> found = values.getOrDefault(name, List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.getFirst());
    }
}
