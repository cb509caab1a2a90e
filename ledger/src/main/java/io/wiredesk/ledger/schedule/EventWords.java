package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.ScheduledEvent.Certainty;
import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.ledger.words.WordList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The words of `events.txt`. Immutable after they were read; safe to share.
final class EventWords {
    /// The lists; the file's head tells what each holds.
    enum Kind {
        FIXED,
        LOOSE,
        RELEASE,
        AGREEMENT,
        BATCH,
        HOST,
        VISIT,
        LIGHT,
        ACT,
        END,
        TIMETABLE,
        PERSONAL,
        PROPER,
        DATED,
        HEAD,
        BID,
        FINISH,
        DIVIDEND,
        PERSONS,
        OVER,
        HOLDER,
        PARTICIPLE,
        PLAN,
        DUE,
        SCHEDULED,
        EXPECTED,
        LIKELY,
        POSSIBLE,
        RUMOURED,
        UNFIXED,
        MOVED,
        CANCELLED,
        EXTENDED,
        TERM,
        BREAK,
        OUTSIDE,
        TRAILING,
        LINK,
        REPORT,
        LOOK,
        PASTVERB,
        ADJECTIVE,
        NEVER,
        PRICED,
        OFFICER,
        HEARSAY,
        SAME
    }

    private final Map<Kind, Map<String, List<String[]>>> lists = new EnumMap<>(Kind.class);
    private final Map<String, Certainty> certainties = new HashMap<>();
    private final Map<String, String> bases = new HashMap<>();
    private final Map<String, String> same = new HashMap<>();

    EventWords() {
        for (WordList.Named line :
                WordList.beside(EventWords.class, "events.txt").lists()) {
            Kind kind = Kind.valueOf(line.list());
            line.words().forEach(word -> add(kind, word, line.words().getFirst()));
        }
    }

    private void add(Kind kind, String entry, String firstOfLine) {
        switch (kind) {
            case SCHEDULED, EXPECTED, LIKELY, POSSIBLE, RUMOURED ->
                certainties.put(entry, Certainty.valueOf(kind.name()));
            case PARTICIPLE ->
                bases.put(entry.substring(0, entry.indexOf('=')), entry.substring(entry.indexOf('=') + 1));
            case SAME -> same.put(entry, firstOfLine);
            default -> {
                String[] phrase = entry.split("_", -1);
                lists.computeIfAbsent(kind, k -> new HashMap<>())
                        .computeIfAbsent(phrase[0], w -> new ArrayList<>())
                        .add(phrase);
            }
        }
    }

    /// True when the list has the word by itself.
    boolean has(Kind kind, String word) {
        for (String[] phrase : lists.getOrDefault(kind, Map.of()).getOrDefault(word, List.of())) {
            if (phrase.length == 1) {
                return true;
            }
        }
        return false;
    }

    /// How many tokens from `token` on are an entry of the list, the first taken for `word`; 0 when none is.
    int length(Kind kind, Tokens tokens, int token, String word) {
        int longest = 0;
        for (String[] phrase : lists.getOrDefault(kind, Map.of()).getOrDefault(word, List.of())) {
            if (phrase.length > longest && continues(phrase, tokens, token)) {
                longest = phrase.length;
            }
        }
        return longest;
    }

    /// How many tokens from `token` on are an entry of the list; 0 when none is.
    int length(Kind kind, Tokens tokens, int token) {
        return length(kind, tokens, token, tokens.word(token));
    }

    private static boolean continues(String[] phrase, Tokens tokens, int token) {
        for (int i = 1; i < phrase.length; i++) {
            if (!tokens.word(token + i).equals(phrase[i])) {
                return false;
            }
        }
        return true;
    }

    boolean isEvent(String word) {
        return has(Kind.FIXED, word) || has(Kind.LOOSE, word);
    }

    boolean isFixed(String word) {
        return has(Kind.FIXED, word) || has(Kind.PROPER, word);
    }

    Optional<Certainty> certainty(String word) {
        return Optional.ofNullable(certainties.get(word));
    }

    /// The base form of a verb as far as the lists know it: `meets` and `held` are `meet` and `hold`.
    String base(String word) {
        String listed = bases.get(word);
        if (listed != null) {
            return listed;
        }
        for (String ending : List.of("", "s", "es", "d", "ed", "ing")) {
            if (word.endsWith(ending) && isVerb(word.substring(0, word.length() - ending.length()))) {
                return word.substring(0, word.length() - ending.length());
            }
        }
        if (word.endsWith("ing") && isVerb(word.substring(0, word.length() - 3) + "e")) {
            return word.substring(0, word.length() - 3) + "e";
        }
        if (word.endsWith("ies") && isVerb(word.substring(0, word.length() - 3) + "y")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        String doubled = word.length() > 6 && word.endsWith("ning") ? word.substring(0, word.length() - 4) : word;
        return isVerb(doubled) ? doubled : word;
    }

    /// True for the base form of a verb that begins an entry of the lists.
    boolean isVerb(String base) {
        return starts(Kind.HOST, base)
                || starts(Kind.VISIT, base)
                || starts(Kind.LIGHT, base)
                || starts(Kind.ACT, base);
    }

    private boolean starts(Kind kind, String word) {
        return lists.getOrDefault(kind, Map.of()).containsKey(word);
    }

    /// One word for those that name the same kind of thing, its plural ending and final e's cut: "pact" is "truce".
    String kin(String word) {
        String known = same.get(word);
        if (known != null) {
            return known;
        }
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
