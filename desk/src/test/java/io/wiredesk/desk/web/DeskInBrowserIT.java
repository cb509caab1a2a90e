package io.wiredesk.desk.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import io.wiredesk.desk.Desk;
import io.wiredesk.desk.sample.SampleDesk;
import io.wiredesk.ledger.Tagger;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The desk in a real browser. Skipped where no Chromium is on the path; screenshots go to `target/screenshots`.
class DeskInBrowserIT {
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final List<String> PAGES = List.of(
            "/",
            "/stories/strike",
            "/articles/strike",
            "/instruments",
            "/instruments/EUR/USD",
            "/calendar",
            "/pledges",
            "/speakers",
            "/speakers/bruna-toll",
            "/sources",
            "/search?q=cranes",
            "/search",
            "/about",
            "/nowhere");

    @TempDir
    static Path folder;

    private static Playwright playwright;
    private static Browser chromium;
    private static Desk desk;
    private static WebDesk web;

    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();

    @BeforeAll
    static void start() {
        Optional<Path> program = program();
        Assumptions.assumeTrue(program.isPresent(), "none of " + NAMES + " is on the path: no browser to test with");
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        desk = InventedDesk.filled(folder);
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

    /// Whatever a test did: no script failed, nothing was blocked, and nothing was asked of anybody else.
    @AfterEach
    void nothingWentWrongUnseen() {
        contexts.forEach(BrowserContext::close);
        assertThat(complaints).isEmpty();
    }

    @Test
    void aReaderGoesFromTheFrontToWordsAndOnToAnInstrument() {
        Page page = page(1400, 1000, ColorScheme.LIGHT);
        page.navigate(web.address());
        shoot(page, "front-light");
        page.locator(".lead h2 a").click();
        assertThat(page.title()).startsWith("Union will meet the mediator");
        shoot(page, "story-light");
        page.locator(".speaker .said a", new Page.LocatorOptions().setHasText("no such plan"))
                .or(page.locator(".speaker .said a").first())
                .first()
                .click();
        assertThat(page.url()).contains("/articles/").contains("#w-s");
        page.navigate(at("/articles/strike"));
        page.locator(".w.level .ref").hover();
        page.locator(".ledger li.figure a[href='/instruments/COPPER']").click();
        assertThat(page.locator("h1").textContent()).isEqualTo("COPPER");
    }

    @Test
    void aStorySetsSpeakersAsAnAnalystReadsThem() {
        Page page = page(1400, 1000, ColorScheme.LIGHT);
        page.navigate(at("/stories/strike"));
        Locator minister = page.locator(".said-by > .speaker", having("Bruna Toll"));
        Locator unnamed = page.locator(".said-by > .speaker", having("two people who saw the draft"));

        assertThat(top(minister.first())).as("the named stand first").isLessThan(top(unnamed.first()));
        assertThat(unnamed.locator("header .unnamed").isVisible()).isTrue();
        Locator silence = unnamed.locator(".answer");
        assertThat(silence.textContent()).contains("declines").contains("Ministry of transport");
        assertThat(top(silence))
                .as("silence stands under what it answers")
                .isGreaterThan(top(unnamed.locator(".said")));
        assertThat(page.locator(".said-by footer", having("also in Tideline News, Market Lantern"))
                        .isVisible())
                .isTrue();

        Locator earlier = page.locator(".said-by > .speaker:has(details)").first();
        String newest = earlier.locator("> footer time").getAttribute("datetime");
        earlier.locator("summary").click();
        assertThat(earlier.locator("details .said").first().isVisible()).isTrue();
        assertThat(earlier.locator("details time").first().getAttribute("datetime"))
                .as("the newest stance stands first")
                .isLessThanOrEqualTo(newest);
    }

    private static Page.LocatorOptions having(String words) {
        return new Page.LocatorOptions().setHasText(words);
    }

    private static double top(Locator element) {
        return element.boundingBox().y;
    }

    @Test
    void aLedgerLineLightsItsWordsAndBack() {
        Page page = page(1400, 1000, ColorScheme.LIGHT);
        page.navigate(at("/articles/denial"));
        Locator words = page.locator("#w-s0");
        Locator line = page.locator("#l-s0");
        String resting = background(words);

        line.locator(".said").click();
        assertThat(background(words)).isNotEqualTo(resting).isEqualTo("rgb(246, 231, 184)");
        assertThat(words.textContent()).startsWith("Transport minister Bruna Toll denied");
        shoot(page, "article-lit-light");

        line.locator(".said").click();
        page.mouse().move(2, 2);
        assertThat(background(words)).isEqualTo(resting);

        page.locator("#w-s1").hover();
        assertThat(background(page.locator("#l-s1"))).isEqualTo("rgb(246, 231, 184)");
        assertThat(background(line)).isNotEqualTo("rgb(246, 231, 184)");
    }

    @Test
    void withoutScriptAnchorsLightTheWords() {
        Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        page.navigate(at("/articles/denial"));

        page.locator("#l-s0 a.no").click();
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("article-no-script.png")));

        assertThat(page.url()).endsWith("#w-s0");
        assertThat(page.locator("#w-s0:target").count()).isEqualTo(1);
    }

    @Test
    void theChartHasAPointForEachLevel() {
        Page page = page(1400, 1000, ColorScheme.LIGHT);
        page.navigate(at("/instruments/EUR/USD"));

        assertThat(page.locator("svg.large circle").count()).isEqualTo(9);
        assertThat(page.locator("svg.large").isVisible()).isTrue();
        assertThat(page.locator("svg.small").isVisible()).isFalse();
        shoot(page, "instrument-light");
    }

    @Test
    void searchAnswersWhileOneTypes() {
        Page page = page(1400, 1000, ColorScheme.LIGHT);
        page.navigate(at("/search"));
        page.locator("main input[type=search]").pressSequentially("customs house");
        page.locator(".hit").first().waitFor();

        assertThat(page.locator(".hit .snip b").first().textContent()).isIn("customs", "house", "customs house");
        shoot(page, "search-light");
    }

    @Test
    void theKeyboardWalksAndOpens() {
        Page page = page(1400, 1000, ColorScheme.LIGHT);
        page.navigate(web.address());
        page.keyboard().press("j");
        page.keyboard().press("j");
        String wanted = page.locator("[data-row].on h3").textContent();
        page.keyboard().press("o");
        page.waitForURL(Pattern.compile(".*/stories/.*"));

        assertThat(page.locator("h1").textContent()).isEqualTo(wanted);
        page.keyboard().press("/");
        assertThat(page.evaluate("document.activeElement.name")).isEqualTo("q");
    }

    @Test
    void darkFollowsTheSystemAndTheButtonTurnsIt() {
        Page page = page(1400, 1000, ColorScheme.DARK);
        page.navigate(web.address());
        assertThat(background(page.locator("body"))).isEqualTo("rgb(20, 22, 26)");
        shoot(page, "front-dark");

        page.locator("button[name=theme]").click();
        assertThat(background(page.locator("body"))).isEqualTo("rgb(251, 249, 244)");
        page.reload();
        assertThat(background(page.locator("body"))).isEqualTo("rgb(251, 249, 244)");
    }

    @Test
    void darkPagesAreReadable() {
        Page page = page(1400, 1000, ColorScheme.DARK);
        for (String path : List.of("/stories/strike", "/articles/strike#w-s0", "/instruments/EUR/USD")) {
            page.navigate(at(path));
            shoot(page, name(path) + "-dark");
            assertThat(contrast(page)).as(path).isGreaterThan(7);
        }
    }

    @Test
    void noPageIsWiderThanAPhone() {
        Page page = page(390, 844, ColorScheme.LIGHT);
        for (String path : PAGES) {
            page.navigate(at(path));
            shoot(page, name(path) + "-phone");
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as(path)
                    .isEqualTo(390);
        }
    }

    /// The whole way of a page of the sample edition: fetched, read, filed, grouped, found and shown.
    @Test
    void theSampleEditionIsReadAndShown() throws IOException {
        try (SampleDesk sample = SampleDesk.open(Tagger.RULES);
                WebDesk server = WebDesk.start(sample.desk(), 0)) {
            sample.readFirstRound();
            sample.readSecondRound();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                tour(page(1400, 1000, scheme), server, "sample-" + scheme.name().toLowerCase(Locale.ROOT));
            }
            Page phone = page(390, 844, ColorScheme.LIGHT);
            tour(phone, server, "sample-phone");
        }
    }

    private static void tour(Page page, WebDesk server, String name) {
        page.navigate(server.address());
        assertThat(page.locator("[data-row]").count()).isGreaterThan(5);
        assertFits(page, name + "-front");
        page.locator(".lead h2 a").click();
        assertThat(page.locator(".timeline li").count()).isPositive();
        assertThat(page.locator(".speaker").count()).isPositive();
        assertFits(page, name + "-story");
        page.locator(".speaker .said a").first().click();
        String line = page.url().substring(page.url().indexOf("#w-") + "#w-".length());
        assertThat(background(page.locator("#w-" + line))).isNotEqualTo(background(page.locator("article .read")));
        assertFits(page, name + "-article");
        page.navigate(server.address() + "instruments");
        page.locator("td a.name").first().click();
        assertThat(page.locator("svg.large circle").count()).isGreaterThan(1);
        assertFits(page, name + "-instrument");
        page.navigate(server.address() + "search?q=act:denies");
        assertThat(page.locator(".hit").count()).isPositive();
        assertFits(page, name + "-search");
    }

    private static void assertFits(Page page, String name) {
        shoot(page, name);
        assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isTrue();
    }

    private Page page(int width, int height, ColorScheme scheme) {
        return page(
                new Browser.NewContextOptions().setViewportSize(width, height).setColorScheme(scheme));
    }

    private Page page(Browser.NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        contexts.add(context);
        return watched(context.newPage());
    }

    private Page watched(Page page) {
        page.onConsoleMessage(message -> {
            // A page that is not there is asked for on purpose.
            if (message.type().equals("error") && !message.text().contains("404 (Not Found)")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (!request.url().startsWith("http://127.0.0.1:")) {
                complaints.add("asked for " + request.url());
            }
        });
        return page;
    }

    private static void shoot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    private static String background(Locator element) {
        // Colours fade for a moment; what counts is where they end.
        return (String) element.evaluate("async e => { await Promise.all(e.getAnimations().map(a => a.finished));"
                + " return getComputedStyle(e).backgroundColor; }");
    }

    /// Contrast of text on paper by WCAG 2.2, 1–21.
    private static double contrast(Page page) {
        return ((Number) page.evaluate("""
                () => {
                  const light = (css) => {
                    const [r, g, b] = css.match(/[0-9.]+/g).map((v) => v / 255)
                      .map((v) => (v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4));
                    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
                  };
                  const style = getComputedStyle(document.body);
                  const [a, b] = [light(style.color), light(style.backgroundColor)].sort((x, y) => y - x);
                  return (a + 0.05) / (b + 0.05);
                }
                """)).doubleValue();
    }

    private static String at(String path) {
        return web.address() + path.substring(1);
    }

    private static String name(String path) {
        String name =
                path.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return name.isEmpty() ? "front" : name;
    }

    /// The first Chromium on the path.
    static Optional<Path> program() {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(Optional.ofNullable(System.getenv("PATH")).orElse(""))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
