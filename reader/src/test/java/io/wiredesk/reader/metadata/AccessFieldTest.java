package io.wiredesk.reader.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.reader.Evidence;
import io.wiredesk.reader.Metadata;
import io.wiredesk.reader.nodes.PageNodes;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AccessFieldTest {
    private static final String CLOSED =
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Fees rise\","
                    + "\"isAccessibleForFree\":false}</script>";

    private static Metadata read(String html) {
        return new MetadataReader().read(PageNodes.of(html), Optional.empty(), Optional.empty());
    }

    private static Evidence evidence(Metadata metadata) {
        return Objects.requireNonNull(metadata.evidence().get("isAccessibleForFree"));
    }

    @Test
    void paywallIsToldWithItsReason() {
        assertThat(read(CLOSED).accessibleForFree()).contains(false);
        assertThat(evidence(read(CLOSED)).reason()).contains("isAccessibleForFree in the JSON-LD");
        Metadata walled = read("<h1>Fees rise</h1><div class=paywall>Subscribe</div>");
        assertThat(walled.accessibleForFree()).contains(false);
        assertThat(evidence(walled).reason()).contains("a part of the page calls itself a paywall");
        Metadata tier = read("<meta property=article:content_tier content=locked>");
        assertThat(tier.accessibleForFree()).contains(false);
        assertThat(evidence(tier).reason()).contains("a meta element says \"locked\"");
    }

    @Test
    void placeThatDeniesItMakesItLessSure() {
        Metadata denied = read(CLOSED + "<meta property=article:content_tier content=free>");
        assertThat(denied.accessibleForFree()).contains(false);
        assertThat(evidence(denied).confidence())
                .isLessThan(evidence(read(CLOSED)).confidence());
    }

    @Test
    void pageThatDoesNotTellIsNeitherFreeNorClosed() {
        assertThat(read("<h1>Fees rise</h1>").accessibleForFree()).isEmpty();
    }

    @Test
    void correctionsOfTheJsonLdAreKept() {
        Metadata metadata =
                read("<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Fees rise\","
                        + "\"correction\":[\"The fee is 40 crowns.\",{\"@type\":\"CorrectionComment\",\"text\":\"Velmora, not Skar.\"}]}"
                        + "</script>");
        assertThat(metadata.corrections()).containsExactly("The fee is 40 crowns.", "Velmora, not Skar.");
    }
}
