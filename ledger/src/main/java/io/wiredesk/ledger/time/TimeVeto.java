package io.wiredesk.ledger.time;

import io.wiredesk.ledger.time.VetoWords.Place;
import io.wiredesk.ledger.token.Tokens;

/// Tells words that only look like a time expression from real ones: `May` the verb, `June` the woman, ages,
/// prices, phone numbers. Immutable; safe to share.
final class TimeVeto {
    /// How far from a quarter or half the words of a game may stand.
    private static final int GAME_REACH = 12;

    private final VetoWords words = new VetoWords();

    boolean allows(TimeItems items, TimeRules.Match match) {
        Tokens tokens = items.tokens();
        int first = items.firstToken(match.first());
        int end = items.endToken(match.end() - 1);
        boolean single = end - first == 1;
        return switch (match.rule().operation()) {
            case "month" -> !single || isMonth(tokens, first);
            case "year" -> !single || isYear(tokens, first);
            case "quarter", "half" -> !isOfGame(tokens, first, end) && !isPartOfNumber(tokens, first);
            case "length", "unsureLength", "halfLength", "lengthAndHalf", "ago" ->
                !isAge(tokens, end) && !isPartOfNumber(tokens, first) && !isSomeDay(tokens, first, end);
            case "barePeriod" -> isPeriod(tokens, first, end);
            case "bareSeason" -> isSeason(tokens, first, end);
            case "setWord" -> isOften(tokens, first) || !tokens.isWord(end);
            case "period" -> !isTitle(tokens, first, end);
            case "day" -> !isPartOfNumber(tokens, first) || isEndOfRange(tokens, first);
            case "shortFigureDay" ->
                isTight(tokens, first, end)
                        && tokens.word(end - 1).length() == 2
                        && !isPartOfNumber(tokens, first)
                        && !isPartOfNumber(tokens, end + 1);
            case "clockRange" -> isLed(tokens, first) && !isPartOfNumber(tokens, first);
            case "relativeDay" -> !(single && isNamePart(tokens, first));
            case "figureDay", "figureMonth" -> isTight(tokens, first, end) && !isPartOfNumber(tokens, first);
            default -> !isPartOfNumber(tokens, first);
        };
    }

    private boolean isMonth(Tokens tokens, int token) {
        String before = tokens.word(token - 1);
        if (tokens.word(token + 1).equals("'s")) {
            return true;
        }
        return switch (tokens.word(token)) {
            case "may", "march", "august" -> words.has(Place.BEFORE_MONTH, before) || isBeforeNoun(tokens, token);
            default ->
                words.has(Place.BEFORE_DATE, before)
                        || words.has(Place.MONTH_OF_NOUN, before)
                        || !isFirstName(tokens, token);
        };
    }

    /// "April Quill", "Summer Capital"; all capitals are a headline.
    private static boolean isFirstName(Tokens tokens, int token) {
        return tokens.isCapitalised(token)
                && tokens.isCapitalised(token + 1)
                && !tokens.isAllCapitals(token)
                && !tokens.beginsLine(token + 1);
    }

    /// "The March figures", not "the March for Bread".
    private boolean isBeforeNoun(Tokens tokens, int token) {
        return words.has(Place.MONTH_OF_NOUN, tokens.word(token - 1))
                && tokens.isWord(token + 1)
                && !tokens.isCapitalised(token + 1)
                && !words.has(Place.AFTER_NAME, tokens.word(token + 1));
    }

    /// "For the week, the index fell", "the week's high": not "the week that was".
    private boolean isPeriod(Tokens tokens, int first, int end) {
        return tokens.word(end).equals("'s")
                || (words.has(Place.BEFORE_PERIOD, tokens.word(first - 1))
                        && !tokens.isWord(end)
                        && !tokens.word(end).equals("-"));
    }

    private boolean isYear(Tokens tokens, int token) {
        String before = tokens.word(token - 1);
        String after = tokens.word(token + 1);
        boolean counts = words.has(Place.AFTER_COUNT, after) && !words.has(Place.BEFORE_DATE, before);
        boolean joinsNumber = after.equals("-")
                && tokens.isNumber(token + 2)
                && tokens.touchesPrevious(token + 2)
                && tokens.word(token + 2).length() > 4;
        boolean partOfPage = after.equals("/") && tokens.touchesPrevious(token + 1) && tokens.isNumber(token + 2);
        return (!isPartOfNumber(tokens, token) || isEndOfYears(tokens, token))
                && !counts
                && !joinsNumber
                && !partOfPage
                && !words.has(Place.BEFORE_NUMBER, before)
                && !isBehindNumber(tokens, token);
    }

    /// "+44 20 7946 2019".
    private static boolean isBehindNumber(Tokens tokens, int token) {
        return tokens.isNumber(token) && tokens.isNumber(token - 1) && !tokens.beginsLine(token);
    }

    /// "Daily" and "hourly" say how often; "quarterly results" only what they cover.
    private static boolean isOften(Tokens tokens, int token) {
        boolean often = tokens.word(token).equals("daily") || tokens.word(token).equals("hourly");
        return often && !isNamePart(tokens, token); // "the Sund Daily"
    }

    /// "The second half of the game".
    private boolean isOfGame(Tokens tokens, int first, int end) {
        for (int i = Math.max(0, first - GAME_REACH); i < Math.min(tokens.size(), end + GAME_REACH); i++) {
            if (words.has(Place.SPORT, tokens.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "May one day fade".
    private boolean isSomeDay(Tokens tokens, int first, int end) {
        return end - first == 2
                && tokens.word(first).equals("one")
                && tokens.word(first + 1).equals("day")
                && words.has(Place.MODAL, tokens.word(first - 1));
    }

    /// "This Week" is a programme.
    private static boolean isTitle(Tokens tokens, int first, int end) {
        return end - first > 1 && tokens.isCapitalised(first) && tokens.isCapitalised(end - 1);
    }

    /// "Harbour Today" is a paper.
    private static boolean isNamePart(Tokens tokens, int token) {
        return tokens.isCapitalised(token)
                && tokens.isCapitalised(token - 1)
                && !tokens.isAllCapitals(token)
                && !tokens.beginsLine(token);
    }

    /// "Fall" and "spring" alone are verbs as well.
    private boolean isSeason(Tokens tokens, int first, int end) {
        String word = tokens.word(end - 1);
        boolean doubtful = end - first == 1 && (word.equals("fall") || word.equals("spring"));
        return !(doubtful && !words.has(Place.BEFORE_DATE, tokens.word(first - 1)))
                && !isFirstName(tokens, end - 1)
                && !tokens.word(end).equals("of");
    }

    private boolean isAge(Tokens tokens, int end) {
        int next = tokens.word(end).equals("-") ? end + 1 : end;
        return words.has(Place.AFTER_AGE, tokens.word(next));
    }

    private static boolean isLed(Tokens tokens, int first) {
        return tokens.word(first - 1).equals("from") || tokens.word(first - 1).equals("between");
    }

    /// "2004-2008", but not a telephone number.
    private static boolean isEndOfYears(Tokens tokens, int token) {
        String first = tokens.word(token - 2);
        return tokens.word(token - 1).equals("-")
                && first.length() == 4
                && Figures.isYear(first)
                && first.compareTo(tokens.word(token)) < 0
                && !isPartOfNumber(tokens, token - 2)
                && !isBehindNumber(tokens, token - 2);
    }

    /// "3-5 March": no part of a longer number.
    private static boolean isEndOfRange(Tokens tokens, int first) {
        return tokens.word(first - 1).equals("-")
                && tokens.isNumber(first - 2)
                && tokens.word(first - 2).length() <= 2
                && !isPartOfNumber(tokens, first - 2);
    }

    /// True behind a currency sign, a minus or a slash: `$1998`, `2-1`, `555-1990`.
    private static boolean isPartOfNumber(Tokens tokens, int first) {
        if (!tokens.isNumber(first) || !tokens.touchesPrevious(first)) {
            return false;
        }
        return switch (tokens.word(first - 1)) {
            case "$", "\u00a3", "\u20ac", "#" -> true;
            case "-", "/", "." -> tokens.isNumber(first - 2) && tokens.touchesPrevious(first - 1);
            default -> false;
        };
    }

    private static boolean isTight(Tokens tokens, int first, int end) {
        for (int i = first + 1; i < end; i++) {
            if (!tokens.touchesPrevious(i)) {
                return false;
            }
        }
        return true;
    }
}
