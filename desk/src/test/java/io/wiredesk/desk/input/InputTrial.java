package io.wiredesk.desk.input;

import io.wiredesk.desk.document.Document;
import io.wiredesk.ledger.Tagger;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What came of reading some bytes as an input with the id `in`: its documents, and each fault as `id: code:
/// message`.
record InputTrial(List<Document> documents, List<String> faults) {
    static InputTrial of(InputKind kind, byte[] bytes) {
        List<Document> documents = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        Input input = new Input(Optional.of("in"), "-", Optional.empty(), Optional.empty(), kind);
        new InputReader(new ByteArrayInputStream(bytes), Tagger.RULES).read(input, outcome -> {
            switch (outcome) {
                case Outcome.Done done -> documents.add(done.document());
                case Outcome.Failed failed -> faults.add(failed.id() + ": " + failed.code() + ": " + failed.message());
            }
        });
        return new InputTrial(documents, faults);
    }
}
