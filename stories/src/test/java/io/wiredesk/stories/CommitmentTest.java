package io.wiredesk.stories;

import static org.assertj.core.api.Assertions.assertThat;

import io.wiredesk.ledger.Pledge.Status;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CommitmentTest {
    private static final PledgeTelling REOPEN =
            told(1, "Norrmark", "reopen nickel and cobalt licences", "2026-12-05", Status.OPEN);

    @Test
    void oneActionOfOnePartyIsOnePledge() {
        assertThat(Commitment.isSame(
                        told(2, "Norrmark’s government", "reopen the nickel licences", "2026-12-05", Status.KEPT),
                        List.of(REOPEN)))
                .isTrue();
        assertThat(Commitment.isSame(told(2, "", "reopen licences for nickel", "", Status.DISPUTED), List.of(REOPEN)))
                .isTrue();
    }

    @Test
    void anotherPartyActionDateOrStoryIsAnother() {
        assertThat(Commitment.isSame(
                        told(2, "Meridia", "reopen nickel and cobalt licences", "2026-12-05", Status.OPEN),
                        List.of(REOPEN)))
                .isFalse();
        assertThat(Commitment.isSame(
                        told(2, "Norrmark", "suspend the steel duty", "2026-12-05", Status.OPEN), List.of(REOPEN)))
                .isFalse();
        assertThat(Commitment.isSame(
                        told(2, "Norrmark", "reopen nickel and cobalt licences", "2026-12-06", Status.OPEN),
                        List.of(REOPEN)))
                .isFalse();
        PledgeTelling elsewhere = new PledgeTelling(
                REOPEN.parties(), REOPEN.action(), Optional.empty(), REOPEN.status(), "s2", REOPEN.published());
        assertThat(Commitment.isSame(elsewhere, List.of(REOPEN))).isFalse();
    }

    @Test
    void oneActionOfOnePartyForOneDayIsOnePledgeInOtherStoriesToo() {
        PledgeTelling elsewhere = new PledgeTelling(
                REOPEN.parties(), REOPEN.action(), REOPEN.due(), REOPEN.status(), "s2", REOPEN.published());
        assertThat(Commitment.isSame(elsewhere, List.of(REOPEN))).isTrue();
    }

    @Test
    void whatIsPledgedIsShownInWordsThatStandForThemselves() {
        PledgeTelling licences = told(1, "", "all licences for nickel be issued", "", Status.OPEN);
        PledgeTelling they = told(2, "", "they be issued", "", Status.OPEN);

        assertThat(Commitment.of(List.of(licences, they)).shown()).isEqualTo(licences);
        assertThat(Commitment.of(List.of(they)).shown()).isEqualTo(they);
    }

    @Test
    void howItWentIsWhatTheNewestSaysThatSaysSo() {
        PledgeTelling disputed = told(2, "Norrmark", "reopen nickel licences", "", Status.DISPUTED);
        PledgeTelling broken = told(3, "Norrmark", "reopen nickel licences", "", Status.BROKEN);
        PledgeTelling retold = told(4, "", "reopen nickel licences", "", Status.OPEN);

        assertThat(Commitment.of(List.of(REOPEN)).outcome()).isEmpty();
        Commitment commitment = Commitment.of(List.of(retold, broken, REOPEN, disputed));
        assertThat(commitment.outcome()).contains(broken);
        assertThat(commitment.shown()).as("names the parties").isEqualTo(broken);
        assertThat(commitment.due()).contains(REOPEN);
    }

    private static PledgeTelling told(int minute, String party, String action, String due, Status status) {
        return new PledgeTelling(
                party.isEmpty() ? List.of() : List.of(party),
                action,
                due.isEmpty() ? Optional.empty() : Optional.of(Tellings.time(due)),
                status,
                "s1",
                Instant.parse("2026-11-02T08:00:00Z").plusSeconds(60L * minute));
    }
}
