package io.wiredesk.reader.metadata;

import io.wiredesk.reader.Evidence.Origin;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The language that the page says it is in, unless its letters are of another.
final class LanguageField {
    private static final double MARKUP_CONFIDENCE = 0.9;
    private static final double JSON_LD_CONFIDENCE = 0.8;
    private static final double META_CONFIDENCE = 0.7;

    /// What stands behind the first of several languages: `de, en`.
    private static final Pattern LIST_SIGN = Pattern.compile("[,;\\s]");

    private final Weighing<String, String> weighing = new Weighing<>(TextScript::language);
    private final TextScript script;

    private LanguageField(TextScript script) {
        this.script = script;
    }

    static Optional<Found<String>> of(Said said) {
        PageSignals signals = said.signals();
        StringBuilder text = new StringBuilder(signals.title());
        signals.headlines().forEach(heading -> text.append(' ').append(heading.text()));
        said.meta("description").forEach(words -> text.append(' ').append(words));
        LanguageField field = new LanguageField(TextScript.of(text));
        signals.language().ifPresent(tag -> field.add(tag, Origin.MARKUP, MARKUP_CONFIDENCE));
        said.text(JsonLdArticle::language).ifPresent(tag -> field.add(tag, Origin.JSON_LD, JSON_LD_CONFIDENCE));
        said.meta("language").forEach(tag -> field.add(tag, Origin.META, META_CONFIDENCE));
        said.prop("inlanguage").ifPresent(tag -> field.add(tag, Origin.MICRODATA, META_CONFIDENCE));
        return field.weighing.best();
    }

    private void add(String raw, Origin origin, double confidence) {
        Optional<String> tag = tag(raw);
        if (tag.isEmpty()) {
            return;
        }
        if (script.contradicts(tag.get())) {
            weighing.leaveOut(tag.get() + ", which is not written in the text's letters");
        } else {
            weighing.say(tag.get(), origin, confidence);
        }
    }

    /// `en_us` → `en-US`; empty for what is no BCP 47 tag.
    private static Optional<String> tag(String raw) {
        try {
            String first = LIST_SIGN.split(raw.strip(), 2)[0].replace('_', '-');
            String tag = new Locale.Builder().setLanguageTag(first).build().toLanguageTag();
            return tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
