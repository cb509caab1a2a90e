package io.wiredesk.reader;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a page says about its article. Absent means unknown; lists are empty when unknown, never null.
///
/// @param url where the page came from
/// @param canonicalUrl the address the page calls its own
/// @param language BCP 47 tag
/// @param headline the article's title without the site's name
/// @param description the page's summary of the article
/// @param authors names of persons (an agency only when it is the sole author)
/// @param publisher who runs the page
/// @param creditedSource whom the page credits for the text
/// @param published when first published
/// @param modified when last changed
/// @param section the section it stands in
/// @param keywords the page's own keywords
/// @param image absolute address of the lead image
/// @param accessibleForFree false behind a paywall
/// @param corrections what the page's data says was corrected; visible notes are asides of the article
/// @param evidence by field name as in the contract (`headline`, `datePublished`, …)
public record Metadata(
        Optional<String> url,
        Optional<String> canonicalUrl,
        Optional<String> language,
        Optional<String> headline,
        Optional<String> description,
        List<String> authors,
        Optional<String> publisher,
        Optional<String> creditedSource,
        Optional<PublicationTime> published,
        Optional<PublicationTime> modified,
        Optional<String> section,
        List<String> keywords,
        Optional<String> image,
        Optional<Boolean> accessibleForFree,
        List<String> corrections,
        Map<String, Evidence> evidence) {
    /// Copies the collections.
    public Metadata {
        authors = List.copyOf(authors);
        keywords = List.copyOf(keywords);
        corrections = List.copyOf(corrections);
        evidence = Map.copyOf(evidence);
    }

    /// Metadata that knows nothing but where the page came from.
    public static Metadata unknown(Optional<String> url) {
        return new Metadata(
                url,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of());
    }
}
