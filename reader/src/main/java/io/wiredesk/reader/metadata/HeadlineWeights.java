package io.wiredesk.reader.metadata;

import io.wiredesk.reader.words.WordFile;
import java.util.EnumMap;
import java.util.Map;

/// The shipped weights of headline signs, in log-odds. Immutable.
///
/// @param signs what each sign adds
/// @param address what it adds when all words stand in the page's address
/// @param none the weight of "none of the candidates is right"
record HeadlineWeights(Map<HeadlineSign, Double> signs, double address, double none) {
    static HeadlineWeights load() {
        WordFile file = WordFile.of(HeadlineWeights.class, "headline-weights.txt");
        Map<HeadlineSign, Double> signs = new EnumMap<>(HeadlineSign.class);
        for (HeadlineSign sign : HeadlineSign.values()) {
            signs.put(sign, number(file, sign.label()));
        }
        return new HeadlineWeights(signs, number(file, "address"), number(file, "none"));
    }

    private static double number(WordFile file, String name) {
        return Double.parseDouble(file.section(name).getFirst());
    }

    double of(HeadlineCandidate candidate) {
        double sum = address * candidate.addressShare();
        for (HeadlineSign sign : candidate.signs()) {
            sum += signs.getOrDefault(sign, 0.0);
        }
        return sum;
    }
}
