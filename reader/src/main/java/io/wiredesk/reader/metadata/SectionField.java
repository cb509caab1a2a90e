package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence.Origin;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The section that the article stands in: not the site's front page, nor the site itself.
final class SectionField {
    private static final double JSON_LD_CONFIDENCE = 0.9;
    private static final double META_CONFIDENCE = 0.8;
    private static final double MICRODATA_CONFIDENCE = 0.7;

    /// How much a section is trusted that says little: "News".
    private static final double BROAD_SHARE = 0.7;

    private static final int MOST_UNITS = 60;
    private static final int MOST_SECTIONS = 8;
    private static final int LEAST_LIST = 3;

    private static final Set<String> ROOTS = Said.words("root section");
    private static final Set<String> BROAD = Said.words("broad section");

    private final Weighing<String, String> weighing = new Weighing<>(HeadlineField::key);
    private final Set<String> refused = new HashSet<>();
    private final SiteName site;

    private SectionField(SiteName site) {
        this.site = site;
    }

    static Optional<Found<String>> of(Said said, Optional<String> headline, List<String> authors, SiteName site) {
        SectionField field = new SectionField(site);
        headline.ifPresent(text -> field.refused.add(HeadlineField.key(text)));
        authors.forEach(author -> field.refused.add(HeadlineField.key(author)));
        said.article(JsonLdArticle::sections).stream()
                .limit(MOST_SECTIONS)
                .forEach(name -> field.add(name, Origin.JSON_LD, JSON_LD_CONFIDENCE));
        said.meta("section").forEach(name -> field.add(name, Origin.META, META_CONFIDENCE));
        said.prop("articlesection").ifPresent(name -> field.add(name, Origin.MICRODATA, MICRODATA_CONFIDENCE));
        // Paths hold menus and searches as often as sections: no crumb is believed by itself.
        said.signals().jsonLd().crumbs().forEach(crumb -> field.weighing.witness("breadcrumb", crumb));
        return field.weighing.best();
    }

    private void add(String text, Origin origin, double confidence) {
        String name = first(Said.plain(text));
        String key = HeadlineField.key(name);
        boolean address = name.contains("://") || name.startsWith("/") || PublisherField.isDomain(name);
        if (ROOTS.contains(key) || site.is(name)) {
            weighing.leaveOut("the site's front page");
        } else if (key.isEmpty() || address || name.length() > MOST_UNITS || refused.contains(key) || isNumber(key)) {
            weighing.leaveOut("what is no section");
        } else {
            weighing.say(name, origin, BROAD.contains(key) ? confidence * BROAD_SHARE : confidence);
        }
    }

    /// Of all the article's topics in one text the first; a comma or two may stand in a name.
    private static String first(String text) {
        String[] parts = text.split(",");
        return parts.length < LEAST_LIST ? text : parts[0].strip();
    }

    private static boolean isNumber(String key) {
        return key.chars().noneMatch(Character::isLetter);
    }
}
