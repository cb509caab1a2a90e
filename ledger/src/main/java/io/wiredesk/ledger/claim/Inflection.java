package io.wiredesk.ledger.claim;

import java.util.List;

/// Builds the regular forms of English verbs.
final class Inflection {
    private static final String VOWELS = "aeiou";

    private Inflection() {}

    static String thirdPerson(String base) {
        if (endsConsonantY(base)) {
            return base.substring(0, base.length() - 1) + "ies";
        }
        boolean hissing = base.endsWith("s")
                || base.endsWith("x")
                || base.endsWith("z")
                || base.endsWith("ch")
                || base.endsWith("sh")
                || base.endsWith("o");
        return base + (hissing ? "es" : "s");
    }

    /// `admit` → `admited`, `admitted`: which verbs double their last letter is not told, so both stand.
    static List<String> past(String base) {
        if (base.endsWith("e")) {
            return List.of(base + "d");
        }
        if (endsConsonantY(base)) {
            return List.of(base.substring(0, base.length() - 1) + "ied");
        }
        return mayDouble(base) ? List.of(base + "ed", doubled(base) + "ed") : List.of(base + "ed");
    }

    static List<String> gerund(String base) {
        if (base.endsWith("ie")) {
            return List.of(base.substring(0, base.length() - 2) + "ying");
        }
        if (base.endsWith("e") && !base.endsWith("ee") && base.length() > 2) {
            return List.of(base.substring(0, base.length() - 1) + "ing");
        }
        return mayDouble(base) ? List.of(base + "ing", doubled(base) + "ing") : List.of(base + "ing");
    }

    private static String doubled(String base) {
        return base + base.charAt(base.length() - 1);
    }

    private static boolean endsConsonantY(String base) {
        int last = base.length() - 1;
        return last > 0 && base.charAt(last) == 'y' && VOWELS.indexOf(base.charAt(last - 1)) < 0;
    }

    private static boolean mayDouble(String base) {
        int last = base.length() - 1;
        return last >= 2
                && "bdglmnprt".indexOf(base.charAt(last)) >= 0
                && VOWELS.indexOf(base.charAt(last - 1)) >= 0
                && VOWELS.indexOf(base.charAt(last - 2)) < 0;
    }
}
