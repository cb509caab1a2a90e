package io.wiredesk.desk.web.page;

import io.wiredesk.desk.store.SaidLine;
import io.wiredesk.desk.web.view.ActMark;
import io.wiredesk.desk.web.view.StoryView.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// How a story's speakers divide: each counts once, with the newest statement that is more than saying, and the named
/// apart from the unnamed.
final class StandBar {
    /// Between two parts, in percent of the bar.
    private static final double GAP = 0.6;

    private static final List<String> TONES = List.of("affirm", "plain", "quiet", "deny");

    private StandBar() {}

    static List<Part> parts(List<SaidLine> lines) {
        Map<String, Integer> counts = counts(lines);
        double whole = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<Part> parts = new ArrayList<>();
        double x = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            double width = 100 * entry.getValue() / whole;
            String title = entry.getValue() + " " + meaning(entry.getKey());
            parts.add(new Part(percent(x), percent(Math.max(GAP, width - GAP)), entry.getKey(), title));
            x += width;
        }
        return parts;
    }

    static String words(List<SaidLine> lines) {
        Map<String, SaidLine> stances = stances(lines);
        long named = stances.values().stream().filter(SaidLine::isNamed).count();
        long unnamed = stances.size() - named;
        return stances.isEmpty()
                ? "nobody is quoted"
                : named + " named" + (unnamed == 0 ? "" : ", " + unnamed + " unnamed")
                        + (stances.size() == 1 ? " speaker" : " speakers");
    }

    private static String meaning(String css) {
        String unnamed = css.endsWith("hush") ? "unnamed " : "";
        return unnamed
                + switch (css.replace(" hush", "")) {
                    case "affirm" -> "confirm, expect, support or promise";
                    case "deny" -> "deny, accuse, threaten or criticise";
                    case "quiet" -> "decline, doubt, hint or warn";
                    default -> "say, propose or demand";
                };
    }

    private static Map<String, Integer> counts(List<SaidLine> lines) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String tone : TONES) {
            counts.put(tone, 0);
            counts.put(tone + " hush", 0);
        }
        for (SaidLine line : stances(lines).values()) {
            counts.merge(ActMark.tone(line.act()) + (line.isNamed() ? "" : " hush"), 1, Integer::sum);
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static Map<String, SaidLine> stances(List<SaidLine> lines) {
        Map<String, SaidLine> stances = new LinkedHashMap<>();
        for (SaidLine line : lines) {
            line.speakerKey().ifPresent(key -> stances.merge(key, line, StandBar::telling));
        }
        return stances;
    }

    private static SaidLine telling(SaidLine newer, SaidLine older) {
        return ActMark.tone(newer.act()).equals("plain") ? older : newer;
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }
}
