package io.wiredesk.desk.ingest;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The form of an address in which the same page has the same address.
final class ArticleAddress {
    /// `utm_source=rss` and `fbclid=1` match; `story_id=utm_1` does not.
    private static final Pattern TRACKING = Pattern.compile("(utm_[a-z]+|fbclid|gclid|mc_[ce]id|igshid|cmpid)(=.*)?");

    private ArticleAddress() {}

    /// Small letters in scheme and host, no fragment, no default port, no tracking parameters.
    ///
    /// @return `url` itself when it is no hierarchical address
    static String normalize(String url) {
        try {
            URI uri = new URI(url.strip());
            if (uri.getHost() == null || uri.getScheme() == null) {
                return url;
            }
            String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
            return uri.getScheme().toLowerCase(Locale.ROOT) + "://" + host(uri) + port(uri) + path + query(uri);
        } catch (URISyntaxException e) {
            return url;
        }
    }

    /// The address that names an article: the one the page calls its own, if that can be believed, else the
    /// one that it came from. A page that calls its front page its own, or another site's, is not believed,
    /// unless it came from this machine: a copy kept at home says where it is from.
    static Optional<String> naming(Optional<String> url, Optional<String> canonical) {
        Optional<String> own = canonical.map(ArticleAddress::normalize);
        if (url.isEmpty()) {
            return own;
        }
        String from = normalize(url.get());
        return Optional.of(own.filter(address -> isCredible(address, from)).orElse(from));
    }

    private static boolean isCredible(String canonical, String url) {
        Optional<String> site = host(canonical);
        Optional<String> from = host(url);
        return site.isPresent()
                && (site.equals(from)
                        || from.filter(ArticleAddress::isThisMachine).isPresent())
                && !URI.create(canonical).getRawPath().equals("/");
    }

    private static boolean isThisMachine(String host) {
        return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    /// The host without a leading `www.`; empty for what is no address.
    static Optional<String> host(String url) {
        try {
            URI uri = new URI(url);
            return uri.getHost() == null
                    ? Optional.empty()
                    : Optional.of(host(uri).replaceFirst("^www\\.", ""));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String host(URI uri) {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    private static String port(URI uri) {
        boolean usual = uri.getPort() < 0
                || (uri.getPort() == 80 && "http".equalsIgnoreCase(uri.getScheme()))
                || (uri.getPort() == 443 && "https".equalsIgnoreCase(uri.getScheme()));
        return usual ? "" : ":" + uri.getPort();
    }

    private static String query(URI uri) {
        if (uri.getRawQuery() == null) {
            return "";
        }
        String kept = Arrays.stream(uri.getRawQuery().split("&"))
                .filter(parameter ->
                        !parameter.isEmpty() && !TRACKING.matcher(parameter).matches())
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }
}
