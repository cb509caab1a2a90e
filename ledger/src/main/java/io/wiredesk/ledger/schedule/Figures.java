package io.wiredesk.ledger.schedule;

import io.wiredesk.ledger.token.Tokens;
import io.wiredesk.reader.Span;
import java.util.Optional;

/// Reads the figures that a text states of a release: what is expected of it, and what the one before had. Immutable;
/// safe to share.
final class Figures {
    /// Behind how many tokens of the release its figures may stand: some two sentences.
    private static final int REACH = 50;

    private static final int FORECAST_REACH = 14;
    private static final int PREVIOUS_REACH = 6;

    /// Figures as printed, with their unit.
    ///
    /// @param actual what came out
    /// @param forecast what is expected
    /// @param previous what the release before had
    record Stated(Optional<String> actual, Optional<String> forecast, Optional<String> previous) {
        static final Stated NONE = new Stated(Optional.empty(), Optional.empty(), Optional.empty());

        Stated or(Stated other) {
            return new Stated(actual.or(other::actual), forecast.or(other::forecast), previous.or(other::previous));
        }
    }

    /// The figures in the sentence of a release and those that follow it.
    ///
    /// @param first first token of the sentence
    /// @param end token behind what may speak of the release
    Stated in(Tokens tokens, int first, int end) {
        int limit = Math.min(end, first + 2 * REACH);
        int cue = forecastCue(tokens, first, limit);
        if (cue < 0) {
            return Stated.NONE;
        }
        Optional<Span> forecast = Optional.empty();
        Optional<Span> previous = Optional.empty();
        for (int i = cue + 1; i < limit; i++) {
            Optional<Span> figure = tokens.isNumber(i) ? figure(tokens, i) : Optional.empty();
            if (figure.isEmpty()) {
                continue;
            }
            if (forecast.isEmpty() && i - cue <= FORECAST_REACH && !isPrevious(tokens, i)) {
                forecast = figure;
            } else if (previous.isEmpty() && forecast.isPresent() && isPrevious(tokens, i)) {
                previous = figure;
            }
        }
        return new Stated(
                Optional.empty(), forecast.map(s -> s.of(tokens.text())), previous.map(s -> s.of(tokens.text())));
    }

    private static int forecastCue(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            switch (tokens.word(i)) {
                case "forecast", "forecasts", "consensus", "seen", "predict", "predicted", "estimate", "estimates" -> {
                    return i;
                }
                case "expect", "expects", "expected" -> {
                    return i;
                }
                default -> {}
            }
        }
        return -1;
    }

    /// "after 2.3 %", "unchanged from the previous 3.75%", "It was 3.4 percent the month before".
    private static boolean isPrevious(Tokens tokens, int number) {
        for (int i = number - 1; i >= Math.max(0, number - PREVIOUS_REACH); i--) {
            switch (tokens.word(i)) {
                case "after", "previous", "from", "with", "against", "versus", "was" -> {
                    return true;
                }
                case ".", ";", "to", "of", "at" -> {
                    return false;
                }
                default -> {}
            }
            if (tokens.isNumber(i)) {
                return false;
            }
        }
        return false;
    }

    /// A share, or a count written with a comma: "2.4 %", "120,000". A year, a day or a clock is none.
    private static Optional<Span> figure(Tokens tokens, int number) {
        int first = number;
        boolean minus = tokens.word(number - 1).equals("-")
                && tokens.touchesPrevious(number)
                && !tokens.touchesPrevious(number - 1);
        if (minus || tokens.word(number - 1).equals("\u2212")) {
            first = number - 1;
        }
        String next = tokens.word(number + 1);
        int end = switch (next) {
            case "%", "percent", "pc" -> number + 2;
            case "per" -> tokens.word(number + 2).equals("cent") ? number + 3 : number;
            case "million", "billion" -> number + 2;
            default -> number;
        };
        if (end == number && tokens.word(number).matches("\\d{1,3}(,\\d{3})+")) {
            end = number + 1;
        }
        return end == number ? Optional.empty() : Optional.of(new Span(tokens.start(first), tokens.end(end - 1)));
    }
}
