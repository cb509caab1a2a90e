package io.wiredesk.reader.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// By what a page knows its own article among others. Immutable.
///
/// @param addresses the page's own, as [JsonLdGraph#bare] makes them
/// @param titles keys of its title and headings, without the empty ones
record OwnPage(Set<String> addresses, List<String> titles) {
    /// Two ways to put one headline share at least this part of the shorter one's words.
    private static final double SAME_SHARE = 0.5;

    private static final int MOST_HEADINGS = 3;

    static OwnPage of(PageSignals signals, Optional<String> url) {
        List<String> addresses = new ArrayList<>();
        url.ifPresent(addresses::add);
        signals.canonical().ifPresent(addresses::add);
        signals.firstMeta("ogurl").ifPresent(addresses::add);
        List<String> titles = new ArrayList<>(List.of(signals.title()));
        signals.headlines().stream().limit(MOST_HEADINGS).forEach(heading -> titles.add(heading.text()));
        signals.firstMeta("ogtitle").ifPresent(titles::add);
        return of(addresses, titles);
    }

    /// The site's root is no article's address.
    static OwnPage of(List<String> addresses, List<String> titles) {
        Set<String> own = new LinkedHashSet<>();
        for (String address : addresses) {
            String bare = JsonLdGraph.bare(address.strip());
            if (!isRoot(bare)) {
                own.add(bare);
            }
        }
        return new OwnPage(
                own,
                titles.stream()
                        .map(HeadlineField::key)
                        .filter(key -> !key.isEmpty())
                        .distinct()
                        .toList());
    }

    /// True of an address, as [JsonLdGraph#bare] makes it, without a path.
    static boolean isRoot(String bare) {
        return bare.indexOf('/') < 0;
    }

    /// True when `address` is this page's.
    boolean isOwn(String address) {
        return !addresses.isEmpty() && addresses.contains(JsonLdGraph.bare(address));
    }

    /// True when `address` is surely another page's of the same site.
    boolean isElsewhere(String address) {
        String bare = JsonLdGraph.bare(address);
        int host = bare.indexOf('/');
        return host > 0
                && !addresses.contains(bare)
                && addresses.stream().anyMatch(own -> own.startsWith(bare.substring(0, host + 1)));
    }

    /// How well `headline` fits the page's titles: 4 for one of them, 3 for a part, 1 for one put in other words, else
    /// 0.
    int fit(String headline) {
        String key = HeadlineField.key(headline);
        if (key.isEmpty()) {
            return 0;
        }
        int fit = 0;
        Set<String> words = HeadlineField.wordsOf(key);
        for (String title : titles) {
            fit = Math.max(fit, title.equals(key) ? 4 : title.contains(key) ? 3 : sharesWords(title, words) ? 1 : 0);
        }
        return fit;
    }

    private static boolean sharesWords(String title, Set<String> words) {
        Set<String> shared = new HashSet<>(HeadlineField.wordsOf(title));
        int least = Math.min(shared.size(), words.size());
        shared.retainAll(words);
        return shared.size() > 1 && shared.size() >= SAME_SHARE * least;
    }
}
