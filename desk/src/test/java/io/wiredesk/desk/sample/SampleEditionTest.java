package io.wiredesk.desk.sample;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.desk.sample.ExpectedPage.Line;
import io.wiredesk.ledger.Ledger;
import io.wiredesk.ledger.LedgerReader;
import io.wiredesk.reader.Article;
import io.wiredesk.reader.Aside;
import io.wiredesk.reader.Block;
import io.wiredesk.reader.Page;
import io.wiredesk.reader.PageReader;
import io.wiredesk.reader.PublicationTime;
import io.wiredesk.reader.Reading;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Reads sample pages with the real readers and holds them against what a person read in them.
class SampleEditionTest {
    private static final Instant NOW = Instant.parse("2025-05-07T09:45:00Z");
    private static final SampleEdition EDITION = SampleEdition.bundled();
    private static final PageReader PAGES = new PageReader();
    private static final LedgerReader LEDGERS = new LedgerReader();
    // Matches "this week" and "tomorrow"; "this weekly bulletin" is a near miss. Only placeholders may say such things.
    private static final Pattern LOOSE_TIME =
            Pattern.compile("\\b(?:today|tomorrow|yesterday|overnight|this (?:week|month|morning|afternoon|evening)"
                    + "|next (?:week|month)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\\b");

    // Matches "{{t:-26h|weekday}}"; "{{t:-26h|date}}" is a near miss.
    private static final Pattern WEEKDAY = Pattern.compile("\\{\\{t:([^|{}]+)\\|weekday}}");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "harbour-truce-holds",
                "harbour-bellmare-corrected",
                "harbour-diary",
                "channel-norrmark-denies",
                "channel-wire-copy",
                "channel-paywall",
                "channel-live",
                "courier-nothing-to-announce",
                "courier-ministry-accuses",
                "skar-lind-interview",
                "kestrel-gold-slips",
                "kestrel-shortened-json-ld",
            })
    void pagesReadAsWrittenDownByHand(String file) {
        ExpectedPage expected = ExpectedPage.load(file);
        Article article = read(expected);
        Ledger ledger = LEDGERS.read(article, Optional.of(NOW));
        List<String> misses = new ArrayList<>();
        for (Line line : expected.lines()) {
            if (!holds(line, expected, article, ledger)) {
                String miss = line.key() + ": " + line.value() + " — read: " + shown(line.key(), article, ledger);
                if (expected.isGap(line)) {
                    System.out.println("known gap, " + file + ": " + miss);
                } else {
                    misses.add(miss);
                }
            }
        }
        assertThat(misses).isEmpty();
        expected.all("gap").stream()
                .filter(gap -> expected.lines().stream()
                        .filter(line -> gap.equals(line.key()) || gap.equals(line.key() + ": " + line.value()))
                        .allMatch(line -> holds(line, expected, article, ledger)))
                .forEach(gap -> System.out.println("closed gap, " + file + ": take out gap: " + gap));
    }

    @Test
    void proseLeavesDaysToPlaceholders() {
        List<String> loose = new ArrayList<>();
        for (SamplePublisher publisher : EDITION.publishers()) {
            for (SamplePage page : publisher.pages()) {
                for (SampleVersion version : page.versions()) {
                    LOOSE_TIME
                            .matcher(version.body().replaceAll("\\{\\{[^}]*}}", "") + version.fields())
                            .results()
                            .forEach(found -> loose.add(page.slug() + ": " + found.group()));
                }
            }
        }
        assertThat(loose).as("words that are wrong on another day").isEmpty();
    }

    @Test
    void weekdaysLieWithinSixDaysOfTheirPage() {
        SampleTimes times = new SampleTimes(NOW);
        List<String> far = new ArrayList<>();
        for (SamplePublisher publisher : EDITION.publishers()) {
            for (SamplePage page : publisher.pages()) {
                Instant published = times.at(page.versionIn(1).required("published"));
                WEEKDAY.matcher(page.versionIn(1).fields() + page.versionIn(1).body())
                        .results()
                        .filter(found -> Duration.between(published, times.at(found.group(1)))
                                        .abs()
                                        .compareTo(Duration.ofDays(6))
                                > 0)
                        .forEach(found -> far.add(page.slug() + ": " + found.group()));
            }
        }
        assertThat(far).as("weekdays that could mean two days").isEmpty();
    }

    @Test
    void goldHasEnoughStatedLevelsToDrawAChart() {
        long figures = Pattern.compile("\\b2,9\\d\\d(?:\\.\\d+)?\\b")
                .matcher(EDITION.publishers().stream()
                        .flatMap(publisher -> publisher.pages().stream())
                        .map(page -> page.versionIn(1).body())
                        .reduce("", String::concat))
                .results()
                .map(found -> found.group())
                .distinct()
                .count();
        assertThat(figures).isGreaterThanOrEqualTo(8);
    }

    private static Article read(ExpectedPage expected) {
        SamplePublisher publisher = EDITION.publishers().stream()
                .filter(each -> each.id().equals(expected.publisher()))
                .findFirst()
                .orElseThrow();
        String path = "/" + publisher.id() + "/" + expected.slug() + ".html";
        var site = new SampleSite(publisher, new SampleTimes(NOW), "http://127.0.0.1:4711", expected.round());
        SiteFile file = Objects.requireNonNull(site.files().get(path), path);
        Optional<String> named = Optional.of(publisher.charset())
                .filter(charset -> publisher.namesCharset())
                .map(Charset::name);
        Page page = new Page(
                file.bytes(), Page.Kind.HTML, Optional.of("http://127.0.0.1:4711" + path), named, Optional.of(NOW));
        assertThat(PAGES.read(page)).isInstanceOf(Reading.Read.class);
        return ((Reading.Read) PAGES.read(page)).article();
    }

    private static boolean holds(Line line, ExpectedPage expected, Article article, Ledger ledger) {
        String value = line.value();
        String[] parts = value.split(" [|@] ");
        return switch (line.key()) {
            case "page", "round", "gap" -> true;
            case "headline" -> article.metadata().headline().equals(Optional.of(value));
            case "publisher" -> article.metadata().publisher().equals(Optional.of(value));
            case "author" -> article.metadata().authors().equals(expected.all("author"));
            case "credited" -> article.metadata().creditedSource().equals(Optional.of(value));
            case "published" -> published(article).equals(value);
            case "paragraphs" -> paragraphs(article) == Integer.parseInt(value);
            case "has" -> article.text().contains(value);
            case "lacks" -> !article.text().contains(value);
            case "aside" -> hasAside(article, Aside.Kind.valueOf(parts[0]), parts[1]);
            case "teaser" -> hasTeaser(article, parts[0], Instant.parse(parts[1]));
            case "level" -> hasLevel(ledger, parts[0], Double.parseDouble(parts[1]));
            case "statement" -> statements(ledger).contains(value);
            default -> throw new IllegalArgumentException("'" + line.key() + "' in " + expected + " is no key");
        };
    }

    /// What the readers found instead, for the message.
    private static String shown(String key, Article article, Ledger ledger) {
        return switch (key) {
            case "headline" -> article.metadata().headline().toString();
            case "publisher" -> article.metadata().publisher().toString();
            case "author" -> article.metadata().authors().toString();
            case "credited" -> article.metadata().creditedSource().toString();
            case "published" -> published(article);
            case "aside" -> article.asides().toString();
            case "teaser" -> article.teasers().toString();
            case "level" -> ledger.levels().toString();
            case "statement" -> statements(ledger).toString();
            default -> paragraphs(article) + " paragraphs:\n" + article.text();
        };
    }

    private static String published(Article article) {
        return article.metadata().published().map(PublicationTime::toString).orElse("");
    }

    private static long paragraphs(Article article) {
        return article.blocks().stream()
                .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
                .count();
    }

    private static boolean hasAside(Article article, Aside.Kind kind, String words) {
        return article.asides().stream()
                .anyMatch(aside -> aside.kind() == kind && aside.text().contains(words));
    }

    private static boolean hasTeaser(Article article, String headline, Instant published) {
        return article.teasers().stream()
                .anyMatch(teaser -> teaser.headline().equals(headline)
                        && teaser.published().equals(Optional.of(PublicationTime.at(published))));
    }

    private static boolean hasLevel(Ledger ledger, String instrument, double value) {
        return ledger.levels().stream()
                .anyMatch(level -> level.instrument().equals(instrument) && level.value() == value);
    }

    private static List<String> statements(Ledger ledger) {
        return ledger.statements().stream()
                .map(statement ->
                        statement.speaker().map(speaker -> speaker.name()).orElse("") + " | "
                                + statement.act().name().toLowerCase(Locale.ROOT))
                .toList();
    }
}
