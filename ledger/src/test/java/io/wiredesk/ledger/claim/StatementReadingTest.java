package io.wiredesk.ledger.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.wiredesk.ledger.Act;
import io.wiredesk.ledger.Speaker;
import io.wiredesk.ledger.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who speaks, through whom, and what is done by it.
final class StatementReadingTest {
    @Test
    void verbsTellTheAct() {
        assertAct(Act.WARNS, "Orlo warned that the mill would close.");
        assertAct(Act.PROMISES, "Orlo vowed to keep the mill open.");
        assertAct(Act.ACCUSES, "Orlo accused the bank of fraud.");
        assertAct(Act.CRITICISES, "Orlo criticized the plan.");
        assertAct(Act.SUPPORTS, "Orlo praised the plan.");
        assertAct(Act.DENIES, "Orlo denied that the mill would close.");
        assertAct(Act.CONFIRMS, "Orlo confirmed that the mill was sold.");
        assertAct(Act.HINTS, "Orlo hinted that the mill was for sale.");
        assertAct(Act.DECLINES, "Orlo declined to comment on the sale.");
        assertAct(Act.DEMANDS, "Orlo demanded that the bank pay by Friday.");
        assertAct(Act.PROPOSES, "Orlo proposed selling the mill.");
        assertAct(Act.THREATENS, "Orlo threatened to close the mill.");
        assertAct(Act.EXPECTS, "Orlo predicted that prices would fall.");
        assertAct(Act.DOUBTS, "Orlo doubted that prices would fall.");
        assertAct(Act.SAYS, "Orlo said the mill was old.");
    }

    @Test
    void wordsReportedSharpenAPlainVerb() {
        assertAct(Act.EXPECTS, "Orlo said a deal was likely this week.");
        assertAct(Act.DECLINES, "“I have nothing to announce,” Orlo said.");
        assertAct(Act.DOUBTS, "“I don’t think they will come,” Orlo said.");
        assertAct(Act.ACCUSES, "Orlo said the bank had violated the deal.");
        assertAct(Act.PROMISES, "“We will keep the mill open,” Orlo said.");
        assertAct(Act.THREATENS, "Orlo said he would impose tariffs if the talks failed.");
    }

    @Test
    void negatedAttributionIsMarked() {
        Statement statement = only("Orlo did not say whether the mill would close.");
        assertTrue(statement.negated());
        assertEquals(Act.DECLINES, statement.act());
    }

    @Test
    void outletIsACarrierAndReportersAreNot() {
        assertEquals(
                List.of("CNBC"),
                only("Orlo told CNBC that the mill would close.").via());
        assertEquals(
                List.of(),
                only("Orlo told reporters that the mill would close.").via());
        assertEquals(List.of("X"), only("“It is shut,” Orlo wrote on X.").via());
        assertEquals(
                List.of("Mire Herald"),
                only("“It is shut,” Orlo said in an interview with the Mire Herald.")
                        .via());
    }

    @Test
    void outletRoundAnotherStatementOnlyCarriesIt() {
        Statement statement = only("According to Reuters, officials say the mill will close.");
        assertEquals("officials", speaker(statement).name());
        assertEquals(List.of("Reuters"), statement.via());
    }

    @Test
    void innerStatementIsCarriedByTheOuterSpeaker() {
        List<Statement> statements =
                StatementFinderTest.statements("Ann Orlo said that Ben Vant threatened to close the mill.");
        assertEquals(2, statements.size());
        assertEquals(List.of(), statements.get(0).via());
        assertEquals(List.of("Ann Orlo"), statements.get(1).via());
        assertEquals("Ben Vant", speaker(statements.get(1)).name());
    }

    @Test
    void surnameAndPronounMeanTheSamePerson() {
        List<Statement> statements = StatementFinderTest.statements(
                "Mire Council head Anna Orlo said the mill was old. Orlo said it would close. She said it was late.");
        assertEquals(
                List.of("Anna Orlo", "Anna Orlo", "Anna Orlo"),
                statements.stream().map(statement -> speaker(statement).name()).toList());
        assertTrue(speaker(statements.get(2)).named());
    }

    @Test
    void sameUnnamedPersonStaysOne() {
        List<Statement> statements = StatementFinderTest.statements(
                "“It is over,” one person close to the talks said. That same person said the bank would sell.");
        assertEquals("one person close to the talks", speaker(statements.get(0)).name());
        assertEquals("one person close to the talks", speaker(statements.get(1)).name());
        assertEquals(false, speaker(statements.get(1)).named());
    }

    @Test
    void titleMeansWhoHoldsThePost() {
        List<Statement> statements = StatementFinderTest.statements(
                "Chancellor Anna Orlo came on Monday. “It is late,” the chancellor said.");
        assertEquals("Anna Orlo", speaker(statements.getFirst()).name());
        assertEquals("Chancellor", speaker(statements.getFirst()).role().orElse(""));
    }

    @Test
    void appositionGivesRoleAndBody() {
        Speaker speaker = speaker(only("Anna Orlo, head of the Mire Council, said prices would fall."));
        assertEquals("head of the Mire Council", speaker.role().orElse(""));
        assertEquals("Mire Council", speaker.affiliation().orElse(""));
    }

    @Test
    void capitalsSpeakForTheirCountries() {
        assertEquals("China", speaker(only("Beijing said the talks were over.")).name());
        assertEquals(
                "United States",
                speaker(only("The U.S. said the talks were over.")).name());
    }

    private static void assertAct(Act expected, String text) {
        assertEquals(expected, StatementFinderTest.statements(text).getFirst().act(), text);
    }

    private static Statement only(String text) {
        List<Statement> statements = StatementFinderTest.statements(text);
        assertEquals(1, statements.size(), () -> text + " → " + statements);
        return statements.getFirst();
    }

    private static Speaker speaker(Statement statement) {
        return statement.speaker().orElseThrow();
    }
}
