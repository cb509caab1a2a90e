package io.wiredesk.desk.web;

import io.wiredesk.desk.Desk;
import io.wiredesk.desk.DeskSettings;
import io.wiredesk.desk.capture.RawLocation;
import io.wiredesk.desk.store.FiledArticle;
import io.wiredesk.desk.store.Filings;
import io.wiredesk.ledger.Act;
import io.wiredesk.ledger.Level.Relation;
import io.wiredesk.ledger.Pledge.Status;
import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.ScheduledEvent.Precision;
import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Tagger;
import io.wiredesk.stories.Placement;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

/// A desk with a handful of invented articles whose ledgers are written by hand, so that pages can be tested whatever
/// the readers of the day find. Its clock stands at noon of 18 March 2026, a Wednesday.
final class InventedDesk {
    static final Instant NOON = Instant.parse("2026-03-18T12:00:00Z");

    /// How many articles a filled desk holds.
    static final int ARTICLES = 15;

    private static final Speaker TOLL = Clipping.named("Bruna Toll", "Ostmark ministry of transport", "minister");
    private static final Speaker VAREN = Clipping.named("Ilse Varen", "Port of Kessel", "harbour master");
    private static final Speaker UNION = Clipping.named("Dockers’ Union of Kessel", "", "");
    private static final Speaker SOURCE = Clipping.unnamed("two people who saw the draft");
    private static final Speaker BANK = Clipping.named("Bank of Ostmark", "", "");

    private InventedDesk() {}

    static Desk empty(Path folder) {
        DeskSettings usual = DeskSettings.of(folder, Tagger.RULES);
        return Desk.open(new DeskSettings(
                folder,
                usual.fetch(),
                usual.poll(),
                usual.rawFileBytes(),
                Clock.fixed(NOON, ZoneOffset.UTC),
                usual.tagger()));
    }

    static Desk filled(Path folder) {
        Desk desk = empty(folder);
        desk.awaitReady();
        port(desk);
        bank(desk);
        gold(desk);
        levels(desk);
        desk.search().catchUp();
        return desk;
    }

    /// One story with four voices, two copies, a denial, an unnamed source, a pledge and a date.
    private static void port(Desk desk) {
        file(desk, strike(), "strike", Optional.empty());
        file(desk, copy("strike-copy-1", "Tideline News", 34), "strike", Optional.of("strike"));
        file(desk, copy("strike-copy-2", "Market Lantern", 31), "strike", Optional.of("strike"));
        file(desk, denial(), "strike", Optional.empty());
        file(desk, draft(), "strike", Optional.empty());
        file(desk, union(), "strike", Optional.empty());
    }

    private static Clipping strike() {
        return new Clipping(
                        "strike",
                        "Kessel Courier",
                        "",
                        "Kessel dockers give the port nine days to restore night pay",
                        at(-260),
                        STRIKE_TEXT)
                .said(
                        UNION,
                        Act.THREATENS,
                        "The Dockers’ Union of Kessel",
                        "said",
                        "it would close all four quays on 27 March unless night pay was restored")
                .said(
                        VAREN,
                        Act.PROMISES,
                        "harbour master Ilse Varen",
                        "promised",
                        "to reopen the pay talks by Friday",
                        "Radio Kessel")
                .said(VAREN, Act.SAYS, "she", "said", "“Nobody wants an idle crane,”")
                .pledge(
                        "promised to reopen the pay talks by Friday",
                        "Port of Kessel",
                        "reopen the pay talks",
                        "2026-03-18",
                        "2026-03-20",
                        Status.OPEN)
                .coming(
                        "a mediation session is set for Thursday at 09:30",
                        "Kessel mediation session",
                        "2026-03-19T09:30:00Z",
                        Precision.INSTANT,
                        Certainty.SCHEDULED,
                        "COPPER")
                .level("9,412 dollars a tonne", "COPPER", 9412, "USD", Relation.TO, "")
                .about("COPPER", 0.7);
    }

    private static Clipping copy(String id, String publisher, int minutes) {
        return new Clipping(
                        id,
                        publisher,
                        "Kessel Courier",
                        "Dockers give port nine days over night pay",
                        at(-260 + minutes),
                        STRIKE_TEXT)
                .said(
                        UNION,
                        Act.THREATENS,
                        "The Dockers’ Union of Kessel",
                        "said",
                        "it would close all four quays on 27 March unless night pay was restored")
                .about("COPPER", 0.7);
    }

    private static final String STRIKE_TEXT = """
            The Dockers’ Union of Kessel said it would close all four quays on 27 March unless night pay was restored, \
            the first such warning since the contract of last autumn.

            In an interview with Radio Kessel, harbour master Ilse Varen promised to reopen the pay talks by Friday. \
            “Nobody wants an idle crane,” she said.

            Both sides know the calendar: a mediation session is set for Thursday at 09:30 in the old customs house.

            Copper, much of which leaves Ostmark by way of Kessel, rose 1.1% to 9,412 dollars a tonne.
            """;

    private static Clipping denial() {
        return new Clipping(
                        "denial",
                        "Ostmark Ledger",
                        "",
                        "Minister denies that the army would run Kessel’s cranes",
                        at(-95),
                        """
                        Transport minister Bruna Toll denied on Wednesday that soldiers would run the cranes of Kessel if \
                        the dockers walked out.

                        “There is no such plan and there will not be one,” Toll told Ostmark Radio. She expects the port \
                        to settle before the deadline.

                        The union’s threat stands, and copper held near 9,430 dollars.
                        """)
                .said(
                        TOLL,
                        Act.DENIES,
                        "Transport minister Bruna Toll",
                        "denied",
                        "that soldiers would run the cranes of Kessel if the dockers walked out")
                .said(
                        TOLL,
                        Act.SAYS,
                        "Toll",
                        "told",
                        "“There is no such plan and there will not be one,”",
                        "Ostmark Radio")
                .said(TOLL, Act.EXPECTS, "She", "expects", "the port to settle before the deadline", "Ostmark Radio")
                .level("9,430 dollars", "COPPER", 9430, "USD", Relation.AROUND, "")
                .about("COPPER", 0.6);
    }

    private static Clipping draft() {
        return new Clipping(
                        "draft",
                        "Harrow Street Daily",
                        "",
                        "Draft order would send army engineers to Kessel, two people say",
                        at(-140),
                        """
                        A draft order would send army engineers to the port of Kessel on the first day of a strike, \
                        according to two people who saw the draft.

                        The ministry had no comment on Wednesday morning.

                        A vote in the transport committee is likely next week, one of them said.
                        """)
                .said(
                        SOURCE,
                        Act.SAYS,
                        "two people who saw the draft",
                        "according to",
                        "A draft order would send army engineers to the port of Kessel on the first day of a strike")
                .said(
                        Clipping.named("Ministry of transport", "Ostmark", ""),
                        Act.DECLINES,
                        "The ministry",
                        "had no comment",
                        "had no comment")
                .coming(
                        "A vote in the transport committee is likely next week",
                        "Transport committee vote",
                        "2026-W13",
                        Precision.WEEK,
                        Certainty.LIKELY)
                .about("COPPER", 0.3);
    }

    private static Clipping union() {
        return new Clipping(
                        "union", "Kessel Courier", "", "Union will meet the mediator, but keeps its date", at(-22), """
                        The dockers’ union will come to Thursday’s mediation, it said on Wednesday, and keeps 27 March as \
                        the day on which its members stop work.

                        “A talk is not a contract,” the union wrote to the port.
                        """)
                .said(UNION, Act.CONFIRMS, "it", "said", "The dockers’ union will come to Thursday’s mediation")
                .said(UNION, Act.DOUBTS, "the union", "wrote", "“A talk is not a contract,”")
                .about("COPPER", 0.4);
    }

    private static void bank(Desk desk) {
        file(
                desk,
                new Clipping(
                                "bank",
                                "Ostmark Ledger",
                                "",
                                "Bank of Ostmark seen holding at 2.75% as the krone firms",
                                at(-200),
                                """
                                The Bank of Ostmark is expected to hold its policy rate at 2.75% this afternoon, with the \
                                decision due at 14:00 UTC.

                                The bank said in February that it “sees no case for haste”. The euro slipped to 1.0842 \
                                dollars, below 1.0900, where it met resistance all week.
                                """)
                        .said(BANK, Act.SAYS, "The bank", "said", "it “sees no case for haste”")
                        .coming(
                                "the decision due at 14:00 UTC",
                                "Bank of Ostmark rate decision",
                                "2026-03-18T14:00:00Z",
                                Precision.INSTANT,
                                Certainty.SCHEDULED,
                                "EUR/USD")
                        .level("2.75%", "OSTMARK", 2.75, "%", Relation.AT, "forecast")
                        .level("1.0842 dollars", "EUR/USD", 1.0842, "USD", Relation.TO, "")
                        .level("1.0900", "EUR/USD", 1.09, "USD", Relation.BELOW, "resistance")
                        .about("EUR/USD", 0.8),
                "bank",
                Optional.empty());
    }

    private static void gold(Desk desk) {
        file(
                desk,
                new Clipping("gold", "Tideline News", "", "Gold slips below 2,920 as miners sell ahead", at(-480), """
                                Gold fell to 2,914.60 dollars an ounce on Wednesday as miners sold ahead.

                                Traders named 2,900 as the next support.
                                """)
                        .level("2,914.60 dollars an ounce", "XAU/USD", 2914.6, "USD", Relation.TO, "")
                        .level("2,900", "XAU/USD", 2900, "USD", Relation.ABOVE, "support")
                        .about("XAU/USD", 0.95),
                "gold",
                Optional.empty());
    }

    /// A week of the euro, for its chart.
    private static void levels(Desk desk) {
        double[] values = {1.0791, 1.0812, 1.0788, 1.0823, 1.0866, 1.0871, 1.0857};
        for (int i = 0; i < values.length; i++) {
            String figure = String.format(java.util.Locale.ROOT, "%.4f", values[i]);
            file(
                    desk,
                    new Clipping(
                                    "euro-" + i,
                                    i % 2 == 0 ? "Market Lantern" : "Tideline News",
                                    "",
                                    "Euro trades near " + figure + " in a quiet session",
                                    at(-60 * 24 * (values.length - i) - 37 * i),
                                    "The euro traded around " + figure + " dollars in a quiet session, dealers said.")
                            .level(
                                    figure + " dollars",
                                    "EUR/USD",
                                    values[i],
                                    "USD",
                                    i % 3 == 0 ? Relation.AT : Relation.AROUND,
                                    "")
                            .about("EUR/USD", 0.9),
                    "euro-" + i,
                    Optional.empty());
        }
    }

    static void file(Desk desk, Clipping clipping, String story, Optional<String> copyOf) {
        FiledArticle article = new FiledArticle(
                clipping.document(),
                clipping.headline,
                clipping.publisher,
                Optional.empty(),
                clipping.published,
                FiledArticle.Precision.INSTANT,
                clipping.published,
                new RawLocation("none.warc.gz", 0),
                "b-" + clipping.id,
                "t-" + clipping.id);
        desk.store().write(handle -> {
            new Filings(handle, NOON)
                    .add(article, new Placement(clipping.id, story, copyOf, copyOf.isPresent() ? 0.97 : 0));
            return story;
        });
    }

    private static Instant at(int minutesFromNoon) {
        return NOON.plusSeconds(60L * minutesFromNoon);
    }
}
