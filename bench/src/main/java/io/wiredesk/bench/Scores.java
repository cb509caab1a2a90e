package io.wiredesk.bench;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Has a set's predictions scored and reads the figures that the scorer prints.
final class Scores {
    private static final JsonMapper JSON = new JsonMapper();

    /// `fundus 0.91 ±0.00  0.9 ±0.0  0.9 ±0.0  0.1 ±0.0  0.67  0.89  0.95  0.82  0` matches (F1, title, instant, day,
    /// authors); the line of column names does not.
    private static final Pattern FUNDUS = Pattern.compile(
            "(?m)^fundus +([\\d.]+) ±[\\d.]+ +(?:[\\d.]+ ±[\\d.]+ +){3}([\\d.]+) +([\\d.]+) +([\\d.]+) +([\\d.]+) ");

    /// `chunks 0.906 0.944 0.930 0.925 4000 …` matches (F1); `643 pages, 2000 wanted …` does not.
    private static final Pattern CHUNKS = Pattern.compile("(?m)^chunks +[\\d.]+ +[\\d.]+ +[\\d.]+ +([\\d.]+) +\\d+ ");

    private static final Map<String, String> STATEMENTS = Map.of(
            "attribution F1", "/attribution/f1",
            "direct F1", "/attribution, direct/f1",
            "content F1", "/span overlap/f1",
            "source pieces", "/piece exact source/f1",
            "cue pieces", "/piece exact cue/f1",
            "content pieces", "/piece exact content/f1");

    private final Path shared;

    /// @param shared where the scorers are
    Scores(Path shared) {
        this.shared = shared;
    }

    /// The measures of a set by name, each 0–1, in the order they are shown.
    SequencedMap<String, Double> of(GoldSet set, Path answers) {
        String gold = set.gold(shared).toString();
        return switch (set) {
            case FUNDUS ->
                figures(
                        FUNDUS,
                        score(set, "fundus", "--gold", gold, "--resamples", "0", answers.toString()),
                        List.of("body F1", "title", "instant", "day", "authors F1"));
            case CHUNKS ->
                figures(
                        CHUNKS,
                        score(set, "chunks", "--gold", gold + "/gold.json", answers.toString()),
                        List.of("chunks F1"));
            case STATEMENTS, RULES -> fields(score(set, gold, answers.toString(), "--json"), STATEMENTS);
            case TIMES ->
                fields(
                        score(set, gold, answers.toString(), "--json"),
                        Map.of("value F1", "/value/f1", "strict F1", "/strict/f1", "relaxed F1", "/relaxed/f1"));
            case ALLSIDES, GIVEME5W1H ->
                fields(
                        score(set, gold, answers.toString(), "--json"),
                        Map.of("B-cubed F1", "/b3/f1", "pairwise F1", "/pairwise/f1"));
        };
    }

    private String score(GoldSet set, String... arguments) {
        return Python.run(set.scorer(shared), List.of(arguments));
    }

    private static SequencedMap<String, Double> figures(Pattern row, String printed, List<String> names) {
        Matcher figures = row.matcher(printed);
        if (!figures.find()) {
            throw new BenchException("the scorer printed no such row as " + row + " but: " + printed);
        }
        SequencedMap<String, Double> measures = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            measures.put(names.get(i), Double.valueOf(figures.group(i + 1)));
        }
        return measures;
    }

    private static SequencedMap<String, Double> fields(String printed, Map<String, String> places) {
        JsonNode scores = JSON.readTree(printed);
        SequencedMap<String, Double> measures = new LinkedHashMap<>();
        places.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(place -> {
            JsonNode value = scores.at(place.getValue());
            if (!value.isNumber()) {
                throw new BenchException("the scorer printed no number at " + place.getValue());
            }
            measures.put(place.getKey(), value.asDouble());
        });
        return measures;
    }
}
