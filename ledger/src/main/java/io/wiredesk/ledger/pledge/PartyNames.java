package io.wiredesk.ledger.pledge;

import io.wiredesk.ledger.actor.Topics;
import io.wiredesk.ledger.name.Countries;
import io.wiredesk.ledger.pledge.PledgeWords.Kind;
import io.wiredesk.ledger.token.Tokens;
import java.util.Optional;
import java.util.function.IntPredicate;

/// Finds the name that ends at a place, and what it is called in full. Confined to one text.
final class PartyNames {
    private static final int LONGEST = 6;

    private final PledgeWords words;
    private final NamedTokens names;
    private final Tokens tokens;
    private final Topics topics;
    private final Countries countries;
    private final Sides sides;
    private final IntPredicate isTime;

    /// @param isTime true for a token inside a time: "May" is nobody then
    PartyNames(
            PledgeWords words,
            Countries countries,
            NamedTokens names,
            Topics topics,
            Sides sides,
            IntPredicate isTime) {
        this.isTime = isTime;
        this.words = words;
        this.names = names;
        this.tokens = names.tokens();
        this.topics = topics;
        this.countries = countries;
        this.sides = sides;
    }

    /// First token of the name that ends at `end`; `end` when none does.
    int start(int from, int end) {
        if (sides.has(end - 1)) {
            return end;
        }
        if (governs(end - 1) && countries.nameAt(tokens, end - 2).isPresent()) {
            return end - 2;
        }
        int start = end;
        while (start > from && end - start < LONGEST && isPart(from, start - 1, end)) {
            start--;
        }
        while (start < end && (!tokens.isWord(start) || !tokens.isCapitalised(start) || leads(start))) {
            start++;
        }
        start = behindOffice(start, end);
        Optional<Integer> name = names.endingAt(end);
        boolean isWider = name.isPresent()
                && names.first(name.get()) >= from
                && (names.isPerson(name.get()) ? !topics.isFirm(end) : names.first(name.get()) < start);
        return isWider && !leads(names.first(name.get())) ? behindOffice(names.first(name.get()), end) : start;
    }

    /// "Prime Minister Orla Venn" is Orla Venn; "President of Peru" stays.
    private int behindOffice(int first, int end) {
        for (int i = end - 2; i >= first; i--) {
            boolean isOffice = switch (tokens.word(i)) {
                case "minister",
                        "president",
                        "chancellor",
                        "premier",
                        "senator",
                        "governor",
                        "mayor",
                        "secretary",
                        "chairman",
                        "chairwoman" -> tokens.isCapitalised(i + 1);
                default -> false;
            };
            if (isOffice) {
                return i + 1;
            }
        }
        return first;
    }

    private boolean leads(int token) {
        return words.has(Kind.LEAD, tokens, token) || isPronoun(tokens.word(token));
    }

    private boolean governs(int token) {
        return tokens.word(token).equals("government") || tokens.word(token).equals("authorities");
    }

    private boolean isPart(int from, int token, int end) {
        if (tokens.isCapitalised(token)) {
            return !isTime.test(token);
        }
        boolean isInner = token < end - 1 && token > from && tokens.isCapitalised(token + 1);
        return switch (tokens.word(token)) {
            case "." -> token < end - 1 || tokens.isCapitalised(token - 1);
            case "&", "amp" -> isInner && isNameBefore(token);
            case "+" -> tokens.touchesPrevious(token) && tokens.isCapitalised(token - 1);
            case "-", "/" -> token < end - 1 && tokens.touchesPrevious(token) && tokens.touchesPrevious(token + 1);
            case "of" ->
                isInner
                        && isNameBefore(token)
                        && !(token - 1 == from && tokens.word(token - 1).endsWith("s"));
            case "do",
                    "da",
                    "de",
                    "dos",
                    "das",
                    "del",
                    "di",
                    "du",
                    "della",
                    "van",
                    "von",
                    "der",
                    "den",
                    "la",
                    "le",
                    "el" -> isInner && (isNameBefore(token) || isPart(from, token - 1, end)); // "Minerais do Vale Alto"
            default -> false;
        };
    }

    private boolean isNameBefore(int token) {
        return tokens.isCapitalised(token - 1) && !leads(token - 1);
    }

    /// What the name `[first, end)` is called: a person's full name, a country, the longest form of another name.
    String called(int first, int end) {
        Optional<String> person = topics.personStart(end) <= first ? topics.personEnding(end) : Optional.empty();
        Optional<String> country =
                person.isEmpty() && isCountry(first, end) ? countries.nameAt(tokens, first) : Optional.empty();
        return person.or(() -> country).orElseGet(() -> full(first, end));
    }

    private String full(int first, int end) {
        boolean isCut = tokens.word(end).equals(".") && topics.isFirm(end);
        String own = topics.words(first, isCut ? end + 1 : end);
        String full = topics.fullest(own, first);
        return (full.equals(own) ? topics.fullFirm(own, first) : full).replaceAll(" (amp|&amp;) ", " & ");
    }

    /// "Brazil", "Danish government": not "Indian Ocean Shipping".
    private boolean isCountry(int first, int end) {
        return end - first == 1
                || governs(end - 1)
                || names.endingAt(end).map(names::isPlace).orElse(false);
    }

    /// Also "we're", "they'd".
    static boolean isPronoun(String word) {
        int apostrophe = word.indexOf('\'');
        return switch (apostrophe > 0 ? word.substring(0, apostrophe) : word) {
            case "he",
                    "she",
                    "it",
                    "they",
                    "we",
                    "i",
                    "you",
                    "who",
                    "that",
                    "which",
                    "this",
                    "there",
                    "them",
                    "him",
                    "her",
                    "us",
                    "those",
                    "these" -> true;
            default -> false;
        };
    }
}
