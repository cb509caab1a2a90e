package io.wiredesk.desk.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/// Robots rules of sites (RFC 9309), fetched once and believed for a while. Safe to share between threads.
final class RobotsRules {
    /// Sites remembered; the longest unused are forgotten first.
    private static final int SITES = 5_000;

    /// Longest crawl delay obeyed. Some sites ask for minutes, which no news desk can keep up with.
    private static final Duration LONGEST_DELAY = Duration.ofSeconds(10);

    private final String robotName;
    private final Duration age;
    private final Clock clock;
    private final Function<URI, FetchResult> fetch;
    private final Map<String, Known> known = new LinkedHashMap<>(16, .75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > SITES;
        }
    };

    /// @param fetch gets the rules' file without asking for rules itself
    RobotsRules(String userAgent, Duration age, Clock clock, Function<URI, FetchResult> fetch) {
        this.robotName = userAgent.split("/", 2)[0].toLowerCase(Locale.ROOT);
        this.age = age;
        this.clock = clock;
        this.fetch = fetch;
    }

    /// True when the rules of its site allow the address. A site without rules allows, one that answers with
    /// a server error forbids (RFC 9309, 2.3.1). Where nobody answers, it is allowed: the page's own request
    /// then fails, and says why.
    boolean allow(URI url) {
        return of(url).isAllowed(url.toString());
    }

    /// The delay that the site asks for, within reason; zero when it asks for none.
    Duration delay(URI url) {
        long millis = of(url).getCrawlDelay();
        return millis <= 0 ? Duration.ZERO : Duration.ofMillis(Math.min(millis, LONGEST_DELAY.toMillis()));
    }

    private BaseRobotRules of(URI url) {
        URI file = url.resolve("/robots.txt");
        String site = file.toString();
        Instant now = clock.instant();
        synchronized (known) {
            Known rules = known.get(site);
            if (rules != null && rules.until().isAfter(now)) {
                return rules.rules();
            }
        }
        BaseRobotRules fresh = read(file);
        synchronized (known) {
            known.put(site, new Known(fresh, now.plus(fresh.isDeferVisits() ? Duration.ofMinutes(5) : age)));
        }
        return fresh;
    }

    private BaseRobotRules read(URI file) {
        SimpleRobotRulesParser parser = new SimpleRobotRulesParser();
        return switch (fetch.apply(file)) {
            case FetchResult.Fetched fetched ->
                parser.parseContent(file.toString(), fetched.body(), "text/plain", List.of(robotName));
            case FetchResult.Gone gone -> parser.failedFetch(gone.status());
            case FetchResult.NotModified same -> parser.failedFetch(404);
            case FetchResult.Failed failed when failed.status() == 0 -> new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
            case FetchResult.Failed failed -> parser.failedFetch(failed.status());
        };
    }

    private record Known(BaseRobotRules rules, Instant until) {}
}
