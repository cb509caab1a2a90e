package io.wiredesk.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.wiredesk.desk.sample.SampleDesk;
import io.wiredesk.ledger.Tagger;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The calendar and the pledges of the sample edition in a real browser, without script. Skipped where no Chromium is
/// on the path; screenshots go to `target/screenshots`.
class DiaryInBrowserIT {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private static Playwright playwright;
    private static Browser chromium;
    private static SampleDesk sample;
    private static WebDesk web;

    @BeforeAll
    static void start() throws IOException {
        Optional<Path> program = DeskInBrowserIT.program();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium is on the path: no browser to test with");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        sample = SampleDesk.open(Tagger.RULES);
        web = WebDesk.start(sample.desk(), 0);
        sample.readFirstRound();
        sample.readSecondRound();
    }

    @AfterAll
    static void stop() throws IOException {
        if (playwright != null) {
            playwright.close();
            web.close();
            sample.close();
        }
    }

    @Test
    void theCalendarShowsADecisionThatSeveralPublishersTellOnce() {
        Page page = page(1400, 1000, ColorScheme.LIGHT);
        page.navigate(web.address() + "calendar");
        shoot(page, "sample-calendar-light");

        Locator decision = page.locator(".days .due", new Page.LocatorOptions().setHasText("Veltan"))
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("[2-9] sources")));
        assertThat(decision.count()).isPositive();
        decision.first().locator("a").first().click();
        assertThat(page.url()).contains("/articles/").contains("#w-e");
    }

    @Test
    void thePledgesShowWhatIsLeftAndWhoDisputesWhat() {
        Page page = page(1400, 1000, ColorScheme.LIGHT);
        page.navigate(web.address() + "pledges");
        shoot(page, "sample-pledges-light");

        assertThat(page.locator(".owed").count()).isPositive();
        assertThat(page.locator(".owed .num").first().textContent()).matches("\\d+ (d|mo|y)|today");
        assertThat(page.locator(".owed .evidence a").first().getAttribute("href"))
                .contains("/articles/");
    }

    @Test
    void bothFitAPhoneInTheDark() {
        Page page = page(390, 844, ColorScheme.DARK);
        for (String path : List.of("calendar", "pledges")) {
            page.navigate(web.address() + path);
            shoot(page, "sample-" + path + "-phone-dark");
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(390);
        }
    }

    @Test
    void theCalendarsOwnLinkLeadsToTheFeed() throws IOException, InterruptedException {
        Page page = page(1400, 1000, ColorScheme.LIGHT);
        page.navigate(web.address() + "calendar");
        String link = page.locator(".subscribe a").first().getAttribute("href");
        try (HttpClient client = HttpClient.newHttpClient()) {
            String feed = client.send(
                            HttpRequest.newBuilder(URI.create(web.address()).resolve(link))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            assertThat(feed).contains("SUMMARY:").contains("Veltan");
            CalendarFeedIT.parsed(feed);
        }
    }

    private static Page page(int width, int height, ColorScheme scheme) {
        return chromium.newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, height)
                        .setColorScheme(scheme)
                        .setJavaScriptEnabled(width < 1000))
                .newPage();
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }
}
