package io.wiredesk.ledger.learned;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import ai.onnxruntime.OrtSession.SessionOptions;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The network of a model file, run by ONNX Runtime on the caller's thread. Safe to share between threads.
final class Network {
    /// What training writes beside the weights.
    private final Map<String, String> properties;

    private final OrtEnvironment environment = OrtEnvironment.getEnvironment();
    private final OrtSession session;

    /// @param model an ONNX file's bytes
    /// @throws OrtException when it is none, or this machine cannot run it
    Network(byte[] model) throws OrtException {
        environment.setTelemetry(false);
        try (SessionOptions options = new SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setMemoryPatternOptimization(false);
            session = environment.createSession(model, options);
        }
        properties = session.getMetadata().getCustomMetadata();
    }

    /// A property of the model file.
    ///
    /// @throws IllegalArgumentException when the file lacks it
    String property(String name) {
        String value = properties.get(name);
        if (value == null) {
            throw new IllegalArgumentException("it has no property \"" + name + "\"");
        }
        return value;
    }

    /// Reads some parts at once; the shorter are filled up to the longest.
    List<Scores> scores(List<Part> parts) throws OrtException {
        int longest = parts.stream().mapToInt(Part::size).max().orElse(0);
        LongBuffer ids = LongBuffer.allocate(parts.size() * longest);
        LongBuffer hints = LongBuffer.allocate(parts.size() * longest);
        for (int at = 0; at < parts.size(); at++) {
            ids.put(at * longest, parts.get(at).ids());
            hints.put(at * longest, parts.get(at).hints());
        }
        long[] shape = {parts.size(), longest};
        try (OnnxTensor idTensor = OnnxTensor.createTensor(environment, ids, shape);
                OnnxTensor hintTensor = OnnxTensor.createTensor(environment, hints, shape);
                OrtSession.Result result = session.run(Map.of("ids", idTensor, "hints", hintTensor))) {
            FloatBuffer rows = ((OnnxTensor) result.get(0)).getFloatBuffer();
            List<Scores> scores = new ArrayList<>();
            for (int at = 0; at < parts.size(); at++) {
                scores.add(Scores.of(parts.get(at), rows, at * longest));
            }
            return scores;
        }
    }
}
