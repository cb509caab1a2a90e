package io.wiredesk.ledger.time;

import io.wiredesk.ledger.token.Tokens;
import java.util.Map;
import java.util.Optional;

/// A text's tokens with what each can be in a time expression; numbers spelled over several tokens
/// (`twenty-five`, `2 1/2`, `nineteen ninety-four`) and feasts (`New Year's Eve`) are one item.
final class TimeItems {
    private final Tokens tokens;
    private final int[] first;
    private final int[] end;
    private final Map<WordClass, String>[] classes;
    private int size;

    @SuppressWarnings({"unchecked", "rawtypes"})
    TimeItems(Tokens tokens, TimeWords words, Holidays holidays) {
        this.tokens = tokens;
        first = new int[tokens.size()];
        end = new int[tokens.size()];
        classes = new Map[tokens.size()];
        SpelledNumbers spelled = new SpelledNumbers(tokens, words);
        for (int token = 0; token < tokens.size(); ) {
            first[size] = token;
            Optional<Holidays.Named> holiday = holidays.at(tokens, token);
            int after = holiday.isPresent() ? holiday.get().end() : spelled.endOf(token);
            if (holiday.isPresent()) {
                classes[size] = Map.of(WordClass.HOLIDAY, holiday.get().rule());
            } else {
                classes[size] = after > token ? spelled.classes() : single(token, words);
            }
            token = Math.max(after, token + 1);
            end[size++] = token;
        }
    }

    private Map<WordClass, String> single(int token, TimeWords words) {
        if (tokens.isNumber(token)) {
            return Figures.classes(tokens, token);
        }
        String word = tokens.word(token);
        return word.startsWith("fy") ? Figures.fiscalYear(word) : words.classes(word, tokens.isCapitalised(token));
    }

    Tokens tokens() {
        return tokens;
    }

    int size() {
        return size;
    }

    int firstToken(int item) {
        return first[item];
    }

    int endToken(int item) {
        return end[item];
    }

    String word(int item) {
        return item < 0 || item >= size ? "" : tokens.word(first[item]);
    }

    Map<WordClass, String> classes(int item) {
        return classes[item];
    }
}
