package io.wiredesk.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.wiredesk.desk.Desk;
import io.wiredesk.desk.InventedNews;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An instrument's chart in a real browser. Skipped where there is no Chromium.
class InstrumentInBrowserIT {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser chromium;
    private static Desk desk;
    private static WebDesk web;

    @BeforeAll
    static void start() {
        Optional<Path> program = DeskInBrowserIT.program();
        Assumptions.assumeTrue(program.isPresent(), "no Chromium is on the path: no browser to test with");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        desk = InventedDesk.filled(folder);
        QuotedDesk.addTo(desk);
        web = WebDesk.start(desk, 0);
    }

    @AfterAll
    static void stop() {
        if (playwright != null) {
            playwright.close();
            web.close();
            desk.close();
        }
    }

    @Test
    void aLineStandsBehindTheLevelsAndStoriesUnderThem() {
        Page page = page("/instruments/EUR/USD", 1400, ColorScheme.LIGHT);

        assertThat(page.locator(".chart svg.large path.quotes").isVisible()).isTrue();
        assertThat(page.locator(".chart svg.large .path").count())
                .as("no second line")
                .isZero();
        assertThat(page.locator(".chart svg.large circle.point").count()).isGreaterThan(5);
        assertThat(page.locator(".chart svg.large circle.last").count()).isEqualTo(1);
        assertThat(page.locator(".chart svg.large rect.closed").count())
                .as("the weekend before")
                .isZero();
        page.locator(".chart svg.large a.mark .story").last().click();
        assertThat(page.url()).contains("/stories/");
    }

    @Test
    void aForecastFarFromTheQuotesStandsAtTheEdgeAndFlattensNothing() {
        double before = lineHeight(page("/instruments/EUR/USD", 1400, ColorScheme.LIGHT));
        desk.ingest()
                .accept(InventedNews.submission(
                        "https://harbour-wire.example/far",
                        "Orlo sees a strong euro",
                        "Harbour Wire",
                        "Orlo Research expects EUR/USD to reach 1.2500 by 2031, its head Ann Orlo wrote to clients. Few"
                                + " of its rivals look that far ahead, and none sees such a level."));
        Page page = page("/instruments/EUR/USD", 1400, ColorScheme.LIGHT);

        assertThat(page.locator(".chart svg.large path.point").count()).isEqualTo(1);
        assertThat(page.locator(".chart svg.large text.far").textContent()).isEqualTo("1.2500");
        assertThat(lineHeight(page)).isGreaterThan(0.6 * before);
    }

    private static double lineHeight(Page page) {
        return page.locator(".chart svg.large path.quotes").boundingBox().height;
    }

    @Test
    void aStaleQuoteIsToldInWordsAndColour() {
        Page page = page("/instruments/COPPER", 1400, ColorScheme.DARK);

        assertThat(page.locator(".quote .state.ill").textContent()).isEqualTo("stale: no new quote since Mon 12:00");
        assertThat(page.locator(".chart svg.large path.quotes").isVisible()).isTrue();
    }

    @Test
    void aPhoneHasItsOwnChart() {
        Page page = page("/instruments/EUR/USD", 390, ColorScheme.LIGHT);

        assertThat(page.locator(".chart svg.small path.quotes").isVisible()).isTrue();
        assertThat(page.locator(".chart svg.large").isVisible()).isFalse();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                .isEqualTo(true);
    }

    private static Page page(String path, int width, ColorScheme scheme) {
        Page page = chromium.newPage(
                new Browser.NewPageOptions().setViewportSize(width, 1000).setColorScheme(scheme));
        page.navigate(web.address().replaceFirst("/$", "") + path);
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve("quotes" + path.replace('/', '-') + "-" + width + ".png")));
        return page;
    }
}
