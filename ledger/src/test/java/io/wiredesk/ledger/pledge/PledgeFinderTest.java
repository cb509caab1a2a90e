package io.wiredesk.ledger.pledge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wiredesk.ledger.Mention;
import io.wiredesk.ledger.Pledge;
import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.name.Countries;
import io.wiredesk.ledger.name.NameFinder;
import io.wiredesk.ledger.name.Places;
import io.wiredesk.ledger.sentence.Sentence;
import io.wiredesk.ledger.sentence.Sentences;
import io.wiredesk.ledger.time.TimeFinder;
import io.wiredesk.ledger.token.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every sentence is invented; the day of writing is Thursday, 5 June 2025.
class PledgeFinderTest {
    private static final Countries COUNTRIES = new Countries();
    private static final PledgeFinder FINDER = new PledgeFinder(COUNTRIES, new Places(COUNTRIES));
    private static final NameFinder NAMES = new NameFinder(new Places(COUNTRIES));
    private static final TimeFinder TIMES = new TimeFinder();
    private static final Optional<LocalDate> WRITTEN = Optional.of(LocalDate.of(2025, 6, 5));

    private static List<Pledge> pledges(String text) {
        Tokens tokens = Tokens.of(text);
        List<Sentence> sentences = Sentences.of(text);
        List<Mention> names = NAMES.find(tokens);
        Topics topics = new Topics(tokens, sentences, names);
        return FINDER.find(tokens, sentences, TIMES.find(tokens, WRITTEN), names, topics, WRITTEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Norway promised to plant a million trees by 2030. | [Norway] | plant a million trees by 2030 | 2030 | - | OPEN
            Quillon Corp pledged to repair the dam within 30 days. | [Quillon Corp] | repair the dam within 30 days | - | P30D | OPEN
            Tokyo and Seoul agreed on Monday to share fish data for two years. | [Japan, South Korea] | share fish data for two years | 2027-06-02 | P2Y | OPEN
            The council ordered the mill to clean the river by July 1. | [mill] | clean the river by July 1 | 2025-07-01 | - | OPEN
            Ottawa demanded that Brazil open its ports by Friday. | [Brazil] | open its ports by Friday | 2025-06-06 | - | OPEN
            """)
    void promisesAndDemandsNameWhoMustDoWhatByWhen(
            String text, String parties, String action, String due, String term, String status) {
        Pledge pledge = pledges(text).getFirst();
        assertEquals(
                List.of(parties, action, due, term, status),
                List.of(
                        pledge.parties().toString(),
                        pledge.action(),
                        pledge.due().orElse("-"),
                        pledge.term().orElse("-"),
                        pledge.status().toString()));
    }

    @Test
    void bothSidesAreTheTwoNamedBeforeAndTheTermMayFollow() {
        Pledge pledge = pledges("""
                        Peru and Chile talked for a week. A deal was reached in Oslo last month. The two sides agreed to \
                        reopen their borders and scrap fees. The 60-day truce is shaky. Peru says Chile violated it.\
                        """).getFirst();
        assertEquals(List.of("Chile", "Peru"), pledge.parties());
        assertEquals(Optional.of("Oslo"), pledge.place());
        assertEquals(Optional.of("2025-05"), pledge.made());
        assertEquals(Optional.of("P60D"), pledge.term());
        assertEquals(Pledge.Status.DISPUTED, pledge.status());
        assertEquals(1, pledge.evidence().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru agreed to lower fees. The fees were cut and it kept its word. | KEPT
            Peru agreed to lower fees. It broke the promise within days. | BROKEN
            Peru agreed to lower fees for a year. The arrangement expired on Monday. | LAPSED
            Peru agreed to lower fees. Rain fell on the coast. | OPEN
            """)
    void laterSentencesTellHowItStands(String text, Pledge.Status status) {
        assertEquals(status, pledges(text).getFirst().status());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Peru refused and never agreed to lower fees.
            Peru would agree to lower fees.
            The minister told reporters to wait outside.
            If you sign up, you agree to receive our letters.
            The moon promises to be large.
            She asked a clerk to mend a five-day clock.
            The agreement to build a bridge is old.
            Everyone agrees with the plan to rest.
            """)
    void refusalsAndBareOrdersAreNoPledges(String text) {
        assertEquals(List.of(), pledges(text));
    }

    @Test
    void anEarlierSentenceThatNamesTheAgreementCanDisputeIt() {
        Pledge pledge = pledges("""
                        Chile said on Monday that Peru had broken the truce first. Rain fell on both capitals. \
                        Under the deal, Peru promised to reopen its ports by July 1.\
                        """).getFirst();
        assertEquals(Pledge.Status.DISPUTED, pledge.status());
        assertEquals(1, pledge.evidence().size());
    }

    @Test
    void aBrokenThingThatIsNoAgreementDisputesNothing() {
        Pledge pledge = pledges("""
                        Chile said on Monday that a storm had broken the sea wall. Rain fell on both capitals. \
                        Under the deal, Peru promised to reopen its ports by July 1.\
                        """).getFirst();
        assertEquals(Pledge.Status.OPEN, pledge.status());
    }
}
