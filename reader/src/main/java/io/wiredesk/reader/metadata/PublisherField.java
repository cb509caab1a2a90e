package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Who runs the page: not its headline, an address or a handle, and its author only where no place names another.
final class PublisherField {
    private static final double JSON_LD_CONFIDENCE = 0.9;
    private static final double META_CONFIDENCE = 0.8;
    private static final double MICRODATA_CONFIDENCE = 0.7;
    private static final double SITE_CONFIDENCE = 0.8;
    private static final double APPLICATION_CONFIDENCE = 0.6;

    /// How much a name is trusted that is a bare domain, `courier.example`.
    private static final double DOMAIN_SHARE = 0.9;

    /// How much a name is trusted that is the author's as well.
    private static final double AUTHOR_SHARE = 0.4;

    private static final int MOST_UNITS = 80;

    private static final Pattern DOMAIN = Pattern.compile("[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)*\\.\\p{L}{2,}");

    private static final Set<String> PLACEHOLDERS = Said.words("no publisher");

    private final Weighing<String, String> weighing = new Weighing<>(HeadlineField::key, PublisherField::isSame);
    private final Set<String> refused = new HashSet<>();
    private final Set<String> authors = new HashSet<>();

    private PublisherField() {}

    static Optional<Found<String>> of(Said said, Optional<String> headline, List<String> authors, String host) {
        PublisherField field = new PublisherField();
        headline.ifPresent(text -> field.refused.add(HeadlineField.key(text)));
        List<String> sites = said.meta("site");
        authors.stream()
                .filter(author -> !SiteName.of(sites, host).is(author))
                .forEach(author -> field.authors.add(HeadlineField.key(author)));
        said.text(JsonLdArticle::publisher).ifPresent(name -> field.add(name, Origin.JSON_LD, JSON_LD_CONFIDENCE));
        said.meta("publisher").forEach(name -> field.add(name, Origin.META, META_CONFIDENCE));
        said.prop("publisher").ifPresent(name -> field.add(name, Origin.MICRODATA, MICRODATA_CONFIDENCE));
        boolean first = true;
        for (String name : sites) {
            field.add("site name", name, Origin.META, first ? SITE_CONFIDENCE : APPLICATION_CONFIDENCE);
            first = false;
        }
        return field.weighing.best();
    }

    private void add(String name, Origin origin, double confidence) {
        add(
                origin == Origin.META ? "meta" : origin == Origin.JSON_LD ? "json-ld" : "microdata",
                name,
                origin,
                confidence);
    }

    private void add(String place, String name, Origin origin, double confidence) {
        String key = HeadlineField.key(name);
        if (refused.contains(key)) {
            weighing.leaveOut("the headline");
        } else if (key.isEmpty() || name.length() > MOST_UNITS || PLACEHOLDERS.contains(key) || isNoName(name)) {
            weighing.leaveOut("what is no name");
        } else {
            double share = authors.contains(key) ? AUTHOR_SHARE : isDomain(name) ? DOMAIN_SHARE : 1;
            weighing.say(place, name, origin, confidence * share);
        }
    }

    /// `courier.example`
    static boolean isDomain(String name) {
        return DOMAIN.matcher(name).matches();
    }

    /// Addresses, handles, numbers and marks of copyright.
    private static boolean isNoName(String name) {
        boolean address = name.contains("://") || name.startsWith("www.") || (isOneWord(name) && name.contains("/"));
        boolean handle = name.startsWith("@") || (isOneWord(name) && name.contains("_"));
        return address || handle || name.contains("©") || name.chars().noneMatch(Character::isLetter);
    }

    private static boolean isOneWord(String name) {
        return name.indexOf(' ') < 0;
    }

    /// `The Northern Courier`, `NorthernCourier` and `northerncourier.example` are one.
    private static boolean isSame(String one, String other) {
        String key = " " + one + " ";
        String otherKey = " " + other + " ";
        return key.contains(otherKey) || otherKey.contains(key) || squeezed(key).equals(squeezed(otherKey));
    }

    private static String squeezed(String key) {
        return key.replace(" ", "");
    }
}
