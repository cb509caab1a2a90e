package io.wiredesk.reader.dates;

import io.wiredesk.reader.words.WordFile;
import java.time.Duration;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The shipped month names, units, zone names and fillers of stamps. Immutable.
///
/// @param months month number by name
/// @param units length by name of the unit
/// @param daysBack how many days back, by word ("yesterday" → 1)
/// @param zones zone by abbreviation
/// @param sets the plain lists: `ago`, `one`, `filler`, `clock`, `beside`, `morning`, `afternoon`
record TimeWords(
        Map<String, Integer> months,
        Map<String, Duration> units,
        Map<String, Integer> daysBack,
        Map<String, ZoneId> zones,
        Map<String, Set<String>> sets) {
    static TimeWords load() {
        Map<String, Integer> months = new HashMap<>();
        WordFile.of(TimeWords.class, "months.txt")
                .sectionByEntry()
                .forEach((name, number) -> months.put(name, Integer.valueOf(number)));
        WordFile words = WordFile.of(TimeWords.class, "time-words.txt");
        Map<String, Duration> units = new HashMap<>();
        Map<String, Integer> daysBack = new HashMap<>();
        Map<String, Set<String>> sets = new HashMap<>();
        words.sections().forEach((name, entries) -> {
            if (name.startsWith("unit ")) {
                entries.forEach(entry -> units.put(entry, Duration.parse(name.substring("unit ".length()))));
            } else if (name.startsWith("days back ")) {
                entries.forEach(entry -> daysBack.put(entry, Integer.valueOf(name.substring("days back ".length()))));
            } else {
                sets.put(name, Set.copyOf(entries));
            }
        });
        Map<String, ZoneId> zones = new HashMap<>();
        WordFile.of(TimeWords.class, "zones.txt")
                .sectionByEntry()
                .forEach((name, id) -> zones.put(name, ZoneId.of(id)));
        return new TimeWords(months, units, daysBack, zones, sets);
    }

    /// 1–12, or 0 when the word names no month.
    int month(String word) {
        return months.getOrDefault(word, 0);
    }

    Optional<Duration> unit(String word) {
        return Optional.ofNullable(units.get(word));
    }

    /// Days back from today, or -1 when the word does not say.
    int daysBack(String word) {
        return daysBack.getOrDefault(word, -1);
    }

    Optional<ZoneId> zone(String word) {
        return Optional.ofNullable(zones.get(word.toLowerCase(Locale.ROOT)));
    }

    boolean isAgo(String word) {
        return has("ago", word);
    }

    /// 1 for "a", "an", "eine" and their like, else -1.
    int one(String word) {
        return has("one", word) ? 1 : -1;
    }

    boolean isFiller(String word) {
        return has("filler", word);
    }

    boolean isClockWord(String word) {
        return has("clock", word);
    }

    boolean isBesideStamp(String word) {
        return has("beside", word) || has("clock", word) || has("filler", word) || has("ago", word);
    }

    /// 1 before noon, 2 after, 0 when the tokens at `at` do not say: `am`, `p.m.`, `オ前`.
    int half(List<DateToken> tokens, int at) {
        String word = tokens.get(at).text();
        boolean dotted = (word.equals("a") || word.equals("p")) && halfEnd(tokens, at) > at;
        String joined = dotted ? word + "m" : word;
        return has("morning", joined) ? 1 : has("afternoon", joined) ? 2 : 0;
    }

    /// The last token of the half-day mark that begins at `at`: `p.m.` is four tokens, `pm` one.
    int halfEnd(List<DateToken> tokens, int at) {
        boolean dotted = at + 2 < tokens.size()
                && tokens.get(at + 1).is(".")
                && tokens.get(at + 2).is("m");
        boolean closed = dotted && at + 3 < tokens.size() && tokens.get(at + 3).is(".");
        return closed ? at + 3 : dotted ? at + 2 : at;
    }

    private boolean has(String set, String word) {
        return sets.getOrDefault(set, Set.of()).contains(word);
    }
}
