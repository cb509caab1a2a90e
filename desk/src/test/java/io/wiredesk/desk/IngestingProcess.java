package io.wiredesk.desk;

import io.wiredesk.desk.ingest.Intake;
import io.wiredesk.desk.ingest.Submission;
import io.wiredesk.ledger.Tagger;
import java.nio.file.Path;
import java.time.Instant;

/// The program that [KilledWhileIngestingIT] kills: takes in invented articles from a number on, and prints
/// `accepted NUMBER ID` for each that is on file.
public final class IngestingProcess {
    private IngestingProcess() {}

    /// @param arguments data folder, first number, number of articles
    public static void main(String[] arguments) {
        int first = Integer.parseInt(arguments[1]);
        try (Desk desk = Desk.open(DeskSettings.of(Path.of(arguments[0]), Tagger.RULES))) {
            System.out.println("open");
            for (int number = first; number < first + Integer.parseInt(arguments[2]); number++) {
                Intake intake = desk.ingest()
                        .accept(Submission.html(
                                InventedNews.bytes(number),
                                "http://localhost/" + number,
                                Instant.parse("2026-05-06T08:00:00Z").plusSeconds(number)));
                if (intake instanceof Intake.Filed filed) {
                    System.out.println("accepted " + number + " " + filed.articleId());
                } else {
                    throw new IllegalStateException(intake.toString());
                }
            }
        }
    }
}
