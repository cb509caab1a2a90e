package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence.Origin;
import io.wiredesk.reader.address.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The address that the page calls its own: not the site's root where other places name a page below it.
final class CanonicalField {
    private static final double LINK_CONFIDENCE = 0.95;
    private static final double OPEN_GRAPH_CONFIDENCE = 0.8;
    private static final double JSON_LD_CONFIDENCE = 0.7;

    private final Weighing<String, String> weighing = new Weighing<>(JsonLdGraph::bare);

    private CanonicalField() {}

    static Optional<Found<String>> of(Said said, Optional<String> url, Addresses addresses) {
        CanonicalField field = new CanonicalField();
        Optional<String> link = said.signals().canonical().flatMap(addresses::absolute);
        Optional<String> graph = said.signals().firstMeta("ogurl").flatMap(addresses::absolute);
        Optional<String> own = said.text(JsonLdArticle::url)
                .filter(address -> address.startsWith("http"))
                .flatMap(addresses::absolute);
        List<String> others = new ArrayList<>();
        graph.ifPresent(others::add);
        own.ifPresent(others::add);
        boolean deeper = url.map(CanonicalField::isBelowRoot).orElse(true)
                && others.stream().anyMatch(CanonicalField::isBelowRoot);
        link.ifPresent(address -> field.add("canonical link", address, Origin.META, LINK_CONFIDENCE, deeper));
        graph.ifPresent(address -> field.add("og:url", address, Origin.META, OPEN_GRAPH_CONFIDENCE, deeper));
        own.ifPresent(address -> field.add("json-ld", address, Origin.JSON_LD, JSON_LD_CONFIDENCE, deeper));
        url.ifPresent(address -> field.weighing.witness("the page's address", address));
        return field.weighing.best();
    }

    private void add(String place, String address, Origin origin, double confidence, boolean deeper) {
        if (deeper && !isBelowRoot(address)) {
            weighing.leaveOut("the site's root");
        } else {
            weighing.say(place, address, origin, confidence);
        }
    }

    private static boolean isBelowRoot(String address) {
        return !OwnPage.isRoot(JsonLdGraph.bare(address));
    }
}
