package io.wiredesk.ledger.time;

import io.wiredesk.ledger.time.VetoWords.Place;
import io.wiredesk.ledger.token.Tokens;

/// Tells words that only look like a time expression from real ones: `May` the verb, `June` the woman, ages,
/// prices, phone numbers. Immutable; safe to share.
final class TimeVeto {
    private final VetoWords words = new VetoWords();
    private final PaperNames papers = new PaperNames(words);
    private final GameTalk games = new GameTalk(words);

    boolean allows(TimeItems items, TimeRules.Match match) {
        Tokens tokens = items.tokens();
        int first = items.firstToken(match.first());
        int end = items.endToken(match.end() - 1);
        boolean single = end - first == 1;
        return switch (match.rule().operation()) {
            case "month" -> !single || isMonth(tokens, first);
            case "year" -> !single || isYear(tokens, first);
            case "length", "unsureLength", "halfLength", "lengthAndHalf", "ago" ->
                !isAge(tokens, end) && !NumberPlace.isPartOfNumber(tokens, first) && !isSomeDay(tokens, first, end);
            case "barePeriod" -> isPeriod(tokens, first, end);
            case "bareSeason" -> isSeason(tokens, first, end);
            case "setWord" -> !papers.isPaper(tokens, first) && (isOften(tokens, first) || !tokens.isWord(end));
            case "quarter", "half", "finalQuarter", "latestQuarter" ->
                match.slots().containsKey(WordClass.YEAR)
                        || (!NumberPlace.isPartOfNumber(tokens, first) && !games.isAround(tokens, first, end));
            case "century" -> !NamePlace.isFirstName(tokens, end - 1);
            case "holiday" -> !words.has(Place.AFTER_FEAST, tokens.word(end));
            case "PRESENT_REF" -> !tokens.word(first).equals("current") || isAttribute(tokens, end);
            case "lengthSince" -> !tokens.word(end).equals("of");
            case "period" -> !NamePlace.isTitle(tokens, first, end);
            case "day" -> !NumberPlace.isPartOfNumber(tokens, first) || NumberPlace.isEndOfRange(tokens, first);
            case "shortFigureDay" ->
                NumberPlace.isTight(tokens, first, end)
                        && tokens.word(end - 1).length() == 2
                        && !NumberPlace.isPartOfNumber(tokens, first)
                        && !NumberPlace.isPartOfNumber(tokens, end + 1);
            case "clockRange" -> isLed(tokens, first) && !NumberPlace.isPartOfNumber(tokens, first);
            case "relativeDay", "tonight" -> !(single && NamePlace.isNamePart(tokens, first, end));
            case "dayPart" ->
                !NumberPlace.isPartOfNumber(tokens, first)
                        && !(!single
                                && NamePlace.isNamePart(tokens, first, end)
                                && match.slots().containsKey(WordClass.THIS));
            case "clock" ->
                !NumberPlace.isPartOfNumber(tokens, first)
                        && !(single
                                && (NamePlace.isTitled(tokens, first)
                                        || words.has(Place.AFTER_MIDNIGHT, tokens.word(end))));
            case "every" -> !(tokens.word(end - 1).equals("quarter") && games.isAround(tokens, first, end));
            case "figureDay", "figureMonth" ->
                NumberPlace.isTight(tokens, first, end) && !NumberPlace.isPartOfNumber(tokens, first);
            default -> !NumberPlace.isPartOfNumber(tokens, first);
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
                        || !NamePlace.isFirstName(tokens, token);
        };
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
        String word = tokens.word(token);
        String year = Figures.fiscalYear(word).getOrDefault(WordClass.FISCALYEAR, word);
        String before = tokens.word(token - 1);
        String after = tokens.word(token + 1);
        boolean counts = words.has(Place.AFTER_COUNT, after) && !words.has(Place.BEFORE_DATE, before);
        boolean joinsNumber = after.equals("-")
                && tokens.isNumber(token + 2)
                && tokens.touchesPrevious(token + 2)
                && tokens.word(token + 2).length() > 4;
        boolean partOfPage = after.equals("/")
                && tokens.touchesPrevious(token + 1)
                && tokens.isNumber(token + 2)
                && !DateRange.isNextYear(year, tokens.word(token + 2));
        return (!NumberPlace.isPartOfNumber(tokens, token) || NumberPlace.isEndOfYears(tokens, token))
                && !counts
                && !joinsNumber
                && !partOfPage
                && !words.has(Place.BEFORE_NUMBER, before)
                && !NumberPlace.isBehindNumber(tokens, token);
    }

    /// "Daily" and "hourly" say how often; "quarterly results" only what they cover.
    private static boolean isOften(Tokens tokens, int token) {
        return tokens.word(token).equals("daily") || tokens.word(token).equals("hourly");
    }

    /// "May one day fade".
    private boolean isSomeDay(Tokens tokens, int first, int end) {
        return end - first == 2
                && tokens.word(first).equals("one")
                && tokens.word(first + 1).equals("day")
                && words.has(Place.MODAL, tokens.word(first - 1));
    }

    /// "The current plan", "current and former ministers"; not "the current was strong".
    private boolean isAttribute(Tokens tokens, int end) {
        String next = tokens.word(end);
        return !words.has(Place.AFTER_CURRENT, next) && !next.equals(".") && !next.isEmpty();
    }

    /// "Fall" and "spring" alone are verbs as well.
    private boolean isSeason(Tokens tokens, int first, int end) {
        String word = tokens.word(end - 1);
        boolean doubtful = end - first == 1 && (word.equals("fall") || word.equals("spring"));
        boolean kind = end - first == 1
                && tokens.isWord(end)
                && !words.has(Place.BEFORE_DATE, tokens.word(first - 1))
                && !tokens.word(first - 1).equals("the");
        boolean drop = word.equals("fall") && words.has(Place.AFTER_FALL, tokens.word(end));
        return !kind
                && !drop
                && !(doubtful && !words.has(Place.BEFORE_DATE, tokens.word(first - 1)))
                && !NamePlace.isFirstName(tokens, end - 1)
                && !tokens.word(end).equals("of");
    }

    private boolean isAge(Tokens tokens, int end) {
        int next = tokens.word(end).equals("-") ? end + 1 : end;
        return words.has(Place.AFTER_AGE, tokens.word(next));
    }

    private static boolean isLed(Tokens tokens, int first) {
        return tokens.word(first - 1).equals("from") || tokens.word(first - 1).equals("between");
    }
}
