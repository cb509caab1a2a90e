package io.wiredesk.ledger.learned;

import static java.nio.charset.StandardCharsets.US_ASCII;

import ai.onnxruntime.OrtException;
import io.wiredesk.ledger.ModelException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// The learned tagger of statements: a small transformer that gives every word a role and links the roles. Safe to
/// share between threads; each call runs on its caller's thread.
public final class StatementModel {
    private static final String FILE = "statements.onnx";
    private static final String DIGEST = "statements.sha256";

    /// Most pieces read at once, those that fill up the shorter parts included.
    private static final int BATCH = 1024;

    /// How much longer the longest part read at once may be than the shortest, in percent: the rest is filled up.
    private static final int MOST_FILLED = 10;

    private final Network network;
    private final WordPiece tokenizer;
    private final Certainty certainty;
    private final double least;

    private StatementModel(Network network) {
        this.network = network;
        tokenizer = new WordPiece(List.of(network.property("vocabulary").split("\n")));
        certainty = new Certainty(network.property("confidence"), network.property("reliability"));
        least = Double.parseDouble(network.property("least confidence"));
    }

    /// The model in this jar.
    ///
    /// @throws ModelException when the jar lacks it, it is damaged, or this machine cannot run it
    public static StatementModel shipped() {
        try {
            return of(resource(FILE), new String(resource(DIGEST), US_ASCII).strip());
        } catch (IOException e) {
            throw new ModelException("the model of statements cannot be read: " + e.getMessage(), e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = StatementModel.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new ModelException("the model of statements is missing from the program", null);
            }
            return file.readAllBytes();
        }
    }

    /// The model in a file's bytes, which are checked before native code reads them.
    ///
    /// @param digest the SHA-256 that the bytes must have, in hexadecimal digits
    static StatementModel of(byte[] file, String digest) {
        try {
            byte[] found = MessageDigest.getInstance("SHA-256").digest(file);
            if (!HexFormat.of().formatHex(found).equals(digest)) {
                throw new ModelException("the model of statements cannot be used: its file is damaged", null);
            }
            return new StatementModel(new Network(file));
        } catch (OrtException
                | IllegalArgumentException
                | IllegalStateException
                | NoSuchAlgorithmException
                | UnsatisfiedLinkError e) {
            throw new ModelException("the model of statements cannot be used: " + e.getMessage(), e);
        }
    }

    /// The attributions of each paragraph, in reading order of the cues; spans count from the paragraph's start.
    ///
    /// @param paragraphs their texts
    /// @param hints what the rules make of them
    public List<List<Tagged>> read(List<String> paragraphs, List<Hints> hints) {
        List<List<Tagged>> found = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < paragraphs.size(); at++) {
            found.add(new ArrayList<>());
            parts.addAll(Part.of(at, paragraphs.get(at), hints.get(at), tokenizer));
        }
        parts.sort(Comparator.comparingInt(Part::size));
        int from = 0;
        while (from < parts.size()) {
            int to = from + 1;
            int longest = parts.get(from).size() * (100 + MOST_FILLED) / 100;
            while (to < parts.size()
                    && parts.get(to).size() <= longest
                    && (to + 1 - from) * parts.get(to).size() <= BATCH) {
                to++;
            }
            readBatch(parts.subList(from, to), found);
            from = to;
        }
        found.forEach(tagged -> tagged.sort(Comparator.comparing(Tagged::cue)));
        return found;
    }

    private void readBatch(List<Part> batch, List<List<Tagged>> found) {
        try {
            List<Scores> scores = network.scores(batch);
            for (int at = 0; at < batch.size(); at++) {
                Part part = batch.get(at);
                found.get(part.paragraph()).addAll(tagged(part, scores.get(at)));
            }
        } catch (OrtException e) {
            throw new ModelException("the model of statements failed: " + e.getMessage(), e);
        }
    }

    private List<Tagged> tagged(Part part, Scores scores) {
        List<Tagged> tagged = new ArrayList<>();
        for (Candidate candidate : Decoder.candidates(scores)) {
            double confidence = certainty.of(candidate, scores);
            if (confidence >= least) {
                tagged.add(new Tagged(
                        candidate.source().map(source -> source.span(part.words())),
                        candidate.cue().span(part.words()),
                        candidate.contents().stream()
                                .map(content -> content.span(part.words()))
                                .toList(),
                        confidence));
            }
        }
        return tagged;
    }
}
