package io.wiredesk.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.wiredesk.ledger.Act;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ExchangeTest {
    private static final Instant MORNING = Instant.parse("2026-05-06T07:00:00Z");

    @Test
    void theSameWordsFromTheSameSpeakerAreOne() {
        Exchange exchange = new Exchange(List.of(
                said("orlo", Act.SAYS, "“The mill at Mire stays open through the winter,”", "a", 0),
                said("orlo", Act.SAYS, "the mill at Mire stays open", "b", 1),
                said("vant", Act.SAYS, "the mill at Mire stays open", "b", 1),
                said("orlo", Act.SAYS, "wages rise in spring at Mire", "b", 1)));
        assertEquals(Map.of(1, 0), exchange.repetitions());
    }

    @Test
    void fewWordsTellNoRepetition() {
        Exchange exchange = new Exchange(List.of(
                said("orlo", Act.DECLINES, "no comment", "a", 0), said("orlo", Act.DECLINES, "no comment", "b", 1)));
        assertEquals(Map.of(), exchange.repetitions());
    }

    @Test
    void aDenialAnswersWhatItSharesWordsWith() {
        Exchange exchange = new Exchange(List.of(
                said("vant", Act.SAYS, "wages would rise in spring", "a", 0),
                said("two officials", Act.ACCUSES, "the bank had hidden losses on copper", "a", 0),
                said("Sorrel Bank", Act.DENIES, "there were no hidden losses on copper", "b", 2)));
        assertEquals(Map.of(2, 1), exchange.answers());
    }

    @Test
    void silenceAnswersWhatMentionsTheSilent() {
        Exchange exchange = new Exchange(List.of(
                said("two people", Act.SAYS, "Sorrel Bank has hired advisers to sell its fields", "a", 0),
                said("Sorrel Bank", Act.DECLINES, "to comment", "a", 0)));
        assertEquals(Map.of(1, 0), exchange.answers());
    }

    @Test
    void aBriefDenialAnswersWhatStandsBeforeItInItsArticle() {
        Exchange exchange = new Exchange(List.of(
                said("two people", Act.SAYS, "the talks had failed", "a", 0),
                said("orlo", Act.DENIES, "that is not true", "a", 0),
                said("vant", Act.DENIES, "that is not true", "b", 1)));
        assertEquals(Map.of(1, 0), exchange.answers());
    }

    @Test
    void nobodyAnswersHimselfOrTheFuture() {
        Exchange exchange = new Exchange(List.of(
                said("orlo", Act.SAYS, "the bank had hidden losses on copper", "a", 0),
                said("orlo", Act.DENIES, "hidden losses on copper at the bank", "b", 1),
                said("vant", Act.SAYS, "hidden losses on copper at the bank", "c", 2)));
        assertEquals(Map.of(), exchange.answers());
    }

    private static Utterance said(String speaker, Act act, String words, String article, int hour) {
        return new Utterance(speaker, speaker, act, words, article, MORNING.plusSeconds(3600L * hour));
    }
}
