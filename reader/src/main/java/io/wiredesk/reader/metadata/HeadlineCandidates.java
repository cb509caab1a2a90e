package io.wiredesk.reader.metadata;

import io.wiredesk.reader.words.Whitespace;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;

/// Gathers whatever on a page may be its headline, each once, with all that speaks for and against it. Confined to one
/// thread, one page each.
final class HeadlineCandidates {
    /// A longer text is no headline, and comparing its every part with the site's name would take quadratic time.
    private static final int MOST_UNITS = 600;

    /// Further headings are those of a list.
    private static final int MOST_HEADINGS = 6;

    /// Fewer words elsewhere are a site's name alone, which no headline shares.
    private static final int LEAST_WORDS_ELSEWHERE = 4;

    /// Shorter words ("the", "und") are shared by chance.
    private static final int LEAST_SHARED_LETTERS = 4;

    /// Kana and ideographs.
    private static final int FIRST_UNSPACED = 0x3040;

    private static final int LAST_UNSPACED = 0x9FFF;

    private static final String OPEN_GRAPH = MetaNames.key("og:title");

    private final SiteName site;
    private final Map<String, HeadlineCandidate> candidates = new LinkedHashMap<>();

    /// The texts seen so far, cleaned: a page says the same in many places.
    private final Map<String, Optional<String>> cleaned = new HashMap<>();

    private HeadlineCandidates(SiteName site) {
        this.site = site;
    }

    /// The page's candidates, in the order in which their places are asked.
    static List<HeadlineCandidate> of(
            PageSignals signals, Optional<JsonLdArticle> jsonLd, SiteName site, String address) {
        HeadlineCandidates all = new HeadlineCandidates(site);
        all.said(signals, jsonLd);
        all.headings(signals);
        all.titleParts(signals);
        all.signals(signals);
        AddressWords words = AddressWords.of(address);
        all.candidates.values().forEach(candidate -> candidate.addressShare(words.share(candidate.key())));
        return List.copyOf(all.candidates.values());
    }

    private void said(PageSignals signals, Optional<JsonLdArticle> jsonLd) {
        jsonLd.ifPresent(article -> article.headline().ifPresent(text -> add(kind(article.kind()), text)));
        for (String name : MetaNames.of("headline")) {
            HeadlineSign sign = name.equals(OPEN_GRAPH) ? HeadlineSign.OPEN_GRAPH : HeadlineSign.META;
            signals.firstMeta(name).ifPresent(text -> add(sign, text));
        }
        add(HeadlineSign.TITLE, signals.title());
        signals.firstProp("headline").ifPresent(text -> add(HeadlineSign.MICRODATA, text));
    }

    private static HeadlineSign kind(JsonLdArticle.Kind kind) {
        return switch (kind) {
            case NEWS -> HeadlineSign.JSON_LD_NEWS;
            case ARTICLE -> HeadlineSign.JSON_LD_ARTICLE;
            case OTHER -> HeadlineSign.JSON_LD_OTHER;
        };
    }

    private void headings(PageSignals signals) {
        if (signals.headlines().isEmpty()) {
            return;
        }
        Set<String> elsewhere = new HashSet<>();
        candidates.keySet().forEach(key -> elsewhere.addAll(HeadlineField.wordsOf(key)));
        boolean first = true;
        for (Heading heading : signals.headlines().stream().limit(MOST_HEADINGS).toList()) {
            Optional<HeadlineCandidate> added =
                    add(first ? HeadlineSign.FIRST_H1 : HeadlineSign.LATER_H1, heading.text());
            if (added.isEmpty()) {
                continue;
            }
            HeadlineCandidate candidate = added.get();
            heading.signs().forEach(sign -> candidate.add(sign, heading.text()));
            if (isLonely(candidate.key(), elsewhere)) {
                candidate.add(HeadlineSign.LONELY, heading.text());
            }
            if (add(HeadlineSign.BEHIND_KICKER, heading.rest()).isPresent()) {
                candidate.add(HeadlineSign.WITH_KICKER, heading.text());
            }
            first = false;
        }
    }

    private static boolean isLonely(String key, Set<String> elsewhere) {
        return elsewhere.size() >= LEAST_WORDS_ELSEWHERE
                && HeadlineField.wordsOf(key).stream()
                        .noneMatch(word -> word.length() >= LEAST_SHARED_LETTERS && elsewhere.contains(word));
    }

    /// "Velmora raises fees | The Ports Page": the part that is a heading too, and all but the last part.
    private void titleParts(PageSignals signals) {
        Optional<String> title = cleaned(signals.title());
        if (title.isEmpty() || !SiteName.mayHoldSeparator(title.get())) {
            return;
        }
        Set<String> headings = new HashSet<>();
        signals.headlines().forEach(heading -> headings.add(HeadlineField.key(heading.text())));
        signals.subheadings().forEach(text -> headings.add(HeadlineField.key(text)));
        headings.remove("");
        Matcher separator = SiteName.separators(title.get());
        String last = "";
        while (separator.find()) {
            String before = title.get().substring(0, separator.start());
            String behind = title.get().substring(separator.end());
            last = before.length() > behind.length() ? before : "";
            if (headings.contains(HeadlineField.key(before))) {
                add(HeadlineSign.TITLE_PART, before);
            } else if (headings.contains(HeadlineField.key(behind))) {
                add(HeadlineSign.TITLE_PART, behind);
            }
        }
        add(HeadlineSign.TITLE_HEAD, last);
    }

    private void signals(PageSignals signals) {
        for (String text : signals.subheadings()) {
            HeadlineCandidate same = candidates.get(HeadlineField.key(text));
            if (same != null) {
                same.add(HeadlineSign.SUBHEADING, text);
            }
        }
        for (HeadlineCandidate one : candidates.values()) {
            boolean said = one.has(HeadlineSign.OPEN_GRAPH)
                    || one.has(HeadlineSign.JSON_LD_NEWS)
                    || one.has(HeadlineSign.JSON_LD_ARTICLE);
            if (said && one.has(HeadlineSign.FIRST_H1)) {
                one.add(HeadlineSign.SEEN_AND_SAID, one.text());
            }
            int words = words(one.key());
            if (words <= 2) {
                one.add(words == 1 ? HeadlineSign.ONE_WORD : HeadlineSign.TWO_WORDS, one.text());
                continue;
            }
            for (HeadlineCandidate other : candidates.values()) {
                if (opensOrEnds(one.key(), other.key())) {
                    one.add(HeadlineSign.INSIDE, one.text());
                    other.add(HeadlineSign.HOLDS, other.text());
                }
            }
        }
    }

    /// True when `whole` begins or ends with `part`, and goes on behind a space.
    private static boolean opensOrEnds(String part, String whole) {
        int rest = whole.length() - part.length();
        return rest > 0
                && ((whole.charAt(part.length()) == ' ' && whole.startsWith(part))
                        || (whole.charAt(rest - 1) == ' ' && whole.endsWith(part)));
    }

    /// Scripts without white space between words count two signs as a word.
    private static int words(String key) {
        return key.codePointAt(0) >= FIRST_UNSPACED && key.codePointAt(0) <= LAST_UNSPACED
                ? key.length() / 2
                : spaces(key) + 1;
    }

    private static int spaces(String key) {
        int spaces = 0;
        for (int at = 0; at < key.length(); at++) {
            spaces += key.charAt(at) == ' ' ? 1 : 0;
        }
        return spaces;
    }

    private Optional<HeadlineCandidate> add(HeadlineSign sign, String raw) {
        Optional<String> text = cleaned(raw);
        String key = text.map(HeadlineField::key).orElse("");
        if (key.isEmpty()) {
            return Optional.empty();
        }
        HeadlineCandidate candidate = candidates.computeIfAbsent(key, HeadlineCandidate::new);
        candidate.add(sign, text.orElseThrow());
        return Optional.of(candidate);
    }

    private Optional<String> cleaned(String raw) {
        return cleaned.computeIfAbsent(raw, this::clean);
    }

    private Optional<String> clean(String raw) {
        if (raw.isEmpty() || raw.length() > MOST_UNITS) {
            return Optional.empty();
        }
        String text = site.cut(Whitespace.collapse(JsonLdArticle.unescaped(raw)));
        return text.isEmpty() || site.is(text) ? Optional.empty() : Optional.of(text);
    }
}
